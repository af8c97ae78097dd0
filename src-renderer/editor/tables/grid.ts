import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { cellPlaces } from '@core/official-document/table-geometry';
import { blockOf } from '../from-editor';
import { nodeType } from '../schema';

/** A cell at its place in the grid; rows and columns it covers begin at `row` and `column`. */
export interface GridCell {
  node: Node;
  pos: number;
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
}

export interface GridRow {
  node: Node;
  pos: number;
  cells: GridCell[];
}

/** A table of the editor with its cells by row and column. */
export interface Grid {
  node: Node;
  pos: number;
  rows: GridRow[];
  columns: number;
}

export function gridOf(table: Node, pos: number): Grid {
  const block = blockOf(table);
  const places = block.role === 'table' ? cellPlaces(block) : [];
  const rows: GridRow[] = [];
  table.forEach((node, offset) => {
    if (node.type !== nodeType.table_row) return;
    const row = rows.length;
    const rowPos = pos + 1 + offset;
    const cells: GridCell[] = [];
    node.forEach((cell, cellOffset, index) => {
      const place = places[row]?.[index] ?? { column: index, colSpan: 1, rowSpan: 1 };
      cells.push({ node: cell, pos: rowPos + 1 + cellOffset, row, ...place });
    });
    rows.push({ node, pos: rowPos, cells });
  });
  const columns = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ column, colSpan }) => column + colSpan)));
  return { node: table, pos, rows, columns };
}

/** The table the caret stands in, and the cell; the cell is null in the table's caption. */
export function gridAt(state: EditorState): { grid: Grid; cell: GridCell | null } | null {
  const { $head } = state.selection;
  for (let depth = $head.depth; depth > 0; depth--) {
    if ($head.node(depth).type !== nodeType.table) continue;
    const grid = gridOf($head.node(depth), $head.before(depth));
    const cells = grid.rows.flatMap((row) => row.cells);
    return { grid, cell: cells.find(({ pos, node }) => $head.pos > pos && $head.pos < pos + node.nodeSize) ?? null };
  }
  return null;
}

/** The cell that covers a place of the grid. */
export function cellOver(grid: Grid, row: number, column: number): GridCell | null {
  const over = (cell: GridCell) =>
    cell.row <= row && row < cell.row + cell.rowSpan && cell.column <= column && column < cell.column + cell.colSpan;
  for (let at = row; at >= 0; at--) {
    const found = grid.rows[at]?.cells.find(over);
    if (found) return found;
  }
  return null;
}

/** Where in a row of the document a cell of this column belongs. */
export function placeInRow(row: GridRow, column: number): number {
  const next = row.cells.find((cell) => cell.column >= column);
  return next ? next.pos : row.pos + row.node.nodeSize - 1;
}

/** Cells the selection touches, in order; at least two, or none. */
export function selectedCells(state: EditorState): GridCell[] {
  const { from, to, $from, $to } = state.selection;
  const found = gridAt(state);
  if (!found || $from.sameParent($to)) return [];
  const inside = from > found.grid.pos && to < found.grid.pos + found.grid.node.nodeSize;
  const cells = found.grid.rows.flatMap((row) => row.cells);
  return inside ? cells.filter(({ pos, node }) => pos + node.nodeSize > from && pos < to) : [];
}
