import { CallFailure } from '../../contract/errors';
import type { Database, SqlRow } from '../driver/database';
import { SqliteFailure } from '../driver/sqlite-failure';
import { changeSetMessages } from './change-set.messages';
import { findRecord } from './find-record';
import { rowOf } from './images';
import { isRecordTable } from './record-tables';
import type { RecordValues, RecordWriter } from './record-writer';

/**
 * Takes a change set back: its before-images are written again, last change first, as long as nothing later that still
 * stands touched the same records. Taking back what took something back does that thing again. Revisions go on
 * counting, so that a window with the older state is still refused.
 *
 * Throws NOT_FOUND, STALE_REVISION (something later touched it), RULE_VIOLATED (final), REFERENCED.
 */
export function undoChangeSet(writer: RecordWriter, id: number): void {
  const { database } = writer;
  const changeSet = database.prepare('SELECT * FROM change_set WHERE id = ?').get([id]);
  if (!changeSet) throw new CallFailure('NOT_FOUND');
  const obstacle = obstacleTo(database, changeSet);
  if (obstacle !== null) throw new CallFailure(obstacle.code, { message: obstacle.message });
  const changes = changesOf(database, id);
  database.execute('PRAGMA defer_foreign_keys = ON');
  try {
    for (const change of changes) takeBack(writer, change);
  } catch (error) {
    if (error instanceof SqliteFailure && error.reason === 'unique')
      throw new CallFailure('RULE_VIOLATED', { message: changeSetMessages.taken }, { cause: error });
    throw error;
  }
  const undoes = changeSet['undoes'];
  writer.describe(
    undoes === null
      ? changeSetMessages.undone(String(changeSet['label']))
      : changeSetMessages.redone(labelOf(database, Number(undoes))),
  );
  // What is done again counts as done once more, and can be taken back once more.
  if (undoes !== null && undoes !== undefined)
    database.prepare('UPDATE change_set SET undone_by = NULL WHERE id = ?').run([undoes]);
  writer.undoes = id;
}

/** After the undoing change set has its id. */
export function markUndone(database: Database, undone: number, by: number): void {
  database.prepare('UPDATE change_set SET undone_by = ? WHERE id = ?').run([by, undone]);
}

interface Obstacle {
  code: 'STALE_REVISION' | 'RULE_VIOLATED';
  message: string;
}

/** Why a change set cannot be taken back now, or null. */
export function obstacleTo(database: Database, changeSet: SqlRow): Obstacle | null {
  if (changeSet['final'] === 1) return { code: 'RULE_VIOLATED', message: changeSetMessages.final };
  if (changeSet['undone_by'] !== null) return { code: 'STALE_REVISION', message: changeSetMessages.already };
  // Doing something again is itself taken back through the change set it repeated.
  if (changeSet['undoes'] !== null && repeats(database, Number(changeSet['undoes'])))
    return { code: 'STALE_REVISION', message: changeSetMessages.already };
  const later = database
    .prepare(
      `SELECT later.label AS label FROM change AS mine
       JOIN change AS theirs ON theirs.record_table = mine.record_table AND theirs.record_id = mine.record_id
         AND theirs.change_set > mine.change_set
       JOIN change_set AS later ON later.id = theirs.change_set
       WHERE mine.change_set = ? AND later.undone_by IS NULL AND later.undoes IS NULL LIMIT 1`,
    )
    .get([changeSet['id'] ?? null]);
  if (later) return { code: 'STALE_REVISION', message: changeSetMessages.changedLater(String(later['label'])) };
  return stillStands(database, Number(changeSet['id']))
    ? null
    : { code: 'STALE_REVISION', message: changeSetMessages.otherwise };
}

/** Whether the records are as the change set left them: gone through backwards, as undoing does. */
function stillStands(database: Database, id: number): boolean {
  const rows = new Map<string, SqlRow | undefined>();
  for (const change of changesOf(database, id)) {
    const [table, record] = [String(change['record_table']), Number(change['record_id'])];
    const key = `${table} ${record}`;
    const standing = rows.has(key) ? rows.get(key) : findRecord(database, table, record);
    if (change['operation'] === 'remove') {
      if (standing) return false;
      rows.set(key, rowOf(database, String(change['before'])));
      continue;
    }
    if (!standing || differs(standing, rowOf(database, String(change['after'])))) return false;
    const before = change['operation'] === 'insert' ? null : rowOf(database, String(change['before']));
    rows.set(key, before ? { ...standing, ...before } : undefined);
  }
  return true;
}

/** Last change first. */
const changesOf = (database: Database, id: number): SqlRow[] =>
  database.prepare('SELECT * FROM change WHERE change_set = ? ORDER BY sequence DESC').all([id]);

/** Revisions go on counting when things are taken back, so they are not compared. */
const differs = (standing: SqlRow, image: SqlRow): boolean =>
  Object.entries(image).some(([name, value]) => name !== 'revision' && standing[name] !== value);

/** Whether a change set is itself one that took another back. */
function repeats(database: Database, id: number): boolean {
  return database.prepare('SELECT undoes FROM change_set WHERE id = ?').get([id])?.['undoes'] !== null;
}

const labelOf = (database: Database, id: number): string =>
  String(database.prepare('SELECT label FROM change_set WHERE id = ?').get([id])?.['label'] ?? '');

function takeBack(writer: RecordWriter, change: SqlRow): void {
  const table = String(change['record_table']);
  if (!isRecordTable(table)) throw new Error(`${table} holds no records`);
  const id = Number(change['record_id']);
  const image = (name: 'before' | 'after'): SqlRow => rowOf(writer.database, String(change[name]));
  const standing = writer.find(table, id);
  if (change['operation'] === 'remove') {
    if (standing) throw new CallFailure('STALE_REVISION');
    writer.insert(table, valuesOf(image('before')), id);
    return;
  }
  if (!standing || differs(standing, image('after'))) throw new CallFailure('STALE_REVISION');
  const revision = Number(standing['revision']);
  if (change['operation'] === 'insert') return writer.remove(table, id, revision);
  writer.update(table, id, valuesOf(image('before')), revision);
}

/** Without what the writer sees to itself. */
const valuesOf = (image: SqlRow): RecordValues =>
  Object.fromEntries(Object.entries(image).filter(([name]) => name !== 'id' && name !== 'revision')) as RecordValues;
