import type { DeputyChange } from '../../contract/appointments/deputy-changes.contract';
import type { Congress } from '../../domain/organization/committee/member';
import type { Database, SqlRow } from '../driver/database';
import { numberOrNull, textOrNull } from '../organization/roster/row-values';

/** The latest term of a congress there are deputies of; null where none are entered. */
export const latestDeputyTerm = (database: Database, congress: Congress): number | null =>
  numberOrNull(database.prepare('SELECT max(term) AS term FROM deputy WHERE congress = ?').get([congress])?.['term']);

/** Changes that votes of a meeting on a day made among somebody's seats as a deputy. */
export const voteChangesOfDeputies = (
  database: Database,
  given: { person: number; on: string; meeting: number },
): { id: number; revision: number; deputy: number; kind: string }[] =>
  database
    .prepare(
      `SELECT c.* FROM deputy AS d JOIN deputy_change AS c ON c.deputy = d.id
       WHERE d.person = @person AND c.happened_on = @on AND c.meeting = @meeting
         AND c.kind IN ('by-elected', 'resigned', 'recalled') ORDER BY c.id`,
    )
    .all(given)
    .map((row) => ({
      id: Number(row['id']),
      revision: Number(row['revision']),
      deputy: Number(row['deputy']),
      kind: String(row['kind']),
    }));

const selection = `SELECT c.*, d.person, d.congress, d.term, d.constituency, p.name FROM deputy_change AS c
  JOIN deputy AS d ON d.id = c.deputy JOIN person AS p ON p.id = d.person`;

/** Latest first, and how many restricted ones are left out. */
export function listDeputyChanges(
  database: Database,
  { congress, term, withRestricted }: { congress: Congress; term: number | null; withRestricted: boolean },
  { offset, limit }: { offset: number; limit: number },
): { changes: DeputyChange[]; total: number; hidden: number } {
  const of = 'd.congress = @congress AND (@term IS NULL OR d.term = @term)';
  const counted = database
    .prepare(
      `SELECT count(*) AS n, coalesce(sum(c.restricted), 0) AS hidden FROM deputy_change AS c
         JOIN deputy AS d ON d.id = c.deputy WHERE ${of}`,
    )
    .get({ congress, term });
  const hidden = withRestricted ? 0 : Number(counted?.['hidden']);
  const rows = database
    .prepare(
      `${selection} WHERE ${of} AND (@all OR c.restricted = 0)
       ORDER BY c.happened_on DESC, c.id DESC LIMIT @limit OFFSET @offset`,
    )
    .all({ congress, term, all: withRestricted ? 1 : 0, limit, offset });
  return { changes: rows.map(asChange), total: Number(counted?.['n']) - hidden, hidden };
}

export function findDeputyChange(database: Database, id: number): DeputyChange | null {
  const row = database.prepare(`${selection} WHERE c.id = ?`).get([id]);
  return row ? asChange(row) : null;
}

/** The latest change of a deputy; null where there is none. */
export const lastChangeOf = (database: Database, deputy: number): number | null =>
  numberOrNull(
    database
      .prepare('SELECT id FROM deputy_change WHERE deputy = ? ORDER BY happened_on DESC, id DESC LIMIT 1')
      .get([deputy])?.['id'],
  );

/** Whether a vote on an item made the change. */
export const isOfVote = (database: Database, { person, happenedOn, meeting }: DeputyChange): boolean =>
  database
    .prepare(
      `SELECT 1 AS found FROM motion_item AS i JOIN motion AS m ON m.id = i.motion JOIN item_post AS x ON x.item = i.id
         JOIN post AS p ON p.id = x.post
       WHERE i.person = @person AND i.state = 'passed' AND i.state_on = @happenedOn AND m.meeting IS @meeting
         AND p.position IN ('own-deputy', 'upper-deputy') LIMIT 1`,
    )
    .get({ person, happenedOn, meeting }) !== undefined;

/** Tenures and seats that ended with a deputy's seat on a day, by the note they bear. */
export const endedWithSeat = (
  database: Database,
  { person, on, note }: { person: number; on: string; note: string },
): { table: 'tenure' | 'committee_member'; id: number; revision: number }[] =>
  database
    .prepare(
      `SELECT 'tenure' AS of, id, revision FROM tenure
         WHERE person = @person AND ends_on = @on AND end_note = @note AND end_item IS NULL
       UNION ALL SELECT 'committee_member', id, revision FROM committee_member
         WHERE person = @person AND ends_on = @on AND end_reason = @note`,
    )
    .all({ person, on, note })
    .map((row) => ({
      table: row['of'] as 'tenure' | 'committee_member',
      id: Number(row['id']),
      revision: Number(row['revision']),
    }));

const asChange = (row: SqlRow): DeputyChange => ({
  id: Number(row['id']),
  revision: Number(row['revision']),
  deputy: Number(row['deputy']),
  kind: row['kind'] as DeputyChange['kind'],
  happenedOn: String(row['happened_on']),
  meeting: numberOrNull(row['meeting']),
  reason: String(row['reason']),
  restricted: row['restricted'] === 1,
  announcedOn: textOrNull(row['announced_on']),
  person: Number(row['person']),
  personName: String(row['name']),
  congress: row['congress'] as Congress,
  term: Number(row['term']),
  constituency: String(row['constituency']),
});
