import type { Database, SqlRow } from '../driver/database';
import { reindexChanged } from '../search/indexes';
import { spaced } from '../search/spaced';
import { releaseKept } from './images';
import { markUndone } from './undo-change-set';
import type { RecordedChange, RecordWriter } from './record-writer';

/** Who and what, for the history. */
export interface ChangeOrigin {
  /** UTC milliseconds. */
  at: number;
  /** Account of the operating system. */
  account: string;
  /** 经办人 at the desk. */
  clerk: string | null;
  /** Method of the contract. */
  command: string;
  /** What is done, in Chinese, unless the writer says it better. */
  label: string;
  /** Repeated within one sitting on the same records, it becomes one change set. */
  coalesces?: boolean;
}

/** How long one sitting lasts, in ms. */
const sittingMs = 10 * 60_000;

/** Writes the change set of a transaction; nothing where nothing changed. Answers its id. */
export function keepChangeSet(database: Database, writer: RecordWriter, origin: ChangeOrigin): number | null {
  // A sitting that ended where it began changes nothing when it is taken back, and counts as taken back all the same.
  if (writer.changes.length === 0 && writer.undoes === null) return null;
  reindexChanged(database, writer.changes);
  const at = new Date(origin.at).toISOString();
  const sitting = origin.coalesces ? sittingOf(database, writer, origin) : null;
  if (sitting !== null) {
    mergeInto(database, sitting, writer.changes);
    database.prepare('UPDATE change_set SET at = ? WHERE id = ?').run([at, sitting]);
    return sitting;
  }
  const label = writer.label ?? origin.label;
  const { lastId } = database
    .prepare(
      `INSERT INTO change_set (at, account, clerk, command, label, final, undoes)
       VALUES (@at, @account, @clerk, @command, @label, @final, @undoes)`,
    )
    .run({
      at,
      account: origin.account,
      clerk: origin.clerk,
      command: origin.command,
      label,
      final: writer.final ? 1 : 0,
      undoes: writer.undoes,
    });
  if (writer.undoes !== null) markUndone(database, writer.undoes, lastId);
  writer.changes.forEach((change, sequence) => insertChange(database, lastId, sequence, change));
  database.prepare('INSERT INTO change_set_search (rowid, text) VALUES (?, ?)').run([lastId, spaced(label)]);
  return lastId;
}

function insertChange(database: Database, changeSet: number, sequence: number, change: RecordedChange): void {
  database
    .prepare(
      `INSERT INTO change (change_set, sequence, record_table, record_id, operation, before, after)
       VALUES (@changeSet, @sequence, @table, @id, @operation, @before, @after)`,
    )
    .run({ changeSet, sequence, ...change });
}

/** The last change set, where it is the same person doing the same thing to the same records a moment ago. */
function sittingOf(database: Database, writer: RecordWriter, origin: ChangeOrigin): number | null {
  const last = database.prepare('SELECT * FROM change_set ORDER BY id DESC LIMIT 1').get();
  if (!last || last['command'] !== origin.command || last['clerk'] !== origin.clerk) return null;
  if (last['account'] !== origin.account || last['undoes'] !== null || last['undone_by'] !== null) return null;
  if (origin.at - Date.parse(String(last['at'])) > sittingMs) return null;
  const same = writer.changes.every(
    ({ table, id, operation }) =>
      operation === 'update' && lastChangeOf(database, Number(last['id']), table, id)?.['operation'] === 'update',
  );
  return same ? Number(last['id']) : null;
}

/** A change set may touch a record more than once; what comes later follows on the last of these changes. */
const lastChangeOf = (database: Database, changeSet: number, table: string, id: number): SqlRow | undefined =>
  database
    .prepare(
      `SELECT * FROM change WHERE change_set = ? AND record_table = ? AND record_id = ? ORDER BY sequence DESC LIMIT 1`,
    )
    .get([changeSet, table, id]);

/** Before-images of the earlier change hold, after-images of the later. */
function mergeInto(database: Database, changeSet: number, changes: readonly RecordedChange[]): void {
  const write = database.prepare(
    'UPDATE change SET before = @before, after = @after WHERE change_set = @changeSet AND sequence = @sequence',
  );
  for (const { table, id, before, after } of changes) {
    const earlier = lastChangeOf(database, changeSet, table, id);
    if (!earlier) throw new Error('a change to merge with is gone');
    write.run({
      changeSet,
      sequence: earlier['sequence'] ?? 0,
      before: merged(database, before, earlier['before']),
      after: merged(database, earlier['after'], after),
    });
  }
}

/** Columns of `first`, overruled by those of `second`; long texts that are overruled are let go of. */
function merged(database: Database, first: unknown, second: unknown): string {
  const [kept, over] = [JSON.parse(String(first)), JSON.parse(String(second))] as Record<string, unknown>[];
  for (const [name, value] of Object.entries(kept!)) if (Object.hasOwn(over!, name)) releaseKept(database, value);
  return JSON.stringify({ ...kept, ...over });
}
