import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { nodeType } from '../schema';
import { cellOver, gridAt, gridOf, placeInRow, type Grid, type GridCell } from './grid';

/** Why a table stays as it is; words: table.messages.ts. */
export type TableRefusal = 'merged-rows' | 'merged-paste' | 'last-row' | 'last-column' | 'header-cuts-merged';
export type TableResult = { transaction: Transaction } | { refused: TableRefusal } | null;

const span = (count: number): number | null => (count > 1 ? count : null);

/** The caret in a cell of the table that begins at `pos`, its words chosen as Tab does. */
export function selectCell(transaction: Transaction, pos: number, row: number, column: number): Transaction {
  const table = transaction.doc.nodeAt(pos);
  const cell = table ? cellOver(gridOf(table, pos), row, column) : null;
  if (!cell) return transaction;
  return transaction
    .setSelection(TextSelection.create(transaction.doc, cell.pos + 1, cell.pos + cell.node.nodeSize - 1))
    .scrollIntoView();
}

/** A new row above (`at` = the row's index) or below (index + 1). Cells merged across the place grow with it. */
export function addRow(transaction: Transaction, grid: Grid, at: number): Transaction {
  const covered = new Set<number>();
  for (const cell of grid.rows.flatMap((row) => row.cells)) {
    if (cell.row >= at || cell.row + cell.rowSpan <= at) continue;
    transaction.setNodeAttribute(cell.pos, 'rowSpan', cell.rowSpan + 1);
    for (let column = cell.column; column < cell.column + cell.colSpan; column++) covered.add(column);
  }
  const like = grid.rows[at > 0 ? at - 1 : at];
  const cells = Array.from({ length: grid.columns }, (_, column) => column)
    .filter((column) => !covered.has(column))
    .map((column) => {
      const align = like?.cells.find((cell) => cell.column === column)?.node.attrs['align'] as string | undefined;
      return nodeType.table_cell.create({ align: align ?? null });
    });
  const place = grid.rows[at]?.pos ?? grid.pos + grid.node.nodeSize - 1;
  transaction.insert(place, nodeType.table_row.create(null, cells));
  const header = grid.node.attrs['headerRows'] as number;
  return at < header ? transaction.setNodeAttribute(grid.pos, 'headerRows', header + 1) : transaction;
}

/** A new column before the column `at`. Cells merged across the place grow with it. */
export function addColumn(transaction: Transaction, grid: Grid, at: number): Transaction {
  for (const row of [...grid.rows].reverse()) {
    const over = at > 0 ? cellOver(grid, grid.rows.indexOf(row), at - 1) : null;
    if (over && over.column + over.colSpan > at) {
      if (over.row === grid.rows.indexOf(row)) transaction.setNodeAttribute(over.pos, 'colSpan', over.colSpan + 1);
    } else transaction.insert(placeInRow(row, at), nodeType.table_cell.create());
  }
  return writeShares(transaction, grid, (shares) => shares.splice(at, 0, shares[Math.max(0, at - 1)] ?? 1));
}

/** The shares of the columns follow when there is one for each. */
function writeShares(transaction: Transaction, grid: Grid, change: (shares: number[]) => void): Transaction {
  const shares = [...(grid.node.attrs['columnShares'] as number[])];
  if (shares.length !== grid.columns) return transaction;
  change(shares);
  return transaction.setNodeAttribute(grid.pos, 'columnShares', shares);
}

type OnCell = (state: EditorState, grid: Grid, cell: GridCell) => TableResult;

const inCell =
  (command: OnCell) =>
  (state: EditorState): TableResult => {
    const found = gridAt(state);
    return found?.cell ? command(state, found.grid, found.cell) : null;
  };

export const insertRow = (where: 'above' | 'below') =>
  inCell((state, grid, cell) => {
    const at = where === 'above' ? cell.row : cell.row + cell.rowSpan;
    return { transaction: selectCell(addRow(state.tr, grid, at), grid.pos, at, cell.column) };
  });

export const insertColumn = (where: 'left' | 'right') =>
  inCell((state, grid, cell) => {
    const at = where === 'left' ? cell.column : cell.column + cell.colSpan;
    return { transaction: selectCell(addColumn(state.tr, grid, at), grid.pos, cell.row, at) };
  });

export const deleteRow = inCell((state, grid, { row, column }) => {
  if (grid.rows.length === 1) return { refused: 'last-row' };
  const gone = grid.rows[row];
  if (!gone) return null;
  // What a merged cell says would go with its first row.
  if (gone.cells.some((cell) => cell.rowSpan > 1)) return { refused: 'merged-rows' };
  const transaction = state.tr;
  for (const cell of grid.rows.slice(0, row).flatMap((above) => above.cells))
    if (cell.row + cell.rowSpan > row) transaction.setNodeAttribute(cell.pos, 'rowSpan', span(cell.rowSpan - 1));
  transaction.delete(gone.pos, gone.pos + gone.node.nodeSize);
  const header = grid.node.attrs['headerRows'] as number;
  if (row < header) transaction.setNodeAttribute(grid.pos, 'headerRows', header - 1);
  return { transaction: selectCell(transaction, grid.pos, Math.min(row, grid.rows.length - 2), column) };
});

export const deleteColumn = inCell((state, grid, { row, column }) => {
  if (grid.columns === 1) return { refused: 'last-column' };
  const transaction = state.tr;
  for (const cell of grid.rows.flatMap(({ cells }) => cells).reverse()) {
    if (cell.column > column || cell.column + cell.colSpan <= column) continue;
    if (cell.colSpan > 1) transaction.setNodeAttribute(cell.pos, 'colSpan', span(cell.colSpan - 1));
    else transaction.delete(cell.pos, cell.pos + cell.node.nodeSize);
  }
  writeShares(transaction, grid, (shares) => shares.splice(column, 1));
  return { transaction: selectCell(transaction, grid.pos, row, Math.min(column, grid.columns - 2)) };
});

/** How many rows at the top are repeated on every page; a merged cell may not lie across their end. */
export const setHeaderRows =
  (count: number) =>
  (state: EditorState): TableResult => {
    const grid = gridAt(state)?.grid;
    if (!grid || count < 0 || count > grid.rows.length) return null;
    const cut = grid.rows
      .slice(0, count)
      .flatMap(({ cells }) => cells)
      .some((cell) => cell.row + cell.rowSpan > count);
    if (cut) return { refused: 'header-cuts-merged' };
    return { transaction: state.tr.setNodeAttribute(grid.pos, 'headerRows', count) };
  };

/** 横排: the table on pages of its own turned by 90 degrees, or in the text again. */
export function turnTable(state: EditorState): TableResult {
  const grid = gridAt(state)?.grid;
  if (!grid) return null;
  return { transaction: state.tr.setNodeAttribute(grid.pos, 'landscape', !grid.node.attrs['landscape']) };
}

export function deleteTable(state: EditorState): TableResult {
  const grid = gridAt(state)?.grid;
  return grid ? { transaction: state.tr.delete(grid.pos, grid.pos + grid.node.nodeSize).scrollIntoView() } : null;
}
