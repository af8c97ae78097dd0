import type { InputOf, ReadInputOf } from '../../contract/contract';
import { CallFailure } from '../../contract/errors';
import type { ItemFields } from '../../domain/appointments/motion';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import {
  findItem,
  isItemReferenced,
  itemColumns,
  itemsOfMotion,
  newItemColumns,
  nextItemOrdinal,
  type StoredItem,
} from '../../storage/appointments/items';
import { findMotion, ownedByItem, rowsOfItem, type StoredMotion } from '../../storage/appointments/motions';
import type { Database } from '../../storage/driver/database';
import { findPost } from '../../storage/organization/roster/organs';
import { findPerson } from '../../storage/organization/roster/people';
import { missing, referenced, refuse } from '../organization/roster/refusals';
import { appointmentsMessages as say } from './appointments.messages';

interface NewItem {
  id: number;
  revision: number;
}

/** Throws NOT_FOUND. */
export const itemOf = (database: Database, id: number): StoredItem => findItem(database, id) ?? missing();
const motionOf = (database: Database, id: number): StoredMotion => findMotion(database, id) ?? missing();
const nameOf = (database: Database, person: number): string => (findPerson(database, person) ?? missing()).name;

/** Whatever is wrong with it may be entered: the checks say so beside it. Throws NOT_FOUND. */
export function addItem(writer: RecordWriter, { motion, ...item }: ReadInputOf<'appointments.addItem'>): NewItem {
  motionOf(writer.database, motion);
  writer.describe(say.addItem(item.act, nameOf(writer.database, item.person)));
  return insertItem(writer, motion, item, nextItemOrdinal(writer.database, motion));
}

/** Several in one change. Throws STALE_REVISION where the motion changed since it was read. */
export function addItems(
  writer: RecordWriter,
  { motion: id, items, expectedRevision }: ReadInputOf<'appointments.addItems'>,
): { items: NewItem[]; revision: number } {
  const motion = motionOf(writer.database, id);
  if (motion.revision !== expectedRevision) throw new CallFailure('STALE_REVISION');
  const from = nextItemOrdinal(writer.database, id);
  const added = items.map((item, index) => insertItem(writer, id, item, from + index));
  writer.describe(say.addItems(items.length, motion.title));
  return { items: added, revision: motion.revision };
}

/** One row of an item with its posts. Throws NOT_FOUND where the person or a post is gone. */
export function insertItem(writer: RecordWriter, motion: number, item: ItemFields, ordinal: number): NewItem {
  requireReferences(writer.database, item);
  const id = writer.insert('motion_item', { motion, ordinal, ...itemColumns(item), ...newItemColumns });
  item.posts.forEach((post, index) => writer.insert('item_post', { item: id, ordinal: index, post, title: '' }));
  return { id, revision: 1 };
}

/** Throws RULE_VIOLATED once it was voted on or has left the batch. */
export function updateItem(
  writer: RecordWriter,
  { id, expectedRevision, ...item }: InputOf<'appointments.updateItem'>,
): number {
  const was = itemOf(writer.database, id);
  requireWaiting(was);
  requireReferences(writer.database, item);
  writer.describe(say.updateItem(item.act, nameOf(writer.database, item.person)));
  const same = was.posts.map(({ post }) => post).join() === item.posts.join();
  const revision = writer.update('motion_item', id, itemColumns(item), expectedRevision);
  if (same) return revision;
  for (const { id: row, revision: rowRevision } of was.posts) writer.remove('item_post', row, rowRevision);
  item.posts.forEach((post, index) => writer.insert('item_post', { item: id, ordinal: index, post, title: '' }));
  return revision;
}

/** Throws REFERENCED where a vote, a paper, a certificate or the ledger names it. */
export function removeItem(writer: RecordWriter, id: number, expectedRevision: number): void {
  const item = itemOf(writer.database, id);
  writer.describe(say.removeItem(item.act, nameOf(writer.database, item.person)));
  if (item.state === 'historical' || isItemReferenced(writer.database, id)) referenced(say.itemUsed);
  if (item.revision !== expectedRevision) throw new CallFailure('STALE_REVISION');
  removeItemRows(writer, item);
}

/** An item with all that is its own. */
export function removeItemRows(writer: RecordWriter, item: StoredItem): void {
  for (const table of ownedByItem)
    for (const row of rowsOfItem(writer.database, table, item.id)) writer.remove(table, row.id, row.revision);
  for (const { id, revision } of item.posts) writer.remove('item_post', id, revision);
  writer.remove('motion_item', item.id, item.revision);
}

/** Those not named keep their order behind the others. */
export function orderItems(writer: RecordWriter, { motion: id, items }: InputOf<'appointments.orderItems'>): void {
  const motion = motionOf(writer.database, id);
  writer.describe(say.orderItems(motion.title));
  const standing = itemsOfMotion(writer.database, id);
  const known = new Map(standing.map((item) => [item.id, item]));
  const first = [...new Set(items)].map((item) => known.get(item) ?? missing());
  const rest = standing.filter((item) => !first.includes(item));
  [...first, ...rest].forEach((item, ordinal) => {
    if (item.ordinal !== ordinal) writer.update('motion_item', item.id, { ordinal }, item.revision);
  });
}

/** To another motion of the same proposer, with all that is its own. */
export function moveItem(
  writer: RecordWriter,
  { id, motion: to, expectedRevision }: InputOf<'appointments.moveItem'>,
): number {
  const item = itemOf(writer.database, id);
  const [from, target] = [motionOf(writer.database, item.motion), motionOf(writer.database, to)];
  requireWaiting(item);
  if (from.proposerOrgan !== target.proposerOrgan) refuse('other-proposer', say.otherProposer);
  writer.describe(say.moveItem(nameOf(writer.database, item.person), target.title));
  for (const table of ['motion_stage', 'motion_material', 'waiver'] as const)
    for (const row of rowsOfItem(writer.database, table, id))
      writer.update(table, row.id, { motion: to }, row.revision);
  const ordinal = nextItemOrdinal(writer.database, to);
  return writer.update('motion_item', id, { motion: to, ordinal }, expectedRevision);
}

/** Throws RULE_VIOLATED unless the item waits for its vote. */
export function requireWaiting({ state }: StoredItem): void {
  if (state === 'withdrawn' || state === 'deferred') refuse('item-left', say.left);
  if (state !== 'pending') refuse('item-voted', say.held);
}

function requireReferences(database: Database, { person, posts }: Pick<ItemFields, 'person' | 'posts'>): void {
  if (!findPerson(database, person)) missing();
  for (const post of posts) if (!findPost(database, post)) missing();
}
