import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialDocumentSchema } from '@core/contract/documents/official-document.schema';
import { comparisonPaper } from '@core/official-document/compare/comparison-paper';
import { comparisonLabels } from '@core/official-document/compare/comparison.messages';
import { elementsOf } from '@core/official-document/compare/elements';
import { fittedFlow } from '@core/official-document/fitted-flow';
import { writeHtml } from '@core/official-document/html';
import { emptyDocument, type OfficialDocument, type TableBlock, type TableCell } from '@core/official-document/model';
import { paginate } from '@core/official-document/paginate/paginate';
import { defaultTypesettingSettings as settings } from '@core/official-document/typesetting-settings';
import { longPaper } from '../paginate/long-paper';
import { paperAndLater } from './edited-papers';

const paper = (...texts: string[]): OfficialDocument => ({
  ...emptyDocument(),
  blocks: texts.map((text) => ({ role: 'paragraph', text })),
});
const rowsOf = (document: OfficialDocument): TableCell[][] => (document.blocks[0] as TableBlock).rows.slice(1);
const marked = ({ text, marks = [] }: TableCell): string[] => marks.map(({ start, end }) => text.slice(start, end));

describe('对照稿', () => {
  it('shows both texts whole, the differences marked on the side they belong to', () => {
    const rows = rowsOf(
      comparisonPaper(paper('会议批准财政预算。', '此段删去不用。'), paper('会议批准部门预算。', '新增要求另行规定。')),
    );
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['会议批准财政预算。', '会议批准部门预算。'],
      ['此段删去不用。', ''],
      ['', '新增要求另行规定。'],
    ]);
    expect(rows.map((row) => row.map(marked))).toEqual([
      [['财政'], ['部门']],
      [['此段删去不用。'], []],
      [[], ['新增要求另行规定。']],
    ]);
  });

  it('says every character of both papers once, moved ones in both places, and is a valid paper', () => {
    fc.assert(
      fc.property(paperAndLater, ([before, after]) => {
        const document = comparisonPaper(before, after);
        expect(officialDocumentSchema.safeParse(document).success).toBe(true);
        const table = document.blocks[0];
        const column = (side: 0 | 1): string =>
          table?.role === 'table'
            ? rowsOf(document)
                .map((row) => row[side]?.text)
                .join('')
            : '';
        const said = (one: OfficialDocument): string =>
          elementsOf(one)
            .map(({ text }) => text)
            .join('');
        expect(column(0)).toBe(said(before));
        expect(column(1)).toBe(said(after));
        const unmarked = (side: 0 | 1): string =>
          table?.role !== 'table'
            ? ''
            : rowsOf(document)
                .map((row) => {
                  const { text = '', marks = [] } = row[side] ?? { text: '' };
                  return [...marks]
                    .reverse()
                    .reduce((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), text);
                })
                .join('');
        expect(unmarked(0)).toBe(unmarked(1));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves out what stayed where only the changes are wanted, and says when there are none', () => {
    const [before, after] = [
      paper('甲段文字未作改动。', '会议批准财政预算。'),
      paper('甲段文字未作改动。', '会议批准部门预算。'),
    ];
    expect(rowsOf(comparisonPaper(before, after, comparisonLabels, true))).toHaveLength(1);
    expect(comparisonPaper(before, before, comparisonLabels, true).blocks).toEqual([
      { role: 'paragraph', text: comparisonLabels.nothing },
    ]);
  });

  it('keeps every row on its page, however long the paragraphs', () => {
    const [before, after] = [longPaper(40, 7), longPaper(40, 11)];
    const { pages } = paginate(fittedFlow(comparisonPaper(before, after), settings), settings);
    expect(pages.length).toBeGreaterThan(5);
    const bottoms = pages.flatMap(({ tables }) =>
      tables.map(({ yPt, rows }) => yPt + rows.reduce((sum, { heightPt }) => sum + heightPt, 0)),
    );
    // The text area of A4 ends 35 mm above its lower edge.
    expect(Math.max(...bottoms)).toBeLessThan(((297 - 34) * 72) / 25.4);
    expect(writeHtml(comparisonPaper(before, after), settings)).toContain('class="gw-removed"');
  });
});
