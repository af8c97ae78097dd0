/** What stands below the text: names of attachments, signature, date, 附注, 版记, and the attachments themselves. */
import { describe, expect, it } from 'vitest';
import { readTail } from '@core/official-document/recognise/tail';
import { linesOf } from './lines-of';

interface Read {
  text: string[];
  names: string[];
  organs: string[];
  date: string | null;
  note: string | null;
  imprint: string[];
  attachments: [mark: string, number: number | null, lines: string[]][];
  stray: string[];
}

function read(text: string): Read {
  const lines = linesOf(text);
  const tail = readTail(lines, 0);
  return {
    text: lines.slice(0, tail.end).map((line) => line.text),
    names: tail.attachmentNames.map((name) => name.text),
    organs: tail.organs.map((organ) => organ.text),
    date: tail.date?.iso ?? null,
    note: tail.supplementaryNote?.text ?? null,
    imprint: tail.imprint.map((line) => line.text),
    attachments: tail.attachments.map(({ mark, number, lines: own }) => [mark, number, own.map((line) => line.text)]),
    stray: tail.stray.map((line) => line.text),
  };
}

const signed = '云岭市人大常委会办公室\n2024年3月5日';

describe('署名 and 成文日期', () => {
  it('stand at the end, on two lines or on one', () => {
    expect(read(`特此通知。\n${signed}`)).toMatchObject({ organs: ['云岭市人大常委会办公室'], date: '2024-03-05' });
    expect(read('特此公告。\n云岭市选举委员会2021年10月10日')).toMatchObject({
      text: ['特此公告。'],
      organs: ['云岭市选举委员会'],
      date: '2021-10-10',
    });
  });

  it('may be those of several organs, or of a person by post and name', () => {
    expect(read('请执行。\n云岭市财政局\n云岭市人民政府督查室\n2024年3月5日').organs).toEqual([
      '云岭市财政局',
      '云岭市人民政府督查室',
    ]);
    expect(read('现提请审议。\n县　长　　何某某\n2024年3月5日').organs).toEqual(['县　长　　何某某']);
  });

  it('are not a sentence that ends in a day', () => {
    expect(read('会议决定召开时间为\n自2024年1月1日起施行，有效期至2026年3月5日')).toMatchObject({
      organs: [],
      date: null,
    });
  });

  it('are followed by a 附注 in brackets', () => {
    expect(read(`请执行。\n${signed}\n（此件公开发布）`)).toMatchObject({
      note: '（此件公开发布）',
      date: '2024-03-05',
    });
  });
});

describe('附件说明', () => {
  it.each([
    ['one name', '附件：代表名单', ['代表名单']],
    ['several on one line', '附件：1.代表名单 2.活动方案', ['代表名单', '活动方案']],
    ['several on several lines', '附件：1.代表名单\n2.活动方案', ['代表名单', '活动方案']],
    ['names that begin with a year', '附件：1.2023年预算表\n2.2024年预算表', ['2023年预算表', '2024年预算表']],
    ['a label of its own for each', '附件1：代表名单\n附件2：活动方案', ['代表名单', '活动方案']],
    ['the label alone on its line', '附件：\n1．代表名单\n2．活动方案', ['代表名单', '活动方案']],
    [
      'a name that goes on in the next line',
      '附件：云岭市人大代表建议、批评和意见办理\n工作方案',
      ['云岭市人大代表建议、批评和意见办理工作方案'],
    ],
  ])('reads %s', (_, list, names) => {
    expect(read(`请执行。\n${list}\n${signed}`)).toMatchObject({ text: ['请执行。'], names, date: '2024-03-05' });
  });

  it('may stand under the date', () => {
    expect(read(`请执行。\n${signed}\n附件：参会人员名单`)).toMatchObject({
      names: ['参会人员名单'],
      organs: ['云岭市人大常委会办公室'],
      attachments: [],
    });
  });
});

describe('attachments', () => {
  it('begin with their mark on a line of its own', () => {
    expect(read(`请执行。\n${signed}\n附件1\n代表名单\n赵某某\n附件二：\n活动方案\n一、时间`).attachments).toEqual([
      ['附件1', 1, ['代表名单', '赵某某']],
      ['附件二', 2, ['活动方案', '一、时间']],
    ]);
  });

  it('begin after the date with their mark and title on one line', () => {
    expect(read(`请执行。\n${signed}\n附件：议题建议表\n建议人\t议题`).attachments).toEqual([
      ['附件', null, ['议题建议表', '建议人\t议题']],
    ]);
  });

  it('follow a 公告 without a mark', () => {
    const text = `现予公布。\n${signed}\n云岭市听证条例\n第一条　为了规范听证，制定本条例。\n第二条　听证公开。`;
    expect(read(text).attachments).toEqual([
      ['', null, ['云岭市听证条例', '第一条　为了规范听证，制定本条例。', '第二条　听证公开。']],
    ]);
  });
});

describe('版记 and what a page prints under a paper', () => {
  it('stand after the date', () => {
    const imprint = ['主题词：人大　函', '抄送：市委办公室。', '云岭市人大常委会办公室　2024年3月5日印发', '共印20份'];
    expect(read(`此函。\n${signed}\n${imprint.join('\n')}`)).toMatchObject({ imprint, date: '2024-03-05' });
  });

  it('are kept apart from the signature', () => {
    expect(read(`此函。\n${signed}\n责任编辑：张某某\n扫一扫在手机打开当前页`)).toMatchObject({
      stray: ['责任编辑：张某某', '扫一扫在手机打开当前页'],
      organs: ['云岭市人大常委会办公室'],
      date: '2024-03-05',
    });
  });
});
