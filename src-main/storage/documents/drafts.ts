import type { Draft } from '../../contract/documents/drafts.contract';
import { CallFailure } from '../../contract/errors';
import type { Database, SqlRow } from '../driver/database';

/** Everything but the content, which may be megabytes. */
const columns = 'id, title, excerpt, characters, created_at, saved_at, removed_at';

export interface DraftToSave {
  id: string;
  /** What who saves knows to be stored; null: nothing. */
  expectedSavedAt: string | null;
  title: string;
  excerpt: string;
  characters: number;
  content: string;
}

/** Newest first; `removed`: those in the 回收站. */
export function listDrafts(database: Database, removed: boolean): Draft[] {
  return database
    .prepare(
      `SELECT ${columns} FROM draft WHERE form = 'typeset' AND (removed_at IS NOT NULL) = ? ORDER BY saved_at DESC, id`,
    )
    .all([removed ? 1 : 0])
    .map(asDraft);
}

export function findDraft(database: Database, id: string): { draft: Draft; content: string } | null {
  const row = database.prepare(`SELECT ${columns}, content FROM draft WHERE id = ?`).get([id]);
  return row ? { draft: asDraft(row), content: String(row['content']) } : null;
}

/**
 * Keeps a draft as it stands now. Saving it again is the same draft; one that was removed comes back, since somebody is
 * still writing it; one that is there no more is begun anew. `at`: UTC milliseconds. Answers when it counts as saved.
 * Throws STALE_REVISION where somebody else saved it since `expectedSavedAt`.
 */
export function saveDraft(database: Database, draft: DraftToSave, at: number): string {
  const { id, title, excerpt, characters, content, expectedSavedAt } = draft;
  const stored = database.prepare('SELECT saved_at FROM draft WHERE id = ?').get([id])?.['saved_at'];
  if (stored !== undefined && stored !== expectedSavedAt) throw new CallFailure('STALE_REVISION');
  const savedAt = new Date(stored === undefined ? at : momentAfter(Date.parse(String(stored)), at)).toISOString();
  database
    .prepare(
      `INSERT INTO draft (id, form, title, excerpt, characters, created_at, saved_at, content)
       VALUES (@id, 'typeset', @title, @excerpt, @characters, @savedAt, @savedAt, @content)
       ON CONFLICT (id) DO UPDATE SET title = excluded.title, excerpt = excluded.excerpt,
         characters = excluded.characters, content = excluded.content, saved_at = excluded.saved_at, removed_at = NULL`,
    )
    .run({ id, title, excerpt, characters, content, savedAt });
  return savedAt;
}

/** Two states following fast never bear the same moment, or one could be overwritten as the other. All UTC milliseconds. */
function momentAfter(last: number, now: number): number {
  // A clock that was set back counts from where it stands.
  return now <= last && last - now < 1000 ? last + 1 : now;
}

/** Into the 回收站, or out of it (`removedAt` null). Throws NOT_FOUND. */
export function markDraftRemoved(database: Database, id: string, removedAt: number | null): void {
  const at = removedAt === null ? null : new Date(removedAt).toISOString();
  const { changes } = database.prepare('UPDATE draft SET removed_at = ? WHERE id = ?').run([at, id]);
  if (changes === 0) throw new CallFailure('NOT_FOUND');
}

/** Whether the draft is as it was saved at `savedAt`. */
export function isSavedAt(database: Database, { id, savedAt }: { id: string; savedAt: string }): boolean {
  return database.prepare('SELECT 1 FROM draft WHERE id = ? AND saved_at = ?').get([id, savedAt]) !== undefined;
}

/** For good: the draft became a paper. What was written in it after the moment `frozenAt` is not in the paper and stays. */
export function deleteDraft(database: Database, id: string, frozenAt: string): void {
  database.prepare('DELETE FROM draft WHERE id = ? AND saved_at <= ?').run([id, frozenAt]);
}

/** Drafts that lie in the 回收站 since before `before` (UTC milliseconds) go for good. Answers how many. */
export function sweepDrafts(database: Database, before: number): number {
  return database.prepare('DELETE FROM draft WHERE removed_at < ?').run([new Date(before).toISOString()]).changes;
}

const asDraft = (row: SqlRow): Draft => ({
  id: String(row['id']),
  title: String(row['title']),
  excerpt: String(row['excerpt']),
  characters: Number(row['characters']),
  createdAt: String(row['created_at']),
  savedAt: String(row['saved_at']),
  removedAt: row['removed_at'] === null ? null : String(row['removed_at']),
});
