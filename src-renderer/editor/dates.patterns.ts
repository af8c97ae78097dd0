import { printedDate } from '@core/official-document/civil-date';

const forms = [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/, /^(\d{4})(\d{2})(\d{2})$/];

/** The ISO date a clerk's entry means: 20221229, 2022.12.29, 2022-12-29 or 2022年12月29日; null for anything else. */
export function isoOfEntry(entry: string): string | null {
  const text = entry.replace(/\s/g, '');
  for (const form of forms) {
    const found = form.exec(text);
    if (!found) continue;
    const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
    const date = new Date(Date.UTC(year, month - 1, day));
    if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
    return date.toISOString().slice(0, 10);
  }
  return null;
}

/** What the paper prints for an entry, or the entry itself when it is no date. */
export function printedEntry(entry: string): string {
  const iso = isoOfEntry(entry);
  return iso === null ? entry : printedDate(iso);
}
