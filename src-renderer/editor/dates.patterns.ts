import { printedDate } from '@core/official-document/civil-date';

const forms = [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/, /^(\d{4})(\d{2})(\d{2})$/];
const withoutYear = /^(\d{1,2})月(\d{1,2})日$/;

/**
 * The ISO date a clerk's entry means: 20221229, 2022.12.29, 2022-12-29, 2022年12月29日, or 12月29日 of `thisYear`;
 * null for anything else.
 */
export function isoOfEntry(entry: string, thisYear?: number): string | null {
  const text = entry.replace(/\s/g, '');
  const short = thisYear === undefined ? null : withoutYear.exec(text);
  const found =
    forms
      .map((form) => form.exec(text))
      .find((one) => one !== null)
      ?.slice(1) ?? null;
  const [year, month, day] = (short ? [thisYear, short[1], short[2]] : (found ?? [])).map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1000) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** What the paper prints for an entry, or the entry itself when it is no date. */
export function printedEntry(entry: string, thisYear?: number): string {
  const iso = isoOfEntry(entry, thisYear);
  return iso === null ? entry : printedDate(iso);
}
