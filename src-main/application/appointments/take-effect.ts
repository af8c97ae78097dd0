import { effectOfAct } from '../../domain/appointments/acts';
import type { Tenure } from '../../contract/organization/people.contract';
import { positionTable } from '../../domain/appointments/position-table';
import type { PostRow } from '../../storage/appointments/fact-rows';
import type { StoredItem } from '../../storage/appointments/items';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import {
  openTenuresOfPerson,
  openTenuresOfPost,
  tenureColumns,
  tenuresOfPersonInPost,
} from '../../storage/organization/roster/tenures';
import { unended } from '../organization/roster/change-tenures';
import { appointmentsMessages as say } from './appointments.messages';
import { endSeat, letActAs, seatOfPosition, type SeatEvent } from './take-effect-on-seats';
import { beginDeputy, deputyCongressOf, endDeputy } from './take-effect-on-deputies';

/** What a passed item does on the day it takes effect. */
export interface Effect {
  item: StoredItem;
  post: PostRow;
  /** Full title as it was voted on. */
  title: string;
  /** yyyy-mm-dd */
  on: string;
  meeting: number;
  /** First day of the term the day lies in; null where no term is entered. */
  termFrom: string | null;
  term: number;
}

type EndKind = NonNullable<Tenure['endKind']>;
const endKinds: Partial<Record<StoredItem['act'], EndKind>> = {
  'accept-resignation': 'resigned',
  dismiss: 'dismissed',
  replace: 'dismissed',
  recall: 'recalled',
};

/** Who leaves is written before who comes, and who acts last: the order a post is vacated and filled on one day. */
export const effectRank = ({ act }: Pick<StoredItem, 'act'>): number =>
  ({ ends: 0, confers: 1, acting: 2 })[effectOfAct[act]];

/** Writes what a passed item does to who holds a post. */
export function takeEffect(writer: RecordWriter, effect: Effect): void {
  const kind = effectOfAct[effect.item.act];
  if (kind === 'ends') end(writer, effect);
  else if (kind === 'confers') confer(writer, effect);
  else act(writer, effect);
}

function confer(writer: RecordWriter, effect: Effect): void {
  const { item, post, on } = effect;
  const congress = deputyCongressOf(post.position);
  if (congress !== null) return beginDeputy(writer, congress, effect);
  for (const tenure of openTenuresOfPost(writer.database, post.id)) {
    if (tenure.beginsOn !== null && tenure.beginsOn >= on) continue;
    const kind = endedByConferring(tenure, effect);
    if (kind) endTenure(writer, tenure, { on, item: item.id, ...kind });
  }
  begin(writer, effect, false);
}

/** What the new holder ends by himself: who acted, his own earlier tenure, and who held it under the old government. */
function endedByConferring(
  { acting, person, beginsOn }: Tenure,
  { item, post, termFrom }: Effect,
): { kind: EndKind; note: string } | null {
  if (acting && (post.singleSeat || person === item.person)) return { kind: 'ceased', note: say.ended.actingEnded };
  if (acting) return null;
  if (person === item.person) return { kind: 'term-ended', note: say.ended.reappointed };
  const old = termFrom !== null && (beginsOn === null || beginsOn < termFrom);
  return post.singleSeat && old && positionTable[post.position].renewedByGovernment
    ? { kind: 'term-ended', note: say.ended.newGovernment }
    : null;
}

function act(writer: RecordWriter, effect: Effect): void {
  const { item, post, on } = effect;
  for (const tenure of openTenuresOfPost(writer.database, post.id))
    if (tenure.acting && (tenure.beginsOn === null || tenure.beginsOn < on))
      endTenure(writer, tenure, { on, item: item.id, kind: 'ceased', note: say.ended.actingEnded });
  letActAs(writer, seatEvent(effect));
  begin(writer, effect, true);
}

