import type { RenderedLine } from '../../domain/templates/render-wording';
import type { TableBlock, TableCell } from '../model';
import { besideBlank, yearOfDay } from './level-numbers.patterns';

/** Share of the width and alignment of one column. */
export interface Column {
  share: number;
  align: 'left' | 'center';
  /** Too narrow for a whole day: the year stands on a line of its own. */
  days?: boolean;
}

/**
 * A form to be written on, its cells pairs of label and box. How many lines of text a box has room for at least, by its
 * label; what stands in one box apart by an ideographic space stands on lines of its own.
 */
export type FormRoom = (label: string) => number;

/**
 * A table of the rows of a wording. A row shorter than the widest lets its last cell span the rest; heads are centred.
 * `struckRows`: rows below the heads whose cells but the last are struck out. `columns` hold where their number is that of the table: a wording with other columns is set by their content.
 */
export function composeTable(
  lines: readonly RenderedLine<unknown>[],
  caption: string | null,
  columns: readonly Column[],
  room?: FormRoom,
  struckRows: readonly number[] = [],
): TableBlock {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const own = columns.length === width ? columns : [];
  const headerRows = lines.findIndex(({ role }) => role !== 'tableHead');
  const heads = headerRows < 0 ? lines.length : headerRows;
  const rows = lines.map(({ role, cells }, line) =>
    cells.map((said, index): TableCell => {
      const struck = struckRows.includes(line - heads) && index < cells.length - 1 && said !== '';
      const label = room && index % 2 === 1 ? cells[index - 1] : undefined;
      const text =
        room && label !== undefined
          ? inBox(said, room(label))
          : own[index]?.days === true
            ? said.replace(yearOfDay, '$1\n')
            : said;
      const align = role === 'tableHead' ? 'center' : own[index]?.align;
      const spanning = index === cells.length - 1 && cells.length < width ? width - index : 1;
      return {
        text,
        ...(spanning > 1 && { colSpan: spanning }),
        ...(align && spanning === 1 && { align }),
        ...(struck && { marks: [{ kind: 'removed', start: 0, end: text.length }] }),
      };
    }),
  );
  return {
    role: 'table',
    caption,
    headerRows: heads,
    columnShares: own.map(({ share }) => share),
    rows,
  };
}

/** The parts of a box on lines of their own, with room for more below. */
function inBox(said: string, least: number): string {
  const lines = said.split(besideBlank);
  // A name alone in a small box stands in its middle.
  if (lines.length === 1 && said !== '' && least <= 2) return said;
  const empty = Array.from({ length: Math.max(0, least - lines.length) }, () => '');
  // The last part, who and when, stands at the foot of a box with room to spare.
  return (lines.length > 1 ? [lines[0], ...empty, ...lines.slice(1)] : [...lines, ...empty]).join('\n');
}
