import { joinTitles } from '../../../domain/appointments/joined-titles';
import { effectOfAct } from '../../../domain/appointments/acts';
import type { AppointmentSettings } from '../../../domain/appointments/appointment-settings';
import { getsCertificate } from '../../../domain/appointments/appointment-settings';
import { positionTable } from '../../../domain/appointments/position-table';
import { orderOfItems } from '../../../domain/appointments/item-order';
import { certificateRefusal } from '../../../domain/appointments/rules/certificate-of-passed-appointment';
import { organRows, postRows, type OrganRow, type PostRow } from '../../../storage/appointments/fact-rows';
import { itemsOfMeeting, type StoredItem } from '../../../storage/appointments/items';
import { findMotion } from '../../../storage/appointments/motions';
import type { Database } from '../../../storage/driver/database';
import { findMeeting } from '../../../storage/meetings/meetings';
import { namesOn, type NamesOfDay } from '../../../storage/organization/roster/titles';
import { readSettings } from '../../../storage/settings';
import { missing } from '../../organization/roster/refusals';
import { appointments } from '../../organization/setting-kinds';
import { orderedItems } from '../vote-places';
import { certificateMessages as say } from './certificates.messages';

/** Items with what they are called on the day of their session. */
export interface NamedItems {
  items: StoredItem[];
  settings: AppointmentSettings;
  names: (item: StoredItem) => NamesOfDay;
  posts: ReadonlyMap<number, PostRow>;
  organs: readonly OrganRow[];
}

/** The items of a session in the order of the lists. Throws NOT_FOUND. */
export function itemsOfSession(database: Database, meeting: number): NamedItems {
  const found = findMeeting(database, meeting) ?? missing();
  const named = namedItems(database, itemsOfMeeting(database, meeting), found.endsOn ?? found.beginsOn);
  const places = { posts: [...named.posts.values()], organs: named.organs };
  const items = orderOfItems(orderedItems(named.items, places), named.settings).map(({ item }) => item);
  return { ...named, items };
}

/** `day`: on which names hold for what has no session; of the others that of their session. yyyy-mm-dd */
export function namedItems(database: Database, items: StoredItem[], day: string): NamedItems {
  const posts = postRows(database, new Set(items.flatMap((item) => item.posts.map(({ post }) => post))));
  const byMotion = new Map<number, NamesOfDay>();
  const byDay = new Map<string, NamesOfDay>();
  const names = (item: StoredItem): NamesOfDay => {
    const known = byMotion.get(item.motion);
    if (known) return known;
    const motion = findMotion(database, item.motion);
    const session = motion?.meeting ?? null;
    const meeting = session === null ? null : findMeeting(database, session);
    const on = meeting?.endsOn ?? meeting?.beginsOn ?? day;
    const found = byDay.get(on) ?? namesOn(database, on);
    byDay.set(on, found);
    byMotion.set(item.motion, found);
    return found;
  };
  return {
    items,
    settings: readSettings(database, appointments).settings,
    names,
    posts: new Map(posts.map((post) => [post.id, post])),
    organs: organRows(database, new Set(posts.map(({ organ }) => organ))),
  };
}

export const personNameOf = ({ names }: NamedItems, item: StoredItem): string => names(item).person(item.person);

/** Every title of an item, as voted on or as it is called on the day of the session. */
export const titlesOf = (named: NamedItems, item: StoredItem): string =>
  joinTitles(
    item.posts.map((each) => titleOf(named, item, each)),
    named.settings.list.organNaming,
  );

const titleOf = ({ names }: NamedItems, item: StoredItem, { post, title }: StoredItem['posts'][number]): string =>
  title || names(item).title(post, effectOfAct[item.act] === 'acting');

/** The titles that stand on the 任命书: those of the posts that get one. All for who acts, which the setting allows. */
export function certifiedTitles(named: NamedItems, item: StoredItem): string {
  if (effectOfAct[item.act] === 'acting') return titlesOf(named, item);
  const certified = item.posts.filter(({ post }) => {
    const position = named.posts.get(post)!.position;
    return positionTable[position].certificate && getsCertificate(named.settings, position);
  });
  return joinTitles(
    certified.map((each) => titleOf(named, item, each)),
    named.settings.list.organNaming,
  );
}

/** Why an item gets no 任命书; null where it gets one once it is passed, or has been. */
export function reasonLeftOut({ settings, posts }: NamedItems, item: StoredItem): string | null {
  const positions = item.posts.map(({ post }) => posts.get(post)!.position);
  const refusal = certificateRefusal(settings, item.act, positions);
  if (refusal !== null) return say.leftOut[effectOfAct[item.act] === 'acting' ? 'acting' : refusal];
  return item.state === 'pending' || item.state === 'passed' ? null : say.leftOut[item.state];
}
