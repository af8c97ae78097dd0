import type { EditorState, Transaction } from 'prosemirror-state';
import { insertAfter } from '../commands/arrange';
import { rowAt } from '../outline';
import { nodeType } from '../schema';
import { emptyTable } from './fill-cells';
import { gridAt } from './grid';
import { selectCell } from './table-commands';

export const mostRows = 100;
export const mostColumns = 20;

/** A new table below the block the caret stands in; an empty paragraph makes room for it. */
export function insertTable(state: EditorState, rows: number, columns: number): Transaction | null {
  const counts = [rows, columns];
  if (counts.some((count) => !Number.isInteger(count) || count < 1) || rows > mostRows || columns > mostColumns)
    return null;
  const row = rowAt(state.doc, state.selection.from);
  if (!row) return null;
  const empty = row.kind === 'paragraph' && row.node.content.size === 0;
  const made = empty ? { transaction: state.tr, positions: [row.pos] } : insertAfter(state, row.pos);
  const at = made?.positions[0];
  if (!made || at === undefined) return null;
  made.transaction.replaceWith(at, at + 2, emptyTable(rows, columns));
  return selectCell(made.transaction, at, 0, 0);
}

/** A paragraph below the table, to go on with the text. */
export function leaveTable(state: EditorState): Transaction | null {
  const grid = gridAt(state)?.grid;
  return grid ? (insertAfter(state, grid.pos)?.transaction.scrollIntoView() ?? null) : null;
}

/** Nothing stands below the table that the caret could go to. */
export function isLastRowOfAll(state: EditorState): boolean {
  const found = gridAt(state);
  if (!found?.cell) return false;
  const { grid, cell } = found;
  const next = state.doc.resolve(grid.pos + grid.node.nodeSize).nodeAfter;
  return cell.row + cell.rowSpan === grid.rows.length && next?.type !== nodeType.paragraph && !next?.isTextblock;
}
