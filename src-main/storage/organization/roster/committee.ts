import type { Deputy, Member } from '../../../contract/organization/committee.contract';
import {
  committeeSeats,
  type Congress,
  type DeputyFields,
  type MemberFields,
  type QuotaFields,
} from '../../../domain/organization/committee/member';
import type { RecordValues } from '../../change-set/record-writer';
import type { Database, SqlRow } from '../../driver/database';
import { matchOfPairs } from '../../search/pairs';
import { textOrNull } from './row-values';

type Quota = QuotaFields & { id: number; revision: number };

const members = 'SELECT m.*, person.name FROM committee_member AS m JOIN person ON person.id = m.person';
const bySeat = `CASE seat ${committeeSeats.map((seat, rank) => `WHEN '${seat}' THEN ${rank}`).join(' ')} END`;

/** Of a term: 主任, 副主任, 秘书长, 委员, each in the order the office gave them. */
export const membersOfTerm = (database: Database, term: number): Member[] =>
  database.prepare(`${members} WHERE m.term = ? ORDER BY ${bySeat}, m.ordinal, m.id`).all([term]).map(asMember);

export const seatsOfPerson = (database: Database, person: number): Member[] =>
  database.prepare(`${members} WHERE m.person = ? ORDER BY m.begins_on DESC, m.id DESC`).all([person]).map(asMember);

/** In office on a day, whatever their term. */
export const membersOn = (database: Database, day: string): Member[] =>
  database
    .prepare(
      `${members} WHERE m.begins_on <= @day AND (m.ends_on IS NULL OR m.ends_on > @day)
       ORDER BY ${bySeat}, m.ordinal, m.id`,
    )
    .all({ day })
    .map(asMember);

export function findMember(database: Database, id: number): Member | null {
  const row = database.prepare(`${members} WHERE m.id = ?`).get([id]);
  return row ? asMember(row) : null;
}

export const nextMemberOrdinal = (database: Database, term: number): number =>
  Number(
    database.prepare('SELECT coalesce(max(ordinal) + 1, 0) AS n FROM committee_member WHERE term = ?').get([term])?.[
      'n'
    ],
  );

/** Latest first. */
export const quotasOfTerm = (database: Database, term: number): Quota[] =>
  database.prepare('SELECT * FROM committee_quota WHERE term = ? ORDER BY since DESC').all([term]).map(asQuota);

/**
 * N on a day: the quota fixed last, and how many of the term are in office. Null where no quota is known; nobody at all
 * entered is not an N of 0, see `entered`.
 */
export function countsOn(
  database: Database,
  term: number,
  day: string,
): { quota: number | null; inOffice: number; entered: boolean } {
  const row = database
    .prepare(
      `SELECT (SELECT quota FROM committee_quota WHERE term = @term AND since <= @day ORDER BY since DESC LIMIT 1) AS quota,
         (SELECT count(DISTINCT person) FROM committee_member WHERE term = @term AND begins_on <= @day
            AND (ends_on IS NULL OR ends_on > @day)) AS in_office,
         EXISTS (SELECT 1 FROM committee_member WHERE term = @term) AS entered`,
    )
    .get({ term, day });
  return {
    quota: row?.['quota'] === null || row === undefined ? null : Number(row['quota']),
    inOffice: Number(row?.['in_office'] ?? 0),
    entered: row?.['entered'] === 1,
  };
}

const deputies = 'SELECT d.*, person.name FROM deputy AS d JOIN person ON person.id = d.person';

export interface DeputyFilter {
  congress: Congress;
  term: number;
  search: string;
}

/** In the order of the strokes of their names. `day`: on which they serve. */
export function listDeputies(
  database: Database,
  { congress, term, search }: DeputyFilter,
  day: string,
  { offset, limit }: { offset: number; limit: number },
): { deputies: Deputy[]; total: number; serving: number } {
  const match = matchOfPairs(search);
  const named =
    match === '' ? 'TRUE' : `d.person IN (SELECT rowid FROM person_search WHERE person_search MATCH @match)`;
  const given = { congress, term, ...(match !== '' && { match: `{name initials} : (${match})` }) };
  const where = `d.congress = @congress AND d.term = @term AND ${named}`;
  const counted = database.prepare(`SELECT count(*) AS total FROM deputy AS d WHERE ${where}`).get(given);
  const serving = database
    .prepare(
      `SELECT count(*) AS n FROM deputy WHERE congress = @congress AND term = @term AND state = 'serving'
         AND begins_on <= @day AND (ends_on IS NULL OR ends_on > @day)`,
    )
    .get({ congress, term, day });
  return {
    deputies: database
      .prepare(`${deputies} WHERE ${where} ORDER BY person.stroke_key, person.id, d.id LIMIT @limit OFFSET @offset`)
      .all({ ...given, limit, offset })
      .map(asDeputy),
    total: Number(counted?.['total']),
    serving: Number(serving?.['n']),
  };
}

export const deputiesOfPerson = (database: Database, person: number): Deputy[] =>
  database.prepare(`${deputies} WHERE d.person = ? ORDER BY d.begins_on DESC, d.id DESC`).all([person]).map(asDeputy);

export function findDeputy(database: Database, id: number): Deputy | null {
  const row = database.prepare(`${deputies} WHERE d.id = ?`).get([id]);
  return row ? asDeputy(row) : null;
}

export const memberColumns = (member: MemberFields): RecordValues => ({
  person: member.person,
  term: member.term,
  seat: member.seat,
  begins_on: member.beginsOn,
  ends_on: member.endsOn,
  end_reason: member.endReason,
  acting_as: member.actingAs,
  acting_since: member.actingSince,
  note: member.note,
});

export const deputyColumns = (deputy: DeputyFields): RecordValues => ({
  person: deputy.person,
  congress: deputy.congress,
  term: deputy.term,
  constituency: deputy.constituency,
  begins_on: deputy.beginsOn,
  ends_on: deputy.endsOn,
  state: deputy.state,
  end_reason: deputy.endReason,
  note: deputy.note,
});

const asMember = (row: SqlRow): Member => ({
  person: Number(row['person']),
  term: Number(row['term']),
  seat: row['seat'] as Member['seat'],
  beginsOn: String(row['begins_on']),
  endsOn: textOrNull(row['ends_on']),
  endReason: String(row['end_reason']),
  actingAs: textOrNull(row['acting_as']) as Member['actingAs'],
  actingSince: textOrNull(row['acting_since']),
  note: String(row['note']),
  id: Number(row['id']),
  revision: Number(row['revision']),
  ordinal: Number(row['ordinal']),
  name: String(row['name']),
});

const asDeputy = (row: SqlRow): Deputy => ({
  person: Number(row['person']),
  congress: row['congress'] as Deputy['congress'],
  term: Number(row['term']),
  constituency: String(row['constituency']),
  beginsOn: String(row['begins_on']),
  endsOn: textOrNull(row['ends_on']),
  state: row['state'] as Deputy['state'],
  endReason: String(row['end_reason']),
  note: String(row['note']),
  id: Number(row['id']),
  revision: Number(row['revision']),
  name: String(row['name']),
});

const asQuota = (row: SqlRow): Quota => ({
  term: Number(row['term']),
  since: String(row['since']),
  quota: Number(row['quota']),
  basis: String(row['basis']),
  id: Number(row['id']),
  revision: Number(row['revision']),
});
