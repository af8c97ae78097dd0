import type { Database, SqlRow } from '@core/storage/driver/database';

/**
 * What the data say, as one text a thing: clerk 沈若兰 → {"duty":…}. The stream says what each of its steps makes of
 * them; after a cut they are read from the file and compared.
 */
export type Claims = Record<string, string>;
/** What a step changes; null takes the thing away. */
export type ClaimChanges = Record<string, string | null>;

export function readClaims(database: Database): Claims {
  const claims: Claims = {};
  const note = (text: string, entry: (row: SqlRow) => [string, unknown]): void => {
    for (const row of database.prepare(text).all()) {
      const [key, value] = entry(row);
      claims[key] = typeof value === 'string' ? value : JSON.stringify(value);
    }
  };
  note('SELECT * FROM office', (row) => ['office', { region: row['region'] }]);
  note('SELECT * FROM clerk', (row) => [`clerk ${String(row['name'])}`, { duty: row['duty'] }]);
  note('SELECT * FROM term', (row) => [`term ${String(row['number'])}`, { endsOn: row['ends_on'] }]);
  note('SELECT * FROM setting', (row) => [`setting ${String(row['area'])}`, row['body']]);
  note('SELECT id, content FROM draft WHERE removed_at IS NULL', (row) => [
    `draft ${String(row['id'])}`,
    row['content'],
  ]);
  note(`SELECT id, state, file FROM issued_paper WHERE state <> 'frozen' AND issued_at IS NOT NULL`, (row) => [
    `paper ${String(row['id'])}`,
    { state: row['state'], hash: row['file'] },
  ]);
  note(`SELECT id FROM issued_paper WHERE state = 'frozen'`, (row) => [`frozen ${String(row['id'])}`, '']);
  return claims;
}

export function applied(claims: Claims, changes: ClaimChanges): Claims {
  const next = { ...claims };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) delete next[key];
    else next[key] = value;
  }
  return next;
}

/** A step that was begun and not acknowledged: it may have happened or not. */
export interface InFlight {
  changes: ClaimChanges;
  /** Things that may come into being under a name nobody knew before: “paper ”. */
  mayMake: string | null;
}

/** Where the file says something else than was acknowledged; a step in flight counts as done or as not done. */
export function differences(acknowledged: Claims, found: Claims, inFlight: InFlight | null): string[] {
  const keys = new Set([...Object.keys(acknowledged), ...Object.keys(found)]);
  return [...keys].flatMap((key) => {
    // Half-done papers are finished or given up whenever the program runs.
    if (key.startsWith('frozen ') || (!(key in acknowledged) && key.replace('paper', 'frozen') in acknowledged))
      return [];
    const allowed: (string | undefined)[] = [acknowledged[key]];
    if (inFlight && key in inFlight.changes) allowed.push(inFlight.changes[key] ?? undefined);
    if (allowed.includes(found[key])) return [];
    if (inFlight?.mayMake && key.startsWith(inFlight.mayMake) && !(key in acknowledged)) return [];
    return [`${key}: ${found[key]?.slice(0, 80) ?? 'gone'} instead of ${allowed[0]?.slice(0, 80) ?? 'nothing'}`];
  });
}
