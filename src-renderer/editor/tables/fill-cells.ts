import type { EditorState, Transaction } from 'prosemirror-state';
import type { TableBlock } from '@core/official-document/model';
import type { SourceText } from '@core/official-document/source-text';
import { cellPlaces } from '@core/official-document/table-geometry';
import { nodeType } from '../schema';
import { cellOver, gridAt, gridOf, selectedCells, type Grid } from './grid';
import { addColumn, addRow, selectCell, type TableResult } from './table-commands';

/** The words of a table row by row, merged cells at their first place. */
function wordsOfTable(table: TableBlock): string[][] {
  const places = cellPlaces(table);
  return table.rows.map((row, index) => {
    const words: string[] = [];
    row.forEach((cell, at) => (words[places[index]?.[at]?.column ?? at] = cell.text));
    return Array.from(words, (word) => word ?? '');
  });
}

/** What a clipboard holds as a grid of words: a table, or lines with tabs. Null for running text. */
export function wordsOfSource(source: SourceText): string[][] | null {
  const [first, ...others] = source.paragraphs.filter((paragraph) => paragraph.table || paragraph.text.trim() !== '');
  if (!first) return null;
  if (first.table) return others.length === 0 ? wordsOfTable(first.table) : null;
  const lines = source.paragraphs.map(({ text }) => text);
  while (lines.at(-1)?.trim() === '') lines.pop();
  return lines.some((line) => line.includes('\t'))
    ? lines.map((line) => line.split('\t').map((cell) => cell.trim()))
    : null;
}

/** Writes a grid of words from the caret's cell on; rows and columns that lack are added. */
export function fillCells(state: EditorState, words: readonly string[][]): TableResult {
  const found = gridAt(state);
  if (!found?.cell) return null;
  const { row, column } = found.cell;
  const { pos } = found.grid;
  const width = Math.max(...words.map((line) => line.length));
  const transaction = state.tr;
  const now = (): Grid => gridOf(transaction.doc.nodeAt(pos) as Grid['node'], pos);
  for (let missing = row + words.length - found.grid.rows.length; missing > 0; missing--)
    addRow(transaction, now(), now().rows.length);
  for (let missing = column + width - found.grid.columns; missing > 0; missing--)
    addColumn(transaction, now(), now().columns);
  const grid = now();
  const writes = words.flatMap((line, down) =>
    line.map((text, right) => ({ text, cell: cellOver(grid, row + down, column + right) })),
  );
  if (writes.some(({ cell }) => !cell || cell.rowSpan > 1 || cell.colSpan > 1)) return { refused: 'merged-paste' };
  for (const { text, cell } of writes.reverse()) {
    if (!cell) continue;
    transaction.replaceWith(
      cell.pos + 1,
      cell.pos + cell.node.nodeSize - 1,
      text === '' ? [] : state.schema.text(text),
    );
  }
  selectCell(transaction, pos, row + words.length - 1, column + (words.at(-1)?.length ?? 1) - 1);
  return { transaction };
}

/** Empties the cells a selection touches and leaves the grid as it is; null when it touches but one. */
export function clearCells(state: EditorState): Transaction | null {
  const cells = selectedCells(state);
  const [first] = cells;
  if (!first) return null;
  const transaction = state.tr;
  for (const { pos, node } of [...cells].reverse()) transaction.delete(pos + 1, pos + node.nodeSize - 1);
  const grid = gridAt(state)?.grid;
  return grid ? selectCell(transaction, grid.pos, first.row, first.column) : transaction;
}

/** An empty table, its first row the head. */
export function emptyTable(rows: number, columns: number) {
  const row = () =>
    nodeType.table_row.create(
      null,
      Array.from({ length: columns }, () => nodeType.table_cell.create()),
    );
  return nodeType.table.create({ headerRows: rows > 1 ? 1 : 0 }, Array.from({ length: rows }, row));
}
