import type { InputOf } from '../../../contract/contract';
import type { OrganFields } from '../../../domain/organization/organs/organ';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import {
  findOrgan,
  formerNamesOf,
  listOrgans,
  newOrganColumns,
  nextOrganOrdinal,
  organColumns,
  postsOfOrgan,
  type StoredOrgan,
} from '../../../storage/organization/roster/organs';
import { keepNameGivenUp } from './keep-name';
import { missing, referenced, refuse } from './refusals';
import { rosterMessages as say } from './roster.messages';
import { removePostRecords } from './change-posts';
import { tasksOfAbolition, tasksOfRenaming } from './organ-followups';

const organOf = (writer: RecordWriter, id: number): StoredOrgan => findOrgan(writer.database, id) ?? missing();

/** A name only one standing organ bears: whoever reads a list has nothing else to tell them by. */
function requireOwnName(writer: RecordWriter, name: string, except: number | null): void {
  const other = listOrgans(writer.database).find(
    (organ) => organ.name === name && organ.untilOn === null && organ.id !== except,
  );
  if (other) refuse('organ-name-taken', say.organNameTaken(name));
}

export function insertOrgan(writer: RecordWriter, organ: OrganFields): number {
  return writer.insert('organ', {
    ...organColumns(organ),
    ...newOrganColumns,
    ordinal: nextOrganOrdinal(writer.database),
  });
}

export function addOrgan(writer: RecordWriter, organ: OrganFields): { id: number; revision: number } {
  writer.describe(say.addOrgan(organ.name));
  requireOwnName(writer, organ.name, null);
  return { id: insertOrgan(writer, organ), revision: 1 };
}

export function updateOrgan(
  writer: RecordWriter,
  { id, expectedRevision, ...organ }: InputOf<'organization.updateOrgan'>,
): { revision: number } {
  const was = organOf(writer, id);
  writer.describe(say.updateOrgan(organ.name));
  if (organ.name !== was.name) requireOwnName(writer, organ.name, id);
  if (was.untilOn !== null && organ.since !== null && was.untilOn < organ.since)
    refuse('abolished-before-beginning', say.abolishedBeforeBeginning);
  return { revision: writer.update('organ', id, organColumns(organ), expectedRevision) };
}

/** With its posts, as long as nothing names one of them. */
export function removeOrgan(writer: RecordWriter, id: number, expectedRevision: number): void {
  const organ = organOf(writer, id);
  writer.describe(say.removeOrgan(organ.name));
  if (organ.used) referenced(say.organUsed);
  for (const post of postsOfOrgan(writer.database, id)) removePostRecords(writer, post.id, post.revision);
  for (const name of formerNamesOf(writer.database, 'organ', id)) writer.remove('organ_name', name.id, name.revision);
  writer.remove('organ', id, expectedRevision);
}

/** 更名. Throws RULE_VIOLATED for one dated before the last, before the beginning, or to the same name. */
export function renameOrgan(
  writer: RecordWriter,
  { id, name, shortName, renamedOn, basis, expectedRevision }: InputOf<'organization.renameOrgan'>,
): { revision: number; tasks: number } {
  const organ = organOf(writer, id);
  writer.describe(say.renameOrgan(organ.name, name));
  if (name === organ.name) refuse('same-name', say.sameName);
  if (organ.since !== null && renamedOn < organ.since) refuse('renaming-before-beginning', say.renamingBeforeBeginning);
  requireOwnName(writer, name, id);
  keepNameGivenUp(writer, 'organ', id, organ.name, renamedOn, basis);
  const revision = writer.update('organ', id, { name, short_name: shortName }, expectedRevision);
  return { revision, tasks: tasksOfRenaming(writer, { organ: id, before: organ.name, after: name, renamedOn }) };
}

/** 撤销, 合并. Its posts end with it. */
export function abolishOrgan(
  writer: RecordWriter,
  { id, untilOn, successor, filingNumber, filingOn, expectedRevision }: InputOf<'organization.abolishOrgan'>,
): { revision: number; tasks: number } {
  const organ = organOf(writer, id);
  writer.describe(say.abolishOrgan(organ.name));
  if (organ.untilOn !== null) refuse('abolished-already', say.abolishedAlready);
  if (organ.since !== null && untilOn < organ.since) refuse('abolished-before-beginning', say.abolishedBeforeBeginning);
  if (successor === id) refuse('successor-is-self', say.successorIsSelf);
  if (successor !== null) organOf(writer, successor);
  const revision = writer.update(
    'organ',
    id,
    { until_on: untilOn, successor, filing_number: filingNumber, filing_on: filingOn },
    expectedRevision,
  );
  for (const post of postsOfOrgan(writer.database, id))
    if (post.untilOn === null || untilOn < post.untilOn)
      writer.update('post', post.id, { until_on: untilOn }, post.revision);
  return {
    revision,
    tasks: tasksOfAbolition(writer, { organ: id, name: organ.name, untilOn, filed: filingOn !== null }),
  };
}

export function orderOrgans(writer: RecordWriter, ids: readonly number[]): void {
  writer.describe(say.orderOrgans);
  const standing = new Map(listOrgans(writer.database).map((organ) => [organ.id, organ]));
  if (new Set(ids).size !== ids.length || ids.some((id) => !standing.has(id)))
    refuse('order-incomplete', say.orderIncomplete);
  // Those a page did not show (abolished ones) keep their order behind the others.
  const rest = [...standing.keys()].filter((id) => !ids.includes(id));
  [...ids, ...rest].forEach((id, ordinal) => {
    writer.update('organ', id, { ordinal }, standing.get(id)!.revision);
  });
}
