/** Months and days as forms write them: 197908, 19790801, 1979.08, 1979年8月, 2004.10.24, 1979-08. */

export type FormDate =
  | { ok: true; /** yyyy-mm, or yyyy-mm-dd where a day is said. */ value: string }
  | { ok: false; why: 'unreadable-date' | 'year-only' | 'impossible-date' };

const solid = /^(\d{4})(\d{2})(\d{2})?(?!\d)/;
const apart = /^(\d{4})\s*[.\-/年]\s*(\d{1,2})(?:\s*[.\-/月]\s*(\d{1,2})(?!\d)\s*日?|\s*月)?(?!\d)/;

/** Null for an empty field. What follows the date, the age in brackets that printed forms show, is left aside. */
export function readFormDate(raw: string): FormDate | null {
  const text = plainDigits(raw);
  if (text === '' || /^[-—.无]+$/.test(text)) return null;
  const found = solid.exec(text) ?? apart.exec(text);
  if (!found) return { ok: false, why: /^\d{4}\s*年?$/.test(text) ? 'year-only' : 'unreadable-date' };
  const rest = text.slice(found[0].length).trim();
  if (rest !== '' && !/^[.(（生至入起参,，。、；;]/.test(rest)) return { ok: false, why: 'unreadable-date' };
  const [year, month] = [Number(found[1]), Number(found[2])];
  // 19790800: the day is not known.
  const day = found[3] === undefined || Number(found[3]) === 0 ? null : Number(found[3]);
  if (month === 0 && found[3] === undefined) return { ok: false, why: 'year-only' };
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || (day !== null && day > daysOf(year, month)))
    return { ok: false, why: 'impossible-date' };
  const value = `${year}-${two(month)}`;
  return { ok: true, value: day === null ? value : `${value}-${two(day)}` };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Days of a month. */
export function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Full-width figures and stops as ASCII, without the blanks around. */
export const plainDigits = (text: string): string => text.normalize('NFKC').replaceAll('\u3002', '.').trim();

/**
 * Full years on a day (yyyy-mm-dd). A person is a year older from the month of birth on where no day is known, as the
 * form's own editor counts. Null for a day before the birth.
 */
export function ageOn(born: string, day: string): number | null {
  const [year, month, dayOfMonth] = born.split('-').map(Number) as [number, number, number?];
  const [onYear, onMonth, onDay] = day.split('-').map(Number) as [number, number, number?];
  const before =
    onMonth < month || (onMonth === month && dayOfMonth !== undefined && onDay !== undefined && onDay < dayOfMonth);
  const age = onYear - year - (before ? 1 : 0);
  return age < 0 ? null : age;
}

/** The day ages of a form are counted on: 填表时间, else 计算年龄时间, else today (ecosystem.md 1.2). */
export const ageDayOf = (form: { filledOn: string | null; ageOn: string | null }, today: string): string =>
  form.filledOn ?? form.ageOn ?? today;
