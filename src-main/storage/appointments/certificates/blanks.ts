import type { Database, SqlRow } from '../../driver/database';
import { numberOrNull, textOrNull } from '../../organization/roster/row-values';

/** A printed blank in the register. */
export interface StoredBlank {
  id: number;
  revision: number;
  blank: string;
  state: 'unused' | 'used' | 'spoiled' | 'voided';
  certificate: number | null;
  reason: string;
  changedOn: string | null;
}

/** By number: 9 before 10, 0009 before 0010. */
const inOrder = 'ORDER BY length(b.blank), b.blank';

/** A page of the register, each blank with the name of who it was used for. */
export const listBlanks = (
  database: Database,
  { offset, limit }: { offset: number; limit: number },
): (StoredBlank & { personName: string | null })[] =>
  database
    .prepare(
      `SELECT b.*, p.name AS person_name FROM certificate_blank AS b
       LEFT JOIN certificate AS c ON c.id = b.certificate
       LEFT JOIN motion_item AS i ON i.id = c.item
       LEFT JOIN person AS p ON p.id = i.person ${inOrder} LIMIT ? OFFSET ?`,
    )
    .all([limit, offset])
    .map((row) => ({ ...asBlank(row), personName: textOrNull(row['person_name'] ?? null) }));

export function countBlanks(database: Database): { total: number; unused: number } {
  const row = database
    .prepare(`SELECT count(*) AS total, coalesce(sum(state = 'unused'), 0) AS unused FROM certificate_blank`)
    .get();
  return { total: Number(row?.['total']), unused: Number(row?.['unused']) };
}

export function findBlank(database: Database, id: number): StoredBlank | null {
  const row = database.prepare('SELECT * FROM certificate_blank WHERE id = ?').get([id]);
  return row ? asBlank(row) : null;
}

/** Which of the numbers are in the register. */
export const blanksOf = (database: Database, numbers: readonly string[]): StoredBlank[] =>
  database
    .prepare(`SELECT b.* FROM certificate_blank AS b WHERE b.blank IN (SELECT value FROM json_each(?)) ${inOrder}`)
    .all([JSON.stringify(numbers)])
    .map(asBlank);

/** Unused blanks from a number on, in their order; from the first where the number is ''. */
export const unusedFrom = (database: Database, first: string, count: number): StoredBlank[] =>
  database
    .prepare(
      `SELECT b.* FROM certificate_blank AS b WHERE b.state = 'unused'
         AND (length(b.blank) > length(@first) OR (length(b.blank) = length(@first) AND b.blank >= @first))
       ${inOrder} LIMIT @count`,
    )
    .all({ first, count })
    .map(asBlank);

const asBlank = (row: SqlRow): StoredBlank => ({
  id: Number(row['id']),
  revision: Number(row['revision']),
  blank: String(row['blank']),
  state: row['state'] as StoredBlank['state'],
  certificate: numberOrNull(row['certificate']),
  reason: String(row['reason']),
  changedOn: textOrNull(row['changed_on']),
});
