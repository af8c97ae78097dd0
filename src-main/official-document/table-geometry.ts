import { textUnits } from './character-width';
import { table as measure } from './layout';
import type { TableBlock } from './model';

/**
 * How many lines a cell's text takes at a width, in points. The line breaker of the pages is the one to give; it is a
 * parameter so that this file stays arithmetic.
 */
export type CountLines = (text: string, widthPt: number, sizePt: number) => number;

/** Where a cell stands in the grid. */
export interface CellPlace {
  column: number;
  colSpan: number;
  rowSpan: number;
}

/** The measures of a table, the same for pages and Word. Points. */
export interface TableGeometry {
  columnWidthsPt: number[];
  /** Whole lines of text (行) each row is high. */
  rowLines: number[];
  rowHeightsPt: number[];
  /** For each row its cells in the order of the model. */
  cells: CellPlace[][];
}

/** A column of a table without shares is never set narrower or wider than this, in characters of its size. */
const contentColumn = { least: 3, most: 24 } as const;

/** The room beside the text of a cell, in characters of its size. */
const paddingUnits = (2 * measure.cellPaddingPt + 1) / measure.sizePt;

/**
 * Lays out a table in `widthPt` (the type area): columns by their shares, or by their content where none are given;
 * rows as high as whole lines of text at `linePitchPt`, so that text after the table keeps to the lines of the page.
 */
export function tableGeometry(
  table: TableBlock,
  widthPt: number,
  linePitchPt: number,
  countLines: CountLines,
): TableGeometry {
  const cells = cellPlaces(table);
  const columnWidthsPt = columnWidths(table, cells, widthPt);
  const rowLines = table.rows.map(() => 1);
  const spanning: { row: number; rowSpan: number; lines: number }[] = [];
  table.rows.forEach((row, rowIndex) =>
    row.forEach((cell, at) => {
      const { column, colSpan, rowSpan } = cells[rowIndex]?.[at] ?? { column: at, colSpan: 1, rowSpan: 1 };
      const cellWidth = sum(columnWidthsPt.slice(column, column + colSpan)) - 2 * measure.cellPaddingPt;
      const lines = cell.text
        .split('\n')
        .reduce((total, line) => total + Math.max(1, countLines(line, cellWidth, measure.sizePt)), 0);
      const needed = linesOfRow(lines, linePitchPt);
      if (rowSpan > 1) spanning.push({ row: rowIndex, rowSpan, lines: needed });
      else rowLines[rowIndex] = Math.max(rowLines[rowIndex] ?? 1, needed);
    }),
  );
  // A cell over several rows makes the last of them higher where they are too low for it together.
  for (const { row, rowSpan, lines } of spanning) {
    const last = Math.min(row + rowSpan, rowLines.length) - 1;
    const missing = lines - sum(rowLines.slice(row, last + 1));
    if (missing > 0) rowLines[last] = (rowLines[last] ?? 1) + missing;
  }
  return { columnWidthsPt, rowLines, rowHeightsPt: rowLines.map((lines) => lines * linePitchPt), cells };
}

/** Whole lines of text that hold `lines` lines of a cell and the room above and below them. */
export function linesOfRow(lines: number, linePitchPt: number): number {
  return Math.max(1, Math.ceil((lines * measure.linePitchPt + 2 * measure.verticalPaddingPt - 1e-6) / linePitchPt));
}

/** The column each cell begins in, with the columns taken by cells of rows above. */
export function cellPlaces(table: TableBlock): CellPlace[][] {
  const taken: number[] = [];
  return table.rows.map((row) => {
    let column = 0;
    const places = row.map((cell) => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const place = { column, colSpan: Math.max(1, cell.colSpan ?? 1), rowSpan: Math.max(1, cell.rowSpan ?? 1) };
      for (let covered = 0; covered < place.colSpan; covered += 1) taken[column + covered] = place.rowSpan;
      column += place.colSpan;
      return place;
    });
    for (let at = 0; at < taken.length; at += 1) taken[at] = Math.max(0, (taken[at] ?? 0) - 1);
    return places;
  });
}

function columnWidths(table: TableBlock, cells: readonly CellPlace[][], widthPt: number): number[] {
  const count = Math.max(1, ...cells.flat().map(({ column, colSpan }) => column + colSpan));
  const given = table.columnShares.slice(0, count);
  const shares =
    given.length === count && given.every((share) => share > 0)
      ? given
      : roomForShort(contentShares(table, cells, count), widthPt / measure.sizePt);
  const total = sum(shares);
  // In twentieths of a point, the finest Word knows; the last column takes what rounding leaves.
  const units = Math.floor(widthPt * 20 + 1e-6);
  const widths = shares.map((share) => Math.round((share / total) * units));
  widths[count - 1] = units - sum(widths.slice(0, count - 1));
  return widths.map((width) => width / 20);
}

/** Shares by the longest line of each column. */
function contentShares(table: TableBlock, cells: readonly CellPlace[][], count: number): number[] {
  const units = Array.from({ length: count }, () => contentColumn.least as number);
  table.rows.forEach((row, rowIndex) =>
    row.forEach((cell, at) => {
      const place = cells[rowIndex]?.[at];
      if (!place || place.colSpan > 1) return;
      const longest = Math.max(...cell.text.split('\n').map(textUnits));
      units[place.column] = Math.min(contentColumn.most, Math.max(units[place.column] ?? 0, longest));
    }),
  );
  return units;
}

/**
 * Where the columns together are wider than the table, short ones (a date, a name) keep the width they need and the
 * longest give way: every column above a common limit is set to it. Units of the cells' size, padding included.
 */
function roomForShort(contents: readonly number[], room: number): number[] {
  const needed = contents.map((units) => units + paddingUnits);
  if (sum(needed) <= room) return needed;
  const ascending = [...needed].sort((a, b) => a - b);
  let left = room;
  for (const [index, units] of ascending.entries()) {
    const limit = left / (ascending.length - index);
    if (units > limit) return needed.map((need) => Math.min(need, limit));
    left -= units;
  }
  return needed;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
