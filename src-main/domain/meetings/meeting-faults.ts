import type { TermSpan } from '../organization/terms';
import type { MeetingFields } from './meeting';

/** Why a meeting cannot stand beside the terms and the other meetings; texts: meeting-faults.messages.ts. */
export type MeetingFault = 'number-taken' | 'outside-term' | 'votes-outside-meeting';

/** A presidium first meets after the 预备会议, some days before the congress opens and its term begins. */
const daysBeforeTerm = 10;

/**
 * Whether the days of a meeting lie outside the term it is counted in. Of a term that is not recorded only one thing is
 * known: the day must not lie within another one.
 */
export function liesOutsideTerm(
  { kind, term, beginsOn, endsOn }: Pick<MeetingFields, 'kind' | 'term' | 'beginsOn' | 'endsOn'>,
  terms: readonly TermSpan[],
): boolean {
  const own = terms.find(({ number }) => number === term);
  if (own) {
    const earliest = kind === 'presidium' || kind === 'congress' ? before(own.beginsOn, daysBeforeTerm) : own.beginsOn;
    return beginsOn < earliest || (own.endsOn !== null && (endsOn ?? beginsOn) > own.endsOn);
  }
  return terms.some(
    (other) => other.beginsOn < beginsOn && (other.endsOn === null ? other.number > term : beginsOn < other.endsOn),
  );
}

/** The day `days` before an ISO day. */
function before(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
