import type { Database } from '../../driver/database';
import { textOrNull } from '../../organization/roster/row-values';

/** 宪法宣誓 of an item as it is stored. */
export interface StoredOath {
  id: number;
  revision: number;
  item: number;
  organiser: string;
  heldOn: string | null;
  place: string;
  /** 领誓人. */
  leads: boolean;
  absentReason: string;
}

/** By item; items nothing was entered of are left out. */
export const oathsOf = (database: Database, items: readonly number[]): Map<number, StoredOath> =>
  new Map(
    database
      .prepare('SELECT * FROM oath WHERE item IN (SELECT value FROM json_each(?))')
      .all([JSON.stringify(items)])
      .map((row) => [
        Number(row['item']),
        {
          id: Number(row['id']),
          revision: Number(row['revision']),
          item: Number(row['item']),
          organiser: String(row['organiser']),
          heldOn: textOrNull(row['held_on']),
          place: String(row['place']),
          leads: row['leads'] === 1,
          absentReason: String(row['absent_reason']),
        },
      ]),
  );
