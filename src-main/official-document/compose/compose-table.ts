import type { RenderedLine } from '../../domain/templates/render-wording';
import type { TableBlock, TableCell } from '../model';

/** Share of the width and alignment of one column. */
export interface Column {
  share: number;
  align: 'left' | 'center';
}

/**
 * A table of the rows of a wording. A row shorter than the widest lets its last cell span the rest; heads are centred.
 * `columns` hold where their number is that of the table: a wording with other columns is set by their content.
 */
export function composeTable(
  lines: readonly RenderedLine<unknown>[],
  caption: string | null,
  columns: readonly Column[],
): TableBlock {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const own = columns.length === width ? columns : [];
  const headerRows = lines.findIndex(({ role }) => role !== 'tableHead');
  const rows = lines.map(({ role, cells }) =>
    cells.map((text, index): TableCell => {
      const align = role === 'tableHead' ? 'center' : own[index]?.align;
      const spanning = index === cells.length - 1 && cells.length < width ? width - index : 1;
      return { text, ...(spanning > 1 && { colSpan: spanning }), ...(align && spanning === 1 && { align }) };
    }),
  );
  return {
    role: 'table',
    caption,
    headerRows: headerRows < 0 ? lines.length : headerRows,
    columnShares: own.map(({ share }) => share),
    rows,
  };
}
