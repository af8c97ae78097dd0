import { CallFailure } from '../../contract/errors';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { isReferenced, ownedTables, rowsOf } from '../../storage/resolutions/resolution-parts';
import { expectRevision } from './edit-resolution';
import { resolutionsMessages as say } from './resolutions.messages';

const removable: ReadonlySet<string> = new Set(['draft', 'council', 'submitted', 'vote-text', 'deferred', 'withdrawn']);

/** Removes a matter with all that is its own; it can be brought back. Throws RULE_VIOLATED where others name it. */
export function removeResolution(writer: RecordWriter, id: number, expectedRevision: number): void {
  const record = expectRevision(writer, id, expectedRevision);
  if (!removable.has(record.state) || isReferenced(writer.database, id))
    throw new CallFailure('RULE_VIOLATED', { ...say.inUse, rule: 'resolution-in-use' });
  writer.describe(say.remove(record.title));
  // The matter points at its 表决稿, which points at the matter: one of them lets go first.
  const revision = writer.update('resolution', id, { vote_text: null, passed_text: null }, expectedRevision);
  for (const table of ownedTables)
    for (const row of rowsOf(writer.database, table, id)) writer.remove(table, row.id, row.revision);
  writer.remove('resolution', id, revision);
}
