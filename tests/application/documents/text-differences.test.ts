/** What a 更正 and a 勘误 quote of a change: its words with a little around them, within its own clause. */
import { expect, test } from 'vitest';
import { textDifferences } from '@core/application/documents/record-paper-facts/text-differences';
import { emptyDocument, type OfficialDocument } from '@core/official-document/model';

const saying = (text: string): OfficialDocument => ({ ...emptyDocument(), blocks: [{ role: 'paragraph', text }] });
const quoted = (before: string, after: string) =>
  textDifferences(saying(before), saying(after)).map(({ wrong, right, offset }) => {
    // The offset is where the quoted words begin in the earlier text.
    expect(before.slice(offset, offset + (wrong ?? '').length)).toBe(wrong);
    return [wrong, right];
  });

test('a name is quoted with its clause and no piece of the next one', () => {
  const [before, after] = ['周明元', '周明远'].map(
    (name) => `市林业局应当建立湿地档案，由湿地管理中心主任${name}负责，每年向社会公布一次。`,
  );
  expect(quoted(before!, after!)).toEqual([['中心主任周明元负责', '中心主任周明远负责']]);
});

test('a change of a mark alone is quoted with words on both sides', () => {
  const [wrong, right] = quoted('各部门应当协作、配合。并报告结果。', '各部门应当协作、配合，并报告结果。')[0]!;
  expect(wrong).toMatch(/配合。并报告/u);
  expect(right).toMatch(/配合，并报告/u);
});

test('a change at the very end of a clause keeps words before it', () => {
  expect(quoted('会议同意这个报告，并作出决定。', '会议批准这个报告，并作出决定。')).toEqual([
    ['会议同意这个报告', '会议批准这个报告'],
  ]);
});
