import type { TableBlock, TableCell } from '../../model';
import { textOfRuns, type WordBlock, type WordCell, type WordParagraph, type WordTable } from './word-file/word-file';

/** What a table came to, and how many tables inside its cells were flattened. */
export interface TableReading {
  block: TableBlock;
  nested: number;
}

interface Placed {
  cell: TableCell;
  column: number;
  columns: number;
}

/** Grid of Word (gridSpan, vMerge, gridBefore) to cells that cover columns and rows. */
export function sourceOfTable(table: WordTable): TableReading {
  let nested = 0;
  /** Cells still open downwards, by the column they start in. */
  let above = new Map<number, Placed>();
  const rows: TableCell[][] = [];
  let columnCount = 0;
  for (const row of table.rows) {
    const cells: TableCell[] = [];
    const below = new Map<number, Placed>();
    let column = 0;
    const skip = (columns: number): void => {
      if (columns > 0) cells.push(columns > 1 ? { text: '', colSpan: columns } : { text: '' });
      column += columns;
    };
    skip(row.skipBefore);
    for (const source of row.cells) {
      const open = above.get(column);
      if (source.merge === 'continue' && open && open.columns === source.columns) {
        open.cell.rowSpan = (open.cell.rowSpan ?? 1) + 1;
        below.set(column, open);
      } else {
        const reading = cellOf(source);
        nested += reading.nested;
        cells.push(reading.cell);
        if (source.merge !== 'none') below.set(column, { cell: reading.cell, column, columns: source.columns });
      }
      column += source.columns;
    }
    skip(row.skipAfter);
    above = below;
    columnCount = Math.max(columnCount, column);
    rows.push(cells);
  }
  const firstBody = table.rows.findIndex((row) => !row.header);
  return {
    block: {
      role: 'table',
      caption: null,
      headerRows: firstBody < 0 ? 0 : firstBody,
      columnShares: sharesOf(table.grid, columnCount),
      rows,
    },
    nested,
  };
}

function cellOf(source: WordCell): { cell: TableCell; nested: number } {
  const lines: string[] = [];
  let nested = 0;
  for (const block of source.blocks) {
    if (block.kind === 'table') nested++;
    lines.push(...linesOf(block));
  }
  const cell: TableCell = { text: lines.join('\n').replace(/\n+$/, '') };
  if (source.columns > 1) cell.colSpan = source.columns;
  const align = alignOf(source.blocks);
  if (align) cell.align = align;
  return { cell, nested };
}

/** Lines of a cell; of a table inside it, one line a row, cells apart by a space. */
function linesOf(block: WordBlock): string[] {
  if (block.kind === 'paragraph') return paragraphLines(block);
  return block.rows.map((row) => row.cells.map((cell) => cell.blocks.flatMap(linesOf).join(' ')).join(' '));
}

function paragraphLines(paragraph: WordParagraph): string[] {
  const own = (paragraph.number + textOfRuns(paragraph.runs)).replace(/\f/g, '\n');
  return [...paragraph.boxesBefore.flatMap(linesOf), ...own.split('\n'), ...paragraph.boxesAfter.flatMap(linesOf)];
}

function alignOf(blocks: readonly WordBlock[]): TableCell['align'] {
  const first = blocks.find((block): block is WordParagraph => block.kind === 'paragraph');
  switch (first?.looks.alignment) {
    case 'center':
      return 'center';
    case 'right':
    case 'end':
      return 'right';
    case 'left':
    case 'start':
      return 'left';
    default:
      return undefined;
  }
}

/** Shares of the width when the grid names as many columns as the rows use; none for equal columns. */
function sharesOf(grid: readonly number[], columns: number): number[] {
  const total = grid.reduce((sum, width) => sum + width, 0);
  if (grid.length !== columns || total <= 0 || grid.some((width) => width <= 0)) return [];
  if (Math.max(...grid) - Math.min(...grid) < total / 100) return [];
  return grid.map((width) => Math.round((width / total) * 10_000) / 10_000);
}
