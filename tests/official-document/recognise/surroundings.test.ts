/** What stands about a paper on the page it was copied from: seen, kept, and not taken for a part of it. */
import { describe, expect, it } from 'vitest';
import { recognise } from '@core/official-document/recognise/recognise';
import type { Recognition } from '@core/official-document/recognise/recognition';
import { sourceOfPlainText } from '@core/official-document/source-text';

const read = (text: string): Recognition => recognise(sourceOfPlainText(text));
const textsOf = ({ document }: Recognition): string[] =>
  document.blocks.map((block) => ('text' in block ? block.text : ''));
const idsOf = ({ warnings }: Recognition): string[] => warnings.map((warning) => warning.id);

describe('lines above and under a title', () => {
  it('of a web page become the first paragraphs', () => {
    const recognition = read(
      '当前位置：首页>>决议决定\n关于加强监督的决定\n发布时间：2024-12-05\n来源：云岭人大网\n（2024年12月3日市六届人大常委会第二十四次会议通过）\n为了加强监督，作如下决定：',
    );
    expect(recognition.document.title.text).toBe('关于加强监督的决定');
    expect(recognition.document.passageNote?.date).toBe('2024-12-03');
    expect(textsOf(recognition)).toEqual([
      '当前位置：首页>>决议决定',
      '发布时间：2024-12-05',
      '来源：云岭人大网',
      '为了加强监督，作如下决定：',
    ]);
  });

  it('of a red head leave the 发文字号 to the paper and name the 签发人', () => {
    const recognition = read(
      '青溪县人大常委会文件\n青人常〔2024〕8号　　　签发人：周某某\n关于调整经费的请示\n县委：\n拟调整代表活动经费。\n当否，请批示。',
    );
    expect(recognition.document).toMatchObject({ documentNumber: '青人常〔2024〕8号', recipients: '县委：' });
    expect(textsOf(recognition).slice(0, 2)).toEqual(['青溪县人大常委会文件', '签发人：周某某']);
  });

  it('are no lines of a web page when a 议程 says when and where', () => {
    const recognition = read('主任会议议程\n时间：2024年4月25日上午9:00\n地点：第一会议室\n一、人事事项；\n二、其他。');
    expect(textsOf(recognition)).toEqual(['时间：2024年4月25日上午9:00', '地点：第一会议室', '人事事项；', '其他。']);
  });
});

describe('a 题注 on the line of its title', () => {
  it('is read as a 题注', () => {
    const { document } = read(
      '关于加强监督的决定（2024年6月27日市六届人大常委会第二十一次会议通过）\n为了加强监督，作如下决定：',
    );
    expect(document.title.text).toBe('关于加强监督的决定');
    expect(document.passageNote?.text).toBe('（2024年6月27日市六届人大常委会第二十一次会议通过）');
  });

  it('is not cut from a sentence of the text', () => {
    const text = '废止《云岭市暂住人口管理条例》（2005年6月24日云岭市一届人大常委会第二十六次会议通过）';
    expect(textsOf(read(`关于废止法规的决定\n会议决定：\n${text}`))).toContain(text);
  });
});

describe('the tail of a page', () => {
  it('goes after the text, and the paper stays signed', () => {
    const recognition = read(
      '关于放假的通知\n各处室：\n放假三天。\n市人大常委会办公室\n2024年4月1日\n责任编辑：张某某',
    );
    expect(recognition.document).toMatchObject({ date: '2024-04-01', signature: { organs: ['市人大常委会办公室'] } });
    expect(textsOf(recognition)).toEqual(['放假三天。', '责任编辑：张某某']);
  });
});

describe('marks that have no partner by right', () => {
  it('are the half bracket of a level and the quotation that opens anew with each paragraph', () => {
    expect(idsOf(read('关于要求的通知\n要求如下：\n1）有方案；\n2）有记录。'))).not.toContain('bracket-unpaired');
    const quoted =
      '关于修改条例的决定\n增加一条：\n“第五条　市政府应当报告。\n“县政府参照执行。”\n本决定自公布之日起施行。';
    expect(idsOf(read(quoted))).not.toContain('quotation-unpaired');
  });

  it('are told when one is missing indeed', () => {
    expect(idsOf(read('关于修改条例的决定\n根据有关规定（以下简称规定，作出决定。'))).toContain('bracket-unpaired');
    expect(idsOf(read('关于修改条例的决定\n落实“两个确立的要求。'))).toContain('quotation-unpaired');
  });
});
