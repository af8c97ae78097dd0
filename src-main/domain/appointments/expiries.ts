import { addMonths, endOfMonth } from '../followups/civil-days';
import type { Sex } from '../organization/people/person';
import type { LedgerSettings } from './ledger-settings';

/**
 * The day on which somebody reaches the age the office watches; null where it watches none, or sex or birth is not
 * known. Of a birth known by its month only, the last day of the month: nobody is named too early.
 * @param born yyyy-mm or yyyy-mm-dd
 */
export function reachesAgeOn(
  { sex, born }: { sex: Sex | null; born: string | null },
  ages: LedgerSettings['ages'],
): string | null {
  const age = sex === null ? null : ages[sex];
  if (age === null || born === null) return null;
  return born.length === 7 ? endOfMonth(`${born}-01`, age * 12) : addMonths(born, age * 12).day;
}

/** The last day of the month a review is planned for; of the year where no month is fixed. */
export const reviewDueOn = (year: number, month: number | null): string =>
  endOfMonth(`${year}-${String(month ?? 12).padStart(2, '0')}-01`, 0);
