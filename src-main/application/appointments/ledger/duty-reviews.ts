import type { InputOf, OutputOf } from '../../../contract/contract';
import { dutyReviewKindNames } from '../../../domain/appointments/duty-review.messages';
import { reachesAgeOn, reviewDueOn } from '../../../domain/appointments/expiries';
import { addDays, daysBetween, yearOf } from '../../../domain/followups/civil-days';
import {
  findReview,
  isPlanned,
  openReviews,
  reviewColumns,
  reviewsOfYear,
  runningTenures,
  yearsOfReviews,
} from '../../../storage/appointments/ledger/duty-reviews';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import type { Database } from '../../../storage/driver/database';
import { findMeeting } from '../../../storage/meetings/meetings';
import { findTenure } from '../../../storage/organization/roster/tenures';
import { readSettings } from '../../../storage/settings';
import { missing, refuse } from '../../organization/roster/refusals';
import { ledgerSettings } from '../../organization/setting-kinds';
import { dutyReviewMessages as say } from './duty-review-words.messages';
import { sessionNames } from './tenure-lines';

export function listReviews(database: Database, year: number): OutputOf<'appointments.listReviews'> {
  const session = sessionNames(database);
  return {
    reviews: reviewsOfYear(database, year).map((review) => ({ ...review, meetingName: session(review.meeting) })),
    years: yearsOfReviews(database),
  };
}

/** Throws NOT_FOUND, RULE_VIOLATED (left-office). */
export function planReviews(
  writer: RecordWriter,
  { year, kind, plannedMonth, tenures }: InputOf<'appointments.planReviews'>,
): OutputOf<'appointments.planReviews'> {
  const fresh = [...new Set(tenures)].filter((tenure) => {
    const { endKind } = findTenure(writer.database, tenure) ?? missing();
    if (endKind !== null) refuse('left-office', say.leftOffice);
    return !isPlanned(writer.database, { tenure, year, kind });
  });
  writer.describe(say.plan(dutyReviewKindNames[kind], year, fresh.length));
  const empty = { meeting: null, heldOn: null, ballots: [], result: '', note: '' };
  for (const tenure of fresh)
    writer.insert('duty_review', { tenure, year, ...reviewColumns({ kind, plannedMonth, ...empty }) });
  return { added: fresh.length, left: tenures.length - fresh.length };
}

/** Throws NOT_FOUND, STALE_REVISION, RULE_VIOLATED (result-before-review). */
export function updateReview(
  writer: RecordWriter,
  { id, expectedRevision, ...fields }: InputOf<'appointments.updateReview'>,
): number {
  const { personName } = findReview(writer.database, id) ?? missing();
  if (fields.meeting !== null && !findMeeting(writer.database, fields.meeting)) missing();
  if (fields.heldOn === null && (fields.result !== '' || fields.ballots.length > 0))
    refuse('result-before-review', say.notHeld);
  writer.describe(say.change(personName, dutyReviewKindNames[fields.kind]));
  return writer.update('duty_review', id, reviewColumns(fields), expectedRevision);
}

export function removeReview(writer: RecordWriter, id: number, expectedRevision: number): void {
  const { personName, kind } = findReview(writer.database, id) ?? missing();
  writer.describe(say.remove(personName, dutyReviewKindNames[kind]));
  writer.remove('duty_review', id, expectedRevision);
}

/** What runs out soon or has run out, earliest first. */
export function expiring(database: Database, today: string): OutputOf<'appointments.listExpiring'> {
  const { remindDays, ages } = readSettings(database, ledgerSettings).settings;
  const last = addDays(today, remindDays);
  const running = runningTenures(database, today);
  type Line = Omit<OutputOf<'appointments.listExpiring'>['expiries'][number], 'days'>;
  const ends = running.flatMap(({ tenure, person, personName, title, position, dueUntil }): Line[] =>
    dueUntil === null
      ? []
      : [{ kind: position === 'juror' ? 'juror' : 'secondment', tenure, person, personName, title, on: dueUntil }],
  );
  // A person who holds several posts is of one age.
  const grown = [...new Map(running.map((one) => [one.person, one])).values()].flatMap((one): Line[] => {
    const on = one.position === 'juror' ? null : reachesAgeOn(one, ages);
    const { tenure, person, personName, title } = one;
    return on === null ? [] : [{ kind: 'age', tenure, person, personName, title, on }];
  });
  const planned = openReviews(database, yearOf(last)).map(
    ({ tenure, person, personName, title, year, plannedMonth }): Line => ({
      kind: 'review',
      tenure,
      person,
      personName,
      title,
      on: reviewDueOn(year, plannedMonth),
    }),
  );
  const expiries = [...ends, ...grown, ...planned]
    .filter(({ on }) => on <= last)
    .toSorted((first, second) => (first.on < second.on ? -1 : first.on > second.on ? 1 : 0))
    .map((line) => ({ ...line, days: daysBetween(today, line.on) }));
  return { today, days: remindDays, expiries };
}
