import { describe, expect, it } from 'vitest';
import type { TableBlock } from '@core/official-document/model';
import { linesOfRow, tableGeometry } from '@core/official-document/table-geometry';

const table = (more: Partial<TableBlock>): TableBlock => ({
  role: 'table',
  caption: null,
  headerRows: 1,
  columnShares: [],
  rows: [],
  ...more,
});
/** One line for every ten characters, whatever the width. */
const byTens = (text: string) => Math.ceil(text.length / 10);
const widthPt = 442.2;
const pitchPt = 28.95;

describe('columns', () => {
  it('follow the shares given and fill the width to the twentieth of a point', () => {
    const rows = [[{ text: '甲' }, { text: '乙' }, { text: '丙' }]];
    const { columnWidthsPt } = tableGeometry(table({ columnShares: [1, 2, 4], rows }), widthPt, pitchPt, byTens);
    expect(columnWidthsPt.reduce((sum, width) => sum + width, 0)).toBeCloseTo(widthPt, 6);
    expect((columnWidthsPt[1] ?? 0) / (columnWidthsPt[0] ?? 1)).toBeCloseTo(2, 2);
  });

  it('follow the longest line of their cells where no shares are given', () => {
    const rows = [[{ text: '序号' }, { text: '关于加强社区养老服务的建议' }, { text: '市民政局' }]];
    const { columnWidthsPt } = tableGeometry(table({ rows }), widthPt, pitchPt, byTens);
    const [number = 0, name = 0, organ = 0] = columnWidthsPt;
    expect(name).toBeGreaterThan(organ);
    expect(organ).toBeGreaterThan(number);
  });

  it('are as many as the widest row has, joined cells counted', () => {
    const rows = [
      [
        { text: '姓名', rowSpan: 2 },
        { text: '表决', colSpan: 3 },
      ],
      [{ text: '赞成' }, { text: '反对' }, { text: '弃权' }],
    ];
    const { columnWidthsPt, cells } = tableGeometry(table({ rows }), widthPt, pitchPt, byTens);
    expect(columnWidthsPt).toHaveLength(4);
    expect(cells[1]?.map(({ column }) => column)).toEqual([1, 2, 3]);
  });
});

describe('rows', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
    [7, 5],
  ])('%d lines of a cell stand in %d lines of text', (lines, rowLines) => {
    expect(linesOfRow(lines, pitchPt)).toBe(rowLines);
  });

  it('are whole lines of text high, as the longest cell needs', () => {
    const rows = [
      [{ text: '短' }, { text: '长'.repeat(25) }],
      [{ text: '甲\n乙' }, { text: '' }],
    ];
    const { rowLines, rowHeightsPt } = tableGeometry(table({ rows }), widthPt, pitchPt, byTens);
    expect(rowLines).toEqual([3, 2]);
    expect(rowHeightsPt).toEqual([3 * pitchPt, 2 * pitchPt]);
  });

  it('give a cell over several rows room in the last of them', () => {
    const rows = [[{ text: '长'.repeat(50), rowSpan: 2 }, { text: '甲' }], [{ text: '乙' }]];
    const { rowLines } = tableGeometry(table({ rows }), widthPt, pitchPt, byTens);
    expect(rowLines).toEqual([1, 3]);
  });
});
