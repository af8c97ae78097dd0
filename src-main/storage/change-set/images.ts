import { createHash } from 'node:crypto';
import type { Database, SqlRow, SqlValue } from '../driver/database';

/** Texts of more characters are kept once in long_text; the change set points at them. */
const longTextCharacters = 2_000;

/** A row, or the changed columns of it, as a change keeps it. */
export function imageOf(database: Database, row: SqlRow): string {
  const columns = Object.entries(row).map(([name, value]) => [name, kept(database, value)]);
  return JSON.stringify(Object.fromEntries(columns));
}

function kept(database: Database, value: SqlValue): unknown {
  if (value instanceof Uint8Array) throw new Error('records hold no bytes; put them into files');
  if (typeof value !== 'string' || value.length <= longTextCharacters) return value;
  const hash = createHash('sha256').update(value).digest('hex');
  const { changes } = database.prepare('INSERT OR IGNORE INTO long_text (hash, body) VALUES (?, ?)').run([hash, value]);
  if (changes === 1) database.prepare('INSERT INTO long_text_use (hash, uses) VALUES (?, 1)').run([hash]);
  else database.prepare('UPDATE long_text_use SET uses = uses + 1 WHERE hash = ?').run([hash]);
  return { long: hash };
}

/** Lets go of what an image pointed at which is kept no more. `value`: a column as `imageOf` wrote it. */
export function releaseKept(database: Database, value: unknown): void {
  if (value === null || typeof value !== 'object') return;
  const { long } = value as { long: string };
  database.prepare('UPDATE long_text_use SET uses = uses - 1 WHERE hash = ?').run([long]);
  const gone = database.prepare('DELETE FROM long_text_use WHERE hash = ? AND uses = 0').run([long]);
  // A text written before there was counting has no count, and stays.
  if (gone.changes === 1) database.prepare('DELETE FROM long_text WHERE hash = ?').run([long]);
}

/** The row back from its image. */
export function rowOf(database: Database, image: string): SqlRow {
  const columns = Object.entries(JSON.parse(image) as Record<string, unknown>).map(([name, value]) => {
    if (value === null || typeof value !== 'object') return [name, value as SqlValue];
    const { long } = value as { long: string };
    const text = database.prepare('SELECT body FROM long_text WHERE hash = ?').get([long]);
    if (!text) throw new Error(`long text ${long} is gone`);
    return [name, text['body'] as SqlValue];
  });
  return Object.fromEntries(columns) as SqlRow;
}
