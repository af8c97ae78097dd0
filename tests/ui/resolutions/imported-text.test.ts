import { expect, test } from 'vitest';
import { recognise } from '@core/official-document/recognise/recognise';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { kindOfText, takeComposed } from '../../../src-renderer/pages/resolutions/new/imported-text';

const read = (...lines: string[]) => recognise(sourceOfPlainText(lines.join('\n')), { kind: 'auto' }).document;
const body = ['云岭市人民代表大会常务委员会', '关于加强城市绿化工作的决定'];
const items = ['一、市人民政府应当编制规划。', '二、市城市管理局应当建立档案。'];

test('a clause of effect at the end becomes the closing of the record, and is not printed twice', () => {
  const { document, closing, sentence } = takeComposed(read(...body, ...items, '本决定自2027年1月1日起施行。'));
  expect(closing).toEqual({ form: 'paragraph', effect: { from: 'day', day: '2027-01-01' }, repeals: [] });
  expect(sentence).toBe('本决定自2027年1月1日起施行。');
  expect(JSON.stringify(document.blocks)).not.toContain('施行');
});

test('an article that closes a text, with what it repeals, is read as well', () => {
  const { closing } = takeComposed(
    read(
      '云岭市城市绿化办法',
      '第一条　为了改善环境，制定本办法。',
      '第二条　本办法自公布之日起施行。《云岭市绿化管理规定》同时废止。',
    ),
  );
  expect(closing).toEqual({ form: 'item', effect: { from: 'publication' }, repeals: ['云岭市绿化管理规定'] });
});

test('a last sentence that demands something stays in the text', () => {
  const { document, closing } = takeComposed(read(...body, ...items));
  expect(closing).toBeNull();
  expect(JSON.stringify(document.blocks)).toContain('建立档案');
});

test('a 题注 is composed of the records: neither a whole one nor one with its day left open stays', () => {
  for (const note of [
    '（2026年11月20日云岭市第五届人民代表大会常务委员会第三十三次会议通过）',
    '（2026年11月  日云岭市第五届人民代表大会常务委员会第三十三次会议通过）',
  ]) {
    const { document } = takeComposed(read(...body, note, ...items));
    expect(document.passageNote).toBeNull();
    expect(JSON.stringify(document)).not.toContain('会议通过');
  }
});

test('the kind of a matter is said by its text, or left to the clerk', () => {
  expect(kindOfText(read(...body, ...items))).toBe('decision');
  expect(kindOfText(read('云岭市城市绿化办法', '第一条　为了改善环境，制定本办法。'))).toBe('measures');
  expect(kindOfText(read('一段没有标题的话。'))).toBeNull();
});
