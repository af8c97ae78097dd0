import type { InputOf } from '../../../contract/contract';
import type { PostFields } from '../../../domain/organization/organs/organ';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import {
  findOrgan,
  findPost,
  formerNamesOf,
  nextPostOrdinal,
  postColumns,
  postsOfOrgan,
  type StoredPost,
} from '../../../storage/organization/roster/organs';
import { namesOn } from '../../../storage/organization/roster/titles';
import { keepNameGivenUp } from './keep-name';
import { missing, referenced, refuse } from './refusals';
import { rosterMessages as say } from './roster.messages';

const postOf = (writer: RecordWriter, id: number): StoredPost => findPost(writer.database, id) ?? missing();

/** Full title as the names now are. */
const titleNow = (writer: RecordWriter, id: number): string => namesOn(writer.database, '9999-12-31').title(id);

function requireSound(writer: RecordWriter, post: PostFields, except: number | null): void {
  if (!findOrgan(writer.database, post.organ)) missing();
  if (post.since !== null && post.untilOn !== null && post.untilOn < post.since)
    refuse('ends-before-beginning', say.endsBeforeBeginning);
  const other = postsOfOrgan(writer.database, post.organ).find(
    ({ id, name, untilOn }) => name === post.name && untilOn === null && id !== except,
  );
  if (other && post.untilOn === null) refuse('post-name-taken', say.postNameTaken(post.name));
}

export const insertPost = (writer: RecordWriter, post: PostFields): number =>
  writer.insert('post', { ...postColumns(post), ordinal: nextPostOrdinal(writer.database, post.organ) });

export function addPost(writer: RecordWriter, post: PostFields): { id: number; revision: number } {
  requireSound(writer, post, null);
  const id = insertPost(writer, post);
  writer.describe(say.addPost(titleNow(writer, id)));
  return { id, revision: 1 };
}

export function updatePost(
  writer: RecordWriter,
  { id, expectedRevision, ...post }: InputOf<'organization.updatePost'>,
): { revision: number } {
  postOf(writer, id);
  requireSound(writer, post, id);
  const revision = writer.update('post', id, postColumns(post), expectedRevision);
  writer.describe(say.updatePost(titleNow(writer, id)));
  return { revision };
}

export function renamePost(
  writer: RecordWriter,
  { id, name, renamedOn, expectedRevision }: InputOf<'organization.renamePost'>,
): { revision: number } {
  const post = postOf(writer, id);
  if (name === post.name) refuse('same-name', say.sameName);
  if (post.since !== null && renamedOn < post.since) refuse('renaming-before-beginning', say.renamingBeforeBeginning);
  requireSound(writer, { ...post, name }, id);
  const before = titleNow(writer, id);
  keepNameGivenUp(writer, 'post', id, post.name, renamedOn, '');
  const revision = writer.update('post', id, { name }, expectedRevision);
  writer.describe(say.renamePost(before, name));
  return { revision };
}

export function removePost(writer: RecordWriter, id: number, expectedRevision: number): void {
  const post = postOf(writer, id);
  writer.describe(say.removePost(titleNow(writer, id)));
  if (post.used) referenced(say.postUsed);
  removePostRecords(writer, id, expectedRevision);
}

/** The post and its former names. */
export function removePostRecords(writer: RecordWriter, id: number, expectedRevision: number): void {
  for (const name of formerNamesOf(writer.database, 'post', id)) writer.remove('post_name', name.id, name.revision);
  writer.remove('post', id, expectedRevision);
}

export function orderPosts(writer: RecordWriter, organ: number, ids: readonly number[]): void {
  const found = findOrgan(writer.database, organ) ?? missing();
  writer.describe(say.orderPosts(found.name));
  const standing = new Map(postsOfOrgan(writer.database, organ).map((post) => [post.id, post]));
  if (new Set(ids).size !== ids.length || ids.some((id) => !standing.has(id)))
    refuse('order-incomplete', say.orderIncomplete);
  const rest = [...standing.keys()].filter((id) => !ids.includes(id));
  [...ids, ...rest].forEach((id, ordinal) => {
    writer.update('post', id, { ordinal }, standing.get(id)!.revision);
  });
}
