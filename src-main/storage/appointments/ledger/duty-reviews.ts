import type { DutyReviewFields } from '../../../domain/appointments/duty-review';
import type { PositionKey } from '../../../domain/appointments/positions';
import type { Sex } from '../../../domain/organization/people/person';
import type { RecordValues } from '../../change-set/record-writer';
import type { Database, SqlRow } from '../../driver/database';
import { numberOrNull, textOrNull } from '../../organization/roster/row-values';
import { holds } from '../../organization/roster/tenures';

/** A review as it is stored, with the tenure it is of. */
export interface StoredReview extends DutyReviewFields {
  id: number;
  revision: number;
  tenure: number;
  year: number;
  person: number;
  personName: string;
  title: string;
  inOffice: boolean;
}

const reviews = `SELECT r.*, t.title, t.person, t.end_kind, p.name
  FROM duty_review AS r JOIN tenure AS t ON t.id = r.tenure JOIN person AS p ON p.id = t.person`;

/** By the month they are planned for, those without one last. */
export const reviewsOfYear = (database: Database, year: number): StoredReview[] =>
  database
    .prepare(`${reviews} WHERE r.year = ? ORDER BY r.planned_month IS NULL, r.planned_month, r.id`)
    .all([year])
    .map(asReview);

/** Planned for this year or earlier and not held, of those still in office. */
export const openReviews = (database: Database, untilYear: number): StoredReview[] =>
  database
    .prepare(`${reviews} WHERE r.year <= ? AND r.held_on IS NULL AND t.end_kind IS NULL ORDER BY r.id`)
    .all([untilYear])
    .map(asReview);

export function findReview(database: Database, id: number): StoredReview | null {
  const row = database.prepare(`${reviews} WHERE r.id = ?`).get([id]);
  return row ? asReview(row) : null;
}

export const isPlanned = (
  database: Database,
  { tenure, year, kind }: { tenure: number; year: number; kind: string },
): boolean =>
  database
    .prepare('SELECT 1 AS found FROM duty_review WHERE tenure = ? AND year = ? AND kind = ? LIMIT 1')
    .get([tenure, year, kind]) !== undefined;

export const yearsOfReviews = (database: Database): number[] =>
  database
    .prepare('SELECT DISTINCT year FROM duty_review ORDER BY year DESC')
    .all()
    .map((row) => Number(row['year']));

export const reviewColumns = (review: DutyReviewFields): RecordValues => ({
  kind: review.kind,
  planned_month: review.plannedMonth,
  meeting: review.meeting,
  held_on: review.heldOn,
  ballots: JSON.stringify(review.ballots),
  result: review.result,
  note: review.note,
});

/** A tenure in office with what may run out of it. */
export interface RunningTenure {
  tenure: number;
  person: number;
  personName: string;
  title: string;
  position: PositionKey;
  dueUntil: string | null;
  sex: Sex | null;
  born: string | null;
}

export const runningTenures = (database: Database, day: string): RunningTenure[] =>
  database
    .prepare(
      `SELECT t.id, t.person, t.title, t.due_until, q.position, p.name, p.sex, p.born
       FROM tenure AS t JOIN post AS q ON q.id = t.post JOIN person AS p ON p.id = t.person
       WHERE ${holds} ORDER BY t.begins_on, t.id`,
    )
    .all({ day })
    .map((row) => ({
      tenure: Number(row['id']),
      person: Number(row['person']),
      personName: String(row['name']),
      title: String(row['title']),
      position: row['position'] as PositionKey,
      dueUntil: textOrNull(row['due_until']),
      sex: row['sex'] as Sex | null,
      born: textOrNull(row['born']),
    }));

const asReview = (row: SqlRow): StoredReview => ({
  id: Number(row['id']),
  revision: Number(row['revision']),
  tenure: Number(row['tenure']),
  year: Number(row['year']),
  kind: row['kind'] as DutyReviewFields['kind'],
  plannedMonth: numberOrNull(row['planned_month']),
  meeting: numberOrNull(row['meeting']),
  heldOn: textOrNull(row['held_on']),
  ballots: JSON.parse(String(row['ballots'])) as DutyReviewFields['ballots'],
  result: String(row['result']),
  note: String(row['note']),
  person: Number(row['person']),
  personName: String(row['name']),
  title: String(row['title']),
  inOffice: row['end_kind'] === null,
});
