import type { Database } from '../driver/database';

/** 宪法宣誓 of an item, as papers tell of it. */
export interface OathSource {
  heldOn: string | null;
  place: string;
  /** 领誓人. */
  leads: boolean;
}

/** By item; items of which nothing was entered are left out. */
export function oathsOfItems(database: Database, items: readonly number[]): Map<number, OathSource> {
  const rows = database
    .prepare('SELECT item, held_on, place, leads FROM oath WHERE item IN (SELECT value FROM json_each(?))')
    .all([JSON.stringify(items)]);
  return new Map(
    rows.map((row) => [
      Number(row['item']),
      {
        heldOn: row['held_on'] === null ? null : String(row['held_on']),
        place: String(row['place']),
        leads: row['leads'] === 1,
      },
    ]),
  );
}
