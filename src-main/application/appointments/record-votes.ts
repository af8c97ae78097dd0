import type { InputOf, OutputOf } from '../../contract/contract';
import { effectOfAct } from '../../domain/appointments/acts';
import { localWaysOf } from '../../domain/appointments/appointment-settings';
import { followUpsOf } from '../../domain/appointments/position-table';
import { termOn } from '../../domain/organization/terms';
import { postRows, type PostRow } from '../../storage/appointments/fact-rows';
import { findItems, type StoredItem } from '../../storage/appointments/items';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { voteColumns } from '../../storage/meetings/votes';
import { findOffice } from '../../storage/organization/offices';
import { namesOn } from '../../storage/organization/roster/titles';
import { listTerms } from '../../storage/organization/terms';
import { readSettings } from '../../storage/settings';
import { requireTally } from '../meetings/sound-meetings';
import { missing, refuse } from '../organization/roster/refusals';
import { appointments } from '../organization/setting-kinds';
import { appointmentsMessages as say } from './appointments.messages';
import { settleCertificates } from './certificates/settle-certificates';
import { requireSoundVote } from './check-motion';
import { motionOf } from './edit-motion';
import { openFollowUps } from './open-followups';
import { effectRank, takeEffect, type Effect } from './take-effect';

type Input = InputOf<'appointments.recordItemVotes'>;
type Answer = OutputOf<'appointments.recordItemVotes'>;
type CountedVote = Input['votes'][number];
type Outcome = Answer['votes'][number]['outcome'];

/** An item with the vote that decided it. */
interface Decided {
  item: StoredItem;
  on: string;
  meeting: number;
  outcome: Outcome;
}

/**
 * Writes votes that were held, all in one change: the votes, what became of their items with titles as they were voted
 * on, what that does to who holds which post, and the tasks that follow. `today`: yyyy-mm-dd. Throws RULE_VIOLATED where
 * counts contradict each other, an item does not wait for a vote at that meeting, or an error of the checks stands.
 */
export function recordVotes(writer: RecordWriter, { votes }: Input, today: string): Answer {
  const items = itemsToDecide(writer, votes);
  const decided: Decided[] = [];
  const recorded = votes.map((vote): Answer['votes'][number] => {
    const { id, outcome } = insertVote(writer, vote);
    for (const item of vote.items)
      decided.push({ item: items.get(item)!, on: vote.heldOn, meeting: vote.meeting, outcome });
    return { id, revision: 1, outcome, items: vote.items };
  });
  decide(writer, decided);
  settleCertificates(
    writer,
    decided.map(({ item, outcome, on }) => ({ item: item.id, outcome, on })),
  );
  const tasks = followUp(writer, decided);
  // What has to follow is there by now: some rules ask for it.
  requireSoundMotions(writer, decided, today);
  const passed = decided.filter(({ outcome }) => outcome === 'passed').length;
  writer.describe(say.recordVotes(passed, decided.length - passed));
  return { votes: recorded, tasks };
}

function itemsToDecide(writer: RecordWriter, votes: readonly CountedVote[]): Map<number, StoredItem> {
  const { database } = writer;
  const ids = votes.flatMap((vote) => vote.items);
  const found = new Map(findItems(database, ids).map((item) => [item.id, item]));
  const seen = new Set<number>();
  for (const vote of votes) {
    const names = namesOn(database, vote.heldOn);
    for (const id of vote.items) {
      const item = found.get(id) ?? missing();
      const name = names.person(item.person);
      if (seen.has(id)) refuse('item-twice', say.twice(name));
      seen.add(id);
      if (item.state !== 'pending') refuse('item-not-waiting', say.notWaiting(name));
      const motion = motionOf(database, item.motion);
      if (motion.meeting !== vote.meeting) refuse('motion-at-other-meeting', say.noMeeting(motion.title));
    }
  }
  return found;
}

function insertVote(writer: RecordWriter, { items, ...vote }: CountedVote): { id: number; outcome: Outcome } {
  const counted = { ...vote, resolution: null };
  const { outcome, majorityOf, members } = requireTally(writer.database, counted);
  const id = writer.insert('vote', voteColumns({ ...counted, majorityOf, members }, outcome));
  items.forEach((item, ordinal) => writer.insert('vote_item', { vote: id, item, ordinal }));
  return { id, outcome };
}

/** States and frozen titles first, then the ledger: who leaves before who comes. */
function decide(writer: RecordWriter, decided: readonly Decided[]): void {
  const { database } = writer;
  const terms = listTerms(database);
  const posts = new Map(
    postRows(database, new Set(decided.flatMap(({ item }) => item.posts.map(({ post }) => post)))).map((post) => [
      post.id,
      post,
    ]),
  );
  const effects: Effect[] = [];
  for (const { item, on, meeting, outcome } of decided) {
    const names = namesOn(database, on);
    const acting = effectOfAct[item.act] === 'acting';
    writer.update('motion_item', item.id, { state: outcome, state_on: on }, item.revision);
    for (const { id, post, revision } of item.posts) {
      const title = names.title(post, acting);
      writer.update('item_post', id, { title }, revision);
      const term = termOn(terms, on);
      const effect = { item, post: posts.get(post)!, title, on, meeting };
      if (outcome === 'passed')
        effects.push({ ...effect, termFrom: term?.beginsOn ?? null, term: term?.number ?? terms[0]?.number ?? 1 });
    }
  }
  const waits = approvalReader(writer);
  for (const effect of effects.toSorted((a, b) => effectRank(a.item) - effectRank(b.item)))
    if (!waits(effect.post, effect.item, effect.on)) takeEffect(writer, effect);
}

/** Whether an act takes effect only once it was approved above (检察长, 地方组织法第三十二条). */
export function approvalReader({ database }: Pick<RecordWriter, 'database'>) {
  const local = localWaysOf(readSettings(database, appointments).settings);
  const level = findOffice(database)?.level ?? 'city';
  return ({ position }: PostRow, { act }: Pick<StoredItem, 'act'>, on: string): boolean =>
    followUpsOf(position, act, on, level, local).includes('approve-upper');
}

function requireSoundMotions({ database }: RecordWriter, decided: readonly Decided[], today: string): void {
  const byMotion = Map.groupBy(decided, ({ item }) => item.motion);
  for (const [motion, items] of byMotion) {
    const passed = items.filter(({ outcome }) => outcome === 'passed');
    if (passed.length > 0)
      requireSoundVote(database, motionOf(database, motion), new Set(passed.map(({ item }) => item.id)), today);
  }
}

function followUp(writer: RecordWriter, decided: readonly Decided[]): number {
  const passed = decided.filter(({ outcome }) => outcome === 'passed');
  let tasks = 0;
  for (const group of Map.groupBy(passed, ({ item, on }) => `${item.motion} ${on}`).values()) {
    const [{ item, on }] = group as [Decided, ...Decided[]];
    tasks += openFollowUps(writer, { motion: item.motion, items: group.map((one) => one.item), on });
  }
  return tasks;
}
