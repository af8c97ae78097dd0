import type { SheetTable } from '../../../../official-document/docx/read/spreadsheet/read-spreadsheet';

export type ColumnNames<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** A row below the head: the texts of the columns that were recognised. `number`: as the sheet counts, from 1. */
export interface TableRow<Field extends string> {
  number: number;
  of: (field: Field) => string;
}

/** Titles, notes and double heads may stand above the names of the columns. */
const headWithin = 12;

/** Without blanks and what brackets add: 出生年月（岁） is 出生年月. */
const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\s\u3000]+/gu, '')
    .replace(/\([^)]*\)|[:*]/g, '');

/**
 * The rows of a table below its head, or null where no row among the first names the columns needed. A column's name
 * may be any of its aliases; of two columns of one name the first counts.
 */
export function rowsUnderHead<Field extends string>(
  { rows }: SheetTable,
  names: ColumnNames<Field>,
  needed: readonly (readonly NoInfer<Field>[])[],
): TableRow<Field>[] | null {
  const fields = Object.keys(names) as Field[];
  for (const [at, row] of rows.slice(0, headWithin).entries()) {
    const columns = new Map<Field, number>();
    row.map(plain).forEach((cell, column) => {
      if (cell === '') return;
      const field = fields.find((one) => !columns.has(one) && names[one].includes(cell));
      if (field) columns.set(field, column);
    });
    if (!needed.every((any) => any.some((field) => columns.has(field)))) continue;
    return rows.slice(at + 1).flatMap((cells, index) => {
      if (cells.every((cell) => cell.trim() === '')) return [];
      // A head repeated on every printed page.
      if (cells.map(plain).join('|') === row.map(plain).join('|')) return [];
      const of = (field: Field): string => cells[columns.get(field) ?? -1]?.trim() ?? '';
      return [{ number: at + index + 2, of }];
    });
  }
  return null;
}
