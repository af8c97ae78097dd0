import { limits } from '../limits';
import { ReadingRefused } from '../reading-refused';
import { refusalOf } from '../read-source-text';
import { openPackage, type PackageParts } from '../word-file/package-parts';
import { elementsOf, type XmlElement } from '../xml/element';
import { openZip } from '../zip/open-zip';
import { dateStyles, dateOfSerial } from './dates';

/** One sheet as a person sees it: rows of texts, empty cells ''. */
export interface SheetTable {
  name: string;
  rows: string[][];
}

/** How much of a table is read. More than an office's ledger of forty years; columns as a form has them. */
const most = { rows: 20_000, columns: 120, cells: 600_000, cell: 32_767, sheets: 50 };

/**
 * Reads the sheets of an .xlsx (SpreadsheetML, ISO/IEC 29500-1 clause 18): values as they were kept, numbers as written,
 * dates as yyyy-mm-dd, formulas by the value that was last computed. Hidden sheets are left out, merged cells stand in
 * their first. Throws ReadingRefused and nothing else; runs in the worker.
 */
export function readSpreadsheet(bytes: Uint8Array): SheetTable[] {
  try {
    if (bytes.length === 0) throw new ReadingRefused('empty');
    if (bytes.length > limits.file) throw new ReadingRefused('too-large', `${bytes.length} bytes`);
    if (isCompound(bytes)) throw new ReadingRefused('old-spreadsheet');
    if (!isZip(bytes)) throw new ReadingRefused('not-a-spreadsheet');
    const parts = openPackage(openZip(bytes));
    const workbook = parts.part(parts.main);
    if (workbook === null || localName(workbook) !== 'workbook') throw new ReadingRefused('not-a-spreadsheet');
    return sheetsOf(parts, workbook);
  } catch (error) {
    throw refusalOf(error);
  }
}

const starts = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
const isZip = (bytes: Uint8Array): boolean => starts(bytes, [0x50, 0x4b]);
const isCompound = (bytes: Uint8Array): boolean => starts(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** Names of SpreadsheetML come with the file's own prefix or none. */
const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);
const within = (parent: XmlElement | null, name: string): XmlElement | null => {
  if (parent) for (const child of elementsOf(parent)) if (localName(child) === name) return child;
  return null;
};
const allWithin = (parent: XmlElement | null, name: string): XmlElement[] =>
  parent ? [...elementsOf(parent)].filter((child) => localName(child) === name) : [];

function sheetsOf(parts: PackageParts, workbook: XmlElement): SheetTable[] {
  const shared = sharedTexts(parts.related('sharedStrings'));
  const dates = dateStyles(parts.related('styles'));
  const since1904 = ['1', 'true'].includes(within(workbook, 'workbookPr')?.attributes['date1904'] ?? '');
  const budget = { cells: most.cells };
  return allWithin(within(workbook, 'sheets'), 'sheet')
    .filter(({ attributes }) => (attributes['state'] ?? 'visible') === 'visible')
    .slice(0, most.sheets)
    .flatMap(({ attributes }) => {
      const target = parts.targetOf(attributes['r:id'] ?? '');
      const sheet = target === null ? null : parts.part(target);
      if (target === null || sheet === null) return [];
      const rows = rowsOf(sheet, { shared, dates, since1904, budget });
      parts.forget(target);
      return [{ name: attributes['name'] ?? '', rows }];
    });
}

/** Rich text is its runs joined; readings above characters (rPh) are none of it. */
const sharedTexts = (root: XmlElement | null): string[] => allWithin(root, 'si').map(textOfItem);

function textOfItem(item: XmlElement): string {
  return [...elementsOf(item)]
    .map((part) => {
      if (localName(part) === 't') return textWithin(part);
      return localName(part) === 'r' ? textWithin(within(part, 't')) : '';
    })
    .join('');
}

/** _x000D_ stands for a character XML cannot hold. */
const textWithin = (element: XmlElement | null): string =>
  (element?.children.filter((child): child is string => typeof child === 'string').join('') ?? '').replace(
    /_x([0-9A-Fa-f]{4})_/g,
    (_whole, code: string) => String.fromCharCode(parseInt(code, 16)),
  );

interface Reading {
  shared: readonly string[];
  dates: ReadonlySet<number>;
  since1904: boolean;
  budget: { cells: number };
}

function rowsOf(sheet: XmlElement, reading: Reading): string[][] {
  const rows: string[][] = [];
  for (const row of allWithin(within(sheet, 'sheetData'), 'row')) {
    const given = Number(row.attributes['r']);
    const at = Number.isInteger(given) && given > rows.length ? given - 1 : rows.length;
    // Rows far below the table hold nothing but a format, or were put there to exhaust the reader.
    if (at >= most.rows) throw new ReadingRefused('table-too-large', `row ${at + 1}`);
    const cells = cellsOf(row, reading);
    if (cells.length === 0) continue;
    while (rows.length < at) rows.push([]);
    rows.push(cells);
  }
  return rows;
}

function cellsOf(row: XmlElement, reading: Reading): string[] {
  const cells: string[] = [];
  for (const cell of allWithin(row, 'c')) {
    const column = columnOf(cell.attributes['r']) ?? cells.length;
    if (column >= most.columns) continue;
    const text = textOfCell(cell, reading).slice(0, most.cell).trim();
    if (text === '') continue;
    if (--reading.budget.cells < 0) throw new ReadingRefused('table-too-large', 'cells');
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
  return cells;
}

/** AB12 → 27; null where the cell does not say. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOfCell(cell: XmlElement, { shared, dates, since1904 }: Reading): string {
  const value = textWithin(within(cell, 'v'));
  switch (cell.attributes['t'] ?? 'n') {
    case 's':
      return shared[Number(value)] ?? '';
    case 'inlineStr': {
      const inline = within(cell, 'is');
      return inline ? textOfItem(inline) : '';
    }
    case 'str':
    case 'd':
      return value;
    case 'b':
    case 'e':
      return '';
    default: {
      if (value === '' || !dates.has(Number(cell.attributes['s'] ?? 0))) return plainNumber(value);
      return dateOfSerial(Number(value), since1904) ?? plainNumber(value);
    }
  }
}

/** 197908 as it was typed; 1979.0799999999999 as 1979.08, as the sheet shows it. */
function plainNumber(value: string): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  return String(Number(number.toPrecision(12)));
}
