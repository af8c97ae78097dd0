import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { formerNamesOf } from '../../../storage/organization/roster/organs';
import { refuse } from './refusals';
import { rosterMessages as say } from './roster.messages';

/** Throws RULE_VIOLATED for a renaming dated before the last one. */
export function keepNameGivenUp(
  writer: RecordWriter,
  of: 'organ' | 'post',
  id: number,
  name: string,
  renamedOn: string,
  basis: string,
): void {
  const last = formerNamesOf(writer.database, of, id)[0]?.untilOn ?? null;
  if (last !== null && renamedOn < last) refuse('renaming-before-last', say.renamingBeforeLast(last));
  // A name taken up and given up on one day held on none: it was typed wrong and is typed anew.
  if (renamedOn === last) return;
  if (of === 'organ') writer.insert('organ_name', { organ: id, name, until_on: renamedOn, basis });
  else writer.insert('post_name', { post: id, name, until_on: renamedOn });
}
