import { describe, expect, test } from 'vitest';
import { defaultWordings } from '@core/application/templates/default-wordings';
import { checkWording } from '@core/domain/templates/check-wording';
import { nestBookMarks } from '@core/official-document/compose/book-marks';
import { composeRecordPaper } from '@core/official-document/compose/compose-paper';
import { asLastItem } from '@core/official-document/compose/level-numbers.patterns';
import type { PaperFacts } from '@core/official-document/compose/paper-facts';
import { sampleFacts } from '@core/official-document/compose/sample-facts.messages';
import type { Block } from '@core/official-document/model';

const announced = (facts: Partial<PaperFacts['announcement']>) =>
  composeRecordPaper(
    'announcement',
    { ...sampleFacts.announcement, approvedBy: null, approvedOn: null, ...facts },
    checkWording('announcement', defaultWordings.announcement).wording,
  ).document;
const content = sampleFacts.announcement.texts[0]!.content;
const two = [
  { title: '云岭市湿地保护条例', kindTitle: '条例', effectiveFrom: '2026年10月1日', content },
  { title: '关于修改《云岭市城市绿化条例》的决定', kindTitle: '决定', effectiveFrom: '公布之日', content },
];

describe('a 公告 of several texts', () => {
  test('names each in book marks of its own, with the day of each where they differ', () => {
    const { blocks, attachments } = announced({ texts: two, effectiveFrom: null, effectsDiffer: true });
    expect(blocks).toEqual([
      {
        role: 'paragraph',
        text:
          '2026年8月28日，云岭市第五届人民代表大会常务委员会第三十次会议表决通过了《云岭市湿地保护条例》《关于修改〈云岭市城市绿化条例〉的决定》，现予公布。' +
          '《云岭市湿地保护条例》自2026年10月1日起施行。《关于修改〈云岭市城市绿化条例〉的决定》自公布之日起施行。',
      },
    ]);
    expect(attachments.map(({ mark }) => mark)).toEqual(['', '']);
  });

  test('has no number in it while it has none', () => {
    expect(announced({ number: null }).serialNumber).toBeNull();
    expect(announced({}).serialNumber).toBe('（第4号）');
  });
});

test('what a record says is text: marks of the wording, bars and role marks in it do nothing', () => {
  const title = '附件：{标题}【结束】｜甲';
  const ballot = composeRecordPaper(
    'ballot',
    { ...sampleFacts.ballot, matters: [{ title }] },
    checkWording('ballot', defaultWordings.ballot).wording,
  ).document;
  const table = ballot.blocks.find((block) => block.role === 'table');
  expect(table?.rows[1]?.map(({ text }) => text)).toEqual(['1', title, '', '', '']);
});

test('several 附件 are numbered and named under the text, one is not numbered', () => {
  const { wording } = checkWording('circular', defaultWordings.circular);
  const one = composeRecordPaper('circular', sampleFacts.circular, wording).document;
  expect(one.attachments.map(({ mark }) => mark)).toEqual(['附件']);
  const several = composeRecordPaper('circular', { ...sampleFacts.circular, texts: two }, wording).document;
  expect(several.attachments.map(({ mark, number }) => [mark, number])).toEqual([
    ['附件1', 1],
    ['附件2', 2],
  ]);
  expect(several.attachmentNames).toEqual([content.title.text, content.title.text]);
});

test('a title keeps the lines chosen for the record, with （草案） behind the last where it fits', () => {
  const { wording } = checkWording('resolution-draft', defaultWordings['resolution-draft']);
  const lines = ['云岭市人民代表大会常务委员会关于', '加强湿地保护工作的决定'];
  const facts = sampleFacts['resolution-draft'];
  const own = { ...facts, content: { ...facts.content, title: { text: facts.title, lines } } };
  expect(composeRecordPaper('resolution-draft', own, wording).document.title.lines).toEqual([
    lines[0],
    '加强湿地保护工作的决定（草案）',
  ]);
});

test('the closing clause goes on with the numbers of the text', () => {
  const item = (level: 1 | 3, number: string): Block => ({ role: 'item', level, number, head: null, text: '甲' });
  const article: Block = { role: 'article', number: '第一条', text: '甲' };
  expect(asLastItem([item(1, '一、'), item(3, '1.'), item(1, '二、')], '乙')).toMatchObject({
    number: '三、',
    level: 1,
  });
  expect(asLastItem([article, article], '乙')).toMatchObject({ role: 'article', number: '第三条' });
  expect(asLastItem([{ role: 'paragraph', text: '甲' }], '乙')).toEqual({ role: 'paragraph', text: '乙' });
});

test('book marks inside book marks alternate; those that do not match stay', () => {
  expect(nestBookMarks('《甲《乙》丙》和《丁》')).toBe('《甲〈乙〉丙》和《丁》');
  expect(nestBookMarks('《甲〈乙〉》')).toBe('《甲〈乙〉》');
  expect(nestBookMarks('《甲《乙》')).toBe('《甲《乙》');
});