function begin(writer: RecordWriter, { item, post, title, on }: Effect, acting: boolean): void {
  const known = tenuresOfPersonInPost(writer.database, item.person, post.id).find(
    (one) => one.acting === acting && one.beginsOn === on && one.beginItem === null,
  );
  // 名册 had it from the same day: the item is what it rests on.
  if (known) {
    const note = known.beginNote || say.ended.alreadyOnRecord;
    return void writer.update('tenure', known.id, { begin_item: item.id, begin_note: note }, known.revision);
  }
  writer.insert(
    'tenure',
    tenureColumns({
      person: item.person,
      post: post.id,
      acting,
      beginsOn: on,
      beginKind: acting ? 'acting' : 'appointed',
      beginItem: item.id,
      beginNote: '',
      ...unended,
      title,
      dueUntil: item.dueUntil,
    }),
  );
}

function end(writer: RecordWriter, effect: Effect): void {
  const { item, post, title, on } = effect;
  const congress = deputyCongressOf(post.position);
  if (congress !== null) {
    if (endDeputy(writer, congress, effect) && congress === 'own')
      ceaseWithSeat(writer, effect, ['deputy', 'committee']);
    return;
  }
  const seat = seatOfPosition(post.position);
  const seated = seat !== null && endSeat(writer, seatEvent(effect));
  if (seated) ceaseWithSeat(writer, effect, ['committee']);
  const kind = endKinds[item.act] ?? 'removed';
  const known = tenuresOfPersonInPost(writer.database, item.person, post.id);
  const open = known.filter(({ endKind, beginsOn }) => endKind === null && (beginsOn === null || beginsOn <= on));
  // What began on the very day is what the session conferred anew; it is ended only where nothing else is open.
  const earlier = open.filter(({ beginsOn }) => beginsOn === null || beginsOn < on);
  const ended = earlier.length > 0 ? earlier : known.some(({ endsOn }) => endsOn === on) ? [] : open;
  for (const tenure of ended) endTenure(writer, tenure, { on, item: item.id, kind, note: '' });
  const noted = known.find(({ endsOn, endItem }) => endsOn === on && endItem === null);
  if (noted && ended.length === 0) {
    const note = noted.endNote || say.ended.alreadyOnRecord;
    writer.update('tenure', noted.id, { end_item: item.id, end_note: note }, noted.revision);
  }
  if (ended.length > 0 || seated || known.some(({ endsOn }) => endsOn === on)) return;
  writer.insert(
    'tenure',
    tenureColumns({
      person: item.person,
      post: post.id,
      acting: false,
      beginsOn: null,
      beginKind: 'opening',
      beginItem: null,
      beginNote: say.ended.notOnRecord,
      endsOn: on,
      endKind: kind,
      endItem: item.id,
      endNote: '',
      title,
      dueUntil: null,
    }),
  );
}

/** 相应终止: posts that only a member of the committee, or a deputy, may hold end with the seat. */
function ceaseWithSeat(writer: RecordWriter, effect: Effect, memberships: readonly ('deputy' | 'committee')[]): void {
  const { item, on } = effect;
  for (const tenure of openTenuresOfPerson(writer.database, item.person)) {
    const position = writer.find('post', tenure.post)?.['position'] as PostRow['position'];
    const { membership } = positionTable[position];
    if (membership !== null && memberships.includes(membership))
      endTenure(writer, tenure, { on, item: item.id, kind: 'ceased', note: say.ended.ceasedWithSeat });
  }
  if (memberships.includes('deputy')) endSeat(writer, seatEvent(effect));
}

function endTenure(
  writer: RecordWriter,
  tenure: Tenure,
  { on, item, kind, note }: { on: string; item: number; kind: EndKind; note: string },
): void {
  const ends = { ends_on: on, end_kind: kind, end_item: item, end_note: note };
  writer.update('tenure', tenure.id, ends, tenure.revision);
}

const seatEvent = ({ item, post, on }: Effect): SeatEvent => ({
  person: item.person,
  position: post.position,
  on,
  reason: item.act === 'accept-resignation' ? say.ended.resigned : say.ended.recalled,
});
