const asDay = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day `days` before (negative: after) a day, yyyy-mm-dd. */
export const daysBefore = (day: string, days: number): string =>
  new Date(asDay(day) - days * 86_400_000).toISOString().slice(0, 10);

/** The same day of the month so many months later; the last day where the month is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, of] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return `${first.toISOString().slice(0, 8)}${String(Math.min(of, last)).padStart(2, '0')}`;
}
