/** Lines a page's width broke are joined, lines a person ended are not. */
import { describe, expect, it } from 'vitest';
import { blankBetween, findBrokenLines } from '@core/official-document/recognise/reflow';
import { hardWrapped } from '../../support/text-variants';
import { linesOf } from './lines-of';

/** The text with its broken lines joined. */
function joined(text: string): string[] {
  const lines = linesOf(text);
  const broken = new Set(findBrokenLines(lines));
  const out: string[] = [];
  lines.forEach((line, index) => {
    const goesOn = index > 0 && broken.has(index - 1);
    if (goesOn) out[out.length - 1] += blankBetween(lines[index - 1]?.text ?? '', line.text) + line.text;
    else out.push(line.text);
  });
  return out;
}

const paragraphs = [
  '为全面了解我县高标准农田建设情况，县人大常委会副主任沈某率调研组深入六个乡镇十二个行政村，通过实地察看、座谈交流、查阅资料等方式开展专题调研，现将调研情况报告如下：',
  '一、基本情况',
  '全县耕地面积八十六万亩，其中永久基本农田七十二万亩，累计建成高标准农田四十八万亩，占永久基本农田的三分之二，项目覆盖全部乡镇。',
  '二、存在问题',
  '早期项目亩均投资不足一千五百元，田间道路、灌排设施配套不完善，抵御自然灾害能力弱，重建设、轻管护问题仍然存在，部分设施损毁后得不到及时维修。',
];

describe('findBrokenLines', () => {
  it.each([28, 31, 36, 40])('joins a text broken at %i characters', (width) => {
    expect(joined(hardWrapped(paragraphs.join('\n'), width))).toEqual(paragraphs);
  });

  it('leaves a text alone that nobody broke', () => {
    expect(joined(paragraphs.join('\n'))).toEqual(paragraphs);
  });

  it('leaves the lines of a list alone, whose ends have no marks', () => {
    const list = [
      '任命：',
      '赵某某为云岭市中级人民法院审判员',
      '钱某为云岭市人民检察院检察员',
      '免去：',
      '孙某的审判员职务',
    ];
    expect(joined(list.join('\n'))).toEqual(list);
  });

  it('leaves two headings of one width alone', () => {
    const text = [
      '一、关于“完善设施布局”的落实情况',
      '新建服务中心十二个。',
      '二、关于“加强人才培养”的落实情况',
      '培训护理员八百人次。',
    ];
    expect(joined(text.join('\n'))).toEqual(text);
  });

  it('joins a line that begins with a mark no line begins with', () => {
    expect(joined('各级各部门要高度重视\n，加强领导。')).toEqual(['各级各部门要高度重视，加强领导。']);
  });

  it('joins a date or a quantity cut in two', () => {
    expect(joined('会议于2024年1月\n12日召开。')).toEqual(['会议于2024年1月12日召开。']);
    expect(joined('现申请追加经费28\n万元。')).toEqual(['现申请追加经费28万元。']);
  });

  it('keeps apart two persons of a list of which only the last ends in a full stop', () => {
    const list = ['赵某某为云岭市人民代表大会常务委员会预算工作委员会副主任', '钱某为云岭市财政局局长。'];
    expect(joined(list.join('\n'))).toEqual(list);
  });

  it('keeps the 署名 apart from a full line above its date', () => {
    const text = ['县规划、国土等部门要认真把关，彰显规划严肃性，确保规划落地见效。', '弋江县人民政府', '2015年3月3日'];
    expect(joined(text.join('\n'))).toEqual(text);
  });

  it('keeps the names of a 附件说明 apart', () => {
    const text = ['附件：1.2023年县级一般公共预算收支调整表', '2.2023年县级政府性基金预算收支调整表'];
    expect(joined(text.join('\n'))).toEqual(text);
  });

  it('joins the first line of a paragraph that has no comma yet', () => {
    expect(joined('市人大常委会主任肖某某主持召开市二届人大常委会第三次主\n任会议，主要议程如下：')).toEqual([
      '市人大常委会主任肖某某主持召开市二届人大常委会第三次主任会议，主要议程如下：',
    ]);
  });
});

describe('blankBetween', () => {
  it('is nothing in Chinese text', () => {
    expect(blankBetween('进', '一步')).toBe('');
  });

  it('is a blank between two Latin words, not inside an address', () => {
    expect(blankBetween('采用Python', 'SDK开发')).toBe(' ');
    expect(blankBetween('网址https://www.example', 'cn/list')).toBe('');
  });

  it('is an ideographic space between two acts of a 题注', () => {
    expect(blankBetween('（2001年10月17日第十一次会议通过', '2001年12月3日第二十九次会议批准）')).toBe('　');
  });
});
