import type { MeetingFields, MeetingKind } from '../../domain/meetings/meeting';
import type { EarlierMeetings } from '../../domain/meetings/next-meeting';
import type { Database, SqlRow } from '../driver/database';

/** A meeting as it is stored; its names are composed by the settings, see application/meetings. */
export interface StoredMeeting extends MeetingFields {
  id: number;
  revision: number;
  /** Whether a vote, a matter, an announcement or a paper names it. */
  used: boolean;
}

const used = `EXISTS (SELECT 1 FROM vote WHERE meeting = m.id)
  OR EXISTS (SELECT 1 FROM resolution WHERE meeting = m.id)
  OR EXISTS (SELECT 1 FROM resolution_stage WHERE meeting = m.id)
  OR EXISTS (SELECT 1 FROM announcement WHERE meeting = m.id)
  OR EXISTS (SELECT 1 FROM record_paper WHERE meeting = m.id)
  OR EXISTS (SELECT 1 FROM motion WHERE meeting = m.id)
  OR EXISTS (SELECT 1 FROM motion_stage WHERE meeting = m.id)`;
const wanted = `(@kind IS NULL OR kind = @kind)
  AND (@year IS NULL OR begins_on BETWEEN @year || '-01-01' AND @year || '-12-31')`;

export interface MeetingFilter {
  kind: MeetingKind | null;
  year: number | null;
}

/** Latest first, from the one after `before` on. */
export function listMeetings(
  database: Database,
  { kind, year }: MeetingFilter,
  before: { beginsOn: string; id: number } | null,
  limit: number,
): StoredMeeting[] {
  return database
    .prepare(
      `SELECT m.*, (${used}) AS used FROM meeting AS m
       WHERE ${wanted} AND (begins_on, id) < (@beginsOn, @id)
       ORDER BY begins_on DESC, id DESC LIMIT @limit`,
    )
    .all({
      kind,
      year: year === null ? null : String(year),
      beginsOn: before?.beginsOn ?? '9999-12-31',
      id: before?.id ?? Number.MAX_SAFE_INTEGER,
      limit,
    })
    .map(asMeeting);
}

export const countMeetings = (database: Database, { kind, year }: MeetingFilter): number =>
  Number(
    database
      .prepare(`SELECT count(*) AS n FROM meeting WHERE ${wanted}`)
      .get({ kind, year: year === null ? null : String(year) })?.['n'],
  );

/** Years in which meetings began, latest first. */
export const yearsOfMeetings = (database: Database): number[] =>
  database
    .prepare('SELECT DISTINCT substr(begins_on, 1, 4) AS year FROM meeting ORDER BY year DESC')
    .all()
    .map((row) => Number(row['year']));

export function findMeeting(database: Database, id: number): StoredMeeting | null {
  const row = database.prepare(`SELECT m.*, (${used}) AS used FROM meeting AS m WHERE id = ?`).get([id]);
  return row ? asMeeting(row) : null;
}

/** Another meeting counted under the same number, or null. */
export function meetingOfNumber(database: Database, meeting: MeetingFields, except: number | null): number | null {
  const { kind, term, countingYear, congressSession, number } = meeting;
  const row = database
    .prepare(
      `SELECT id FROM meeting WHERE kind = @kind AND term = @term AND counting_year IS @countingYear
         AND congress_session IS @congressSession AND number = @number AND id IS NOT @except`,
    )
    .get({ kind, term, countingYear, congressSession, number, except });
  return row ? Number(row['id']) : null;
}

/** What the next meeting of a kind is proposed from. */
export function earlierMeetings(
  database: Database,
  kind: MeetingKind,
  term: number,
  countingYear: number | null,
): EarlierMeetings {
  const last = database.prepare(
    `SELECT m.*, 1 AS used FROM meeting AS m WHERE kind = @kind AND term = @term AND counting_year IS @countingYear
       AND congress_session IS @congressSession ORDER BY number DESC LIMIT 1`,
  );
  const found = (of: MeetingKind, year: number | null, congressSession: number | null): StoredMeeting | null => {
    const row = last.get({ kind: of, term, countingYear: year, congressSession });
    return row ? asMeeting(row) : null;
  };
  const congress = found('congress', null, null);
  return { congress, last: found(kind, countingYear, kind === 'presidium' ? (congress?.number ?? 1) : null) };
}

/** How many of each thing name a meeting. */
export function usesOfMeeting(database: Database, id: number): { votes: number; matters: number; papers: number } {
  const row = database
    .prepare(
      `SELECT (SELECT count(*) FROM vote WHERE meeting = @id) AS votes,
         (SELECT count(*) FROM resolution WHERE meeting = @id
           OR id IN (SELECT resolution FROM resolution_stage WHERE meeting = @id))
           + (SELECT count(*) FROM motion WHERE meeting = @id
             OR id IN (SELECT motion FROM motion_stage WHERE meeting = @id)) AS matters,
         (SELECT count(*) FROM announcement WHERE meeting = @id)
           + (SELECT count(*) FROM record_paper WHERE meeting = @id) AS papers`,
    )
    .get({ id });
  return { votes: Number(row?.['votes']), matters: Number(row?.['matters']), papers: Number(row?.['papers']) };
}

export const meetingColumns = (meeting: MeetingFields) => ({
  kind: meeting.kind,
  term: meeting.term,
  counting_year: meeting.countingYear,
  number: meeting.number,
  congress_session: meeting.congressSession,
  extended: meeting.extended ? 1 : 0,
  begins_on: meeting.beginsOn,
  ends_on: meeting.endsOn,
  place: meeting.place,
  chair: meeting.chair,
  quota: meeting.quota,
  in_office: meeting.inOffice,
  majority_of: meeting.majorityOf,
  note: meeting.note,
});

function asMeeting(row: SqlRow): StoredMeeting {
  const number = (name: string): number | null => (row[name] === null ? null : Number(row[name]));
  return {
    kind: row['kind'] as MeetingKind,
    term: Number(row['term']),
    countingYear: number('counting_year'),
    number: Number(row['number']),
    congressSession: number('congress_session'),
    extended: row['extended'] === 1,
    beginsOn: String(row['begins_on']),
    endsOn: row['ends_on'] === null ? null : String(row['ends_on']),
    place: String(row['place']),
    chair: String(row['chair']),
    quota: number('quota'),
    inOffice: number('in_office'),
    majorityOf: row['majority_of'] as MeetingFields['majorityOf'],
    note: String(row['note']),
    id: Number(row['id']),
    revision: Number(row['revision']),
    used: row['used'] === 1,
  };
}
