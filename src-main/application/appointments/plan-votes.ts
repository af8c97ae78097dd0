import type { VotePlan } from '../../contract/appointments/appointment-votes.contract';
import type { AppointmentSettings } from '../../domain/appointments/appointment-settings';
import { matterOf } from '../../domain/appointments/appointments.messages';
import { effectOfAct } from '../../domain/appointments/acts';
import type { OrganNaming } from '../../domain/appointments/joined-titles';
import { orderOfVotes } from '../../domain/appointments/item-order';
import type { VoteForm } from '../../domain/meetings/vote';
import { organRows, postRows, type PostRow } from '../../storage/appointments/fact-rows';
import { itemsOfMeeting, type StoredItem } from '../../storage/appointments/items';
import { itemVotesOfMeeting } from '../../storage/appointments/item-votes';
import type { Database } from '../../storage/driver/database';
import { findMeeting } from '../../storage/meetings/meetings';
import { namesOn, type NamesOfDay } from '../../storage/organization/roster/titles';
import { readSettings } from '../../storage/settings';
import { missing } from '../organization/roster/refusals';
import { appointments } from '../organization/setting-kinds';
import { appointmentsMessages as say } from './appointments.messages';
import { orderedItems } from './vote-places';

/** What most committees vote with, where the office has set nothing. */
const usualForm: VoteForm = 'device';

/**
 * The votes of a session: those held, then what waits in the order of the office's rule, one for each item or merged by
 * motion. `merged` null: as the setting says. Throws NOT_FOUND.
 */
export function planVotes(
  database: Database,
  { meeting: id, merged }: { meeting: number; merged: boolean | null },
): { plans: VotePlan[]; form: VoteForm } {
  const meeting = findMeeting(database, id) ?? missing();
  const { settings } = readSettings(database, appointments);
  const names = namesOn(database, meeting.endsOn ?? meeting.beginsOn);
  const items = itemsOfMeeting(database, id);
  const byId = new Map(items.map((item) => [item.id, item]));
  const held = itemVotesOfMeeting(database, id).map(({ items: decided, ...vote }): VotePlan => {
    const [first] = decided.flatMap((item) => byId.get(item) ?? []);
    return { matter: vote.matter, motion: first?.motion ?? 0, items: decided, vote };
  });
  const waiting = items.filter(({ state }) => state === 'pending');
  const posts = postRows(database, new Set(waiting.flatMap((item) => item.posts.map(({ post }) => post))));
  const organs = organRows(database, new Set(posts.map(({ organ }) => organ)));
  const ordered = orderOfVotes(orderedItems(waiting, { posts, organs }), settings).map(({ item }) => item);
  const batches = isMerged(settings, merged) ? mergedBatches(ordered, posts, settings) : ordered.map((item) => [item]);
  return {
    plans: [...held, ...batches.map((batch) => planOf(batch, names, settings.list.organNaming))],
    form: settings.votes.form ?? usualForm,
  };
}

function isMerged({ votes }: AppointmentSettings, asked: boolean | null): boolean {
  if (votes.oneByOne === 'always') return false;
  return asked ?? votes.oneByOne === 'merged';
}

/** A batch for each motion, in the place of its first item; what is voted alone stays alone. */
function mergedBatches(
  items: readonly StoredItem[],
  posts: readonly PostRow[],
  { votes }: AppointmentSettings,
): StoredItem[][] {
  const positionOf = new Map(posts.map(({ id, position }) => [id, position]));
  const alone = (item: StoredItem): boolean =>
    // Dismissals and acting heads are decided on one person at a time, by ballot.
    item.act === 'dismiss' ||
    effectOfAct[item.act] === 'acting' ||
    item.posts.some(({ post }) => {
      const position = positionOf.get(post);
      return position !== undefined && [...votes.alwaysAlone, ...votes.ballotFor].includes(position);
    });
  const batches: StoredItem[][] = [];
  const ofMotion = new Map<number, StoredItem[]>();
  for (const item of items) {
    const open = alone(item) ? undefined : ofMotion.get(item.motion);
    if (open) {
      open.push(item);
      continue;
    }
    const batch = [item];
    batches.push(batch);
    if (!alone(item)) ofMotion.set(item.motion, batch);
  }
  return batches;
}

function planOf(batch: readonly StoredItem[], names: NamesOfDay, naming: OrganNaming): VotePlan {
  const [first] = batch as [StoredItem, ...StoredItem[]];
  return {
    matter: say.merged(matterOfItem(first, names, naming), batch.length),
    motion: first.motion,
    items: batch.map(({ id }) => id),
    vote: null,
  };
}

/** 任命张三为云岭市财政局局长. What is acted in is named without 代理, which the verb says. */
export const matterOfItem = (item: StoredItem, names: NamesOfDay, naming: OrganNaming): string =>
  matterOf(
    item.act,
    names.person(item.person),
    item.posts.map(({ post, title }) => title || names.title(post)),
    naming,
  );
