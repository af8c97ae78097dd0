import type { SqlRow } from '../driver/database';
import { releaseKept } from './images';
import type { RecordTable } from './record-tables';
import type { RecordWriter } from './record-writer';

/**
 * Takes what columns of a table said out of the whole history, the changes being written included: the history still
 * tells that and when a record changed. For data an office has decided not to keep any more. `blanks`: what stands in
 * their place, short texts only.
 */
export function eraseImages(writer: RecordWriter, table: RecordTable, blanks: SqlRow): void {
  const { database } = writer;
  const blanked = (image: string | null): string | null => {
    if (image === null) return null;
    const row = JSON.parse(image) as Record<string, unknown>;
    const touched = Object.keys(blanks).filter((column) => column in row);
    if (touched.length === 0) return image;
    for (const column of touched) {
      releaseKept(database, row[column]);
      row[column] = blanks[column] ?? null;
    }
    return JSON.stringify(row);
  };
  const rows = database
    .prepare('SELECT change_set, sequence, before, after FROM change WHERE record_table = ?')
    .all([table]);
  const write = database.prepare(
    'UPDATE change SET before = @before, after = @after WHERE change_set = @set AND sequence = @sequence',
  );
  const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));
  for (const row of rows)
    write.run({
      before: blanked(text(row['before'])),
      after: blanked(text(row['after'])),
      set: row['change_set'] ?? null,
      sequence: row['sequence'] ?? null,
    });
  for (const change of writer.changes) {
    if (change.table !== table) continue;
    change.before = blanked(change.before);
    change.after = blanked(change.after);
  }
}
