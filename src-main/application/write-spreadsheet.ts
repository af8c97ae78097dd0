import writeExcelFile, { type SheetData } from 'write-excel-file/node';

export const spreadsheetFile = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface Spreadsheet {
  /** Name of the sheet, at most 31 characters. */
  sheet: string;
  head: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
  /** Characters of half width a column takes. */
  widths: readonly number[];
}

/** Characters a cell of a spreadsheet holds. */
const longestCell = 32_767;

/**
 * Lists as .xlsx, a sheet each. Texts stay texts: what begins with = is no formula. The head stays in sight.
 */
export async function writeSpreadsheet(...sheets: readonly [Spreadsheet, ...Spreadsheet[]]): Promise<Uint8Array> {
  return writeExcelFile(sheets.map(asSheet)).toBuffer();
}

function asSheet({ sheet, head, rows, widths }: Spreadsheet) {
  const data: SheetData = [
    head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((value) => {
        if (value === null || value === '') return null;
        if (typeof value === 'number') return { value, type: Number };
        return { value: printable(value).slice(0, longestCell), type: String };
      }),
    ),
  ];
  return { data, sheet, columns: widths.map((width) => ({ width })), stickyRowsCount: 1 };
}

/** XML knows no control characters, and no half of a character. */
const printable = (text: string): string => text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ').toWellFormed();
