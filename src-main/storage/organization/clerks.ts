import type { Clerk } from '../../contract/organization/organization.contract';
import type { ClerkFields } from '../../domain/organization/office';
import type { Database, SqlRow } from '../driver/database';
import { readDataState } from '../data-state';

/** In the order in which they were entered, those still offered first. */
export const listClerks = (database: Database): Clerk[] =>
  database.prepare('SELECT * FROM clerk ORDER BY active DESC, id').all().map(asClerk);

export function findClerk(database: Database, id: number): Clerk | null {
  const row = database.prepare('SELECT * FROM clerk WHERE id = ?').get([id]);
  return row ? asClerk(row) : null;
}

/** 经办人 at the desk as chosen last; null where nobody was, or the record is gone. */
export function clerkAtDesk(database: Database): Clerk | null {
  const chosen = readDataState(database, 'clerk');
  return chosen === null ? null : findClerk(database, Number(chosen));
}

export const clerkColumns = ({ name, duty, active }: ClerkFields) => ({ name, duty, active: active ? 1 : 0 });

const asClerk = (row: SqlRow): Clerk => ({
  id: Number(row['id']),
  name: String(row['name']),
  duty: String(row['duty']),
  active: row['active'] === 1,
  revision: Number(row['revision']),
});
