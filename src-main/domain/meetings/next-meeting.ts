import { termOn, type TermSpan } from '../organization/terms';
import { kindsCountedInAYear, type MeetingFields, type MeetingKind } from './meeting';
import type { MeetingSettings } from './meeting-settings';

/** What is known of the meetings there were. */
export interface EarlierMeetings {
  /** The last one of the kind in this term (and this year, where it is counted in the year); for a presidium of its congress. */
  last: MeetingFields | null;
  /** The last session of the congress in this term. */
  congress: MeetingFields | null;
}

/** The term in which a meeting of today is counted: the one that serves, or the latest there is. */
export function termOfDay(terms: readonly TermSpan[], day: string): number {
  const latest = terms.toSorted((a, b) => b.number - a.number)[0];
  return termOn(terms, day)?.number ?? latest?.number ?? 1;
}

/** The year in which a meeting of a kind is counted, or null. */
export const countingYearOf = (kind: MeetingKind, day: string, settings: MeetingSettings): number | null =>
  settings.counting[kind].base === 'year' && kindsCountedInAYear.includes(kind) ? Number(day.slice(0, 4)) : null;

/** What the next meeting of a kind will probably be: one more than the last, with its N and place. The clerk corrects it. */
export function proposedMeeting(
  kind: MeetingKind,
  term: number,
  day: string,
  { last, congress }: EarlierMeetings,
  settings: MeetingSettings,
): MeetingFields {
  return {
    kind,
    term,
    countingYear: countingYearOf(kind, day, settings),
    number: (last?.number ?? 0) + 1,
    congressSession: kind === 'presidium' ? (congress?.number ?? 1) : null,
    extended: false,
    beginsOn: day,
    endsOn: null,
    place: last?.place ?? '',
    chair: last?.chair ?? '',
    quota: last?.quota ?? null,
    inOffice: last?.inOffice ?? null,
    majorityOf: last?.majorityOf ?? settings.majorityOf,
    note: '',
  };
}
