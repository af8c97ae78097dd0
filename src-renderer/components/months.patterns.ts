const monthForms = [/^(\d{4})年(\d{1,2})月$/, /^(\d{4})[-./](\d{1,2})$/, /^(\d{4})(\d{2})$/];
const dayForms = [
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

/**
 * The month a clerk's entry means, as 1979-08: 197908, 1979.08, 1979-8, 1979年8月. Where `withDay`, a day is kept as
 * 1979-08-12; else it is refused. Null for anything else.
 */
export function monthOfEntry(entry: string, withDay = false): string | null {
  const text = entry
    .replace(/\s/g, '')
    .replace(/[０-９．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const found = [...monthForms, ...(withDay ? dayForms : [])]
    .map((form) => form.exec(text))
    .find((one) => one !== null);
  const [year, month, day] = (found ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || year < 1800 || month < 1 || month > 12) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return iso;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1
    ? `${iso}-${String(day).padStart(2, '0')}`
    : null;
}

/** Year, month and day of 1979-08 or 1979-08-12; null where there is none. */
export function partsOfMonth(iso: string | null): { year: number | null; month: number | null; day: number | null } {
  const [year = null, month = null, day = null] = iso === null ? [] : iso.split('-').map(Number);
  return { year, month, day };
}

/** As the forms write it: 1979.08. */
export const writtenMonth = (iso: string | null): string => (iso === null ? '' : iso.replaceAll('-', '.'));
