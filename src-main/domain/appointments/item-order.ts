/** The order of a printed list, and of the votes of a session. */
import type { OrganCategory } from '../organization/organs/organ';
import { effectOfAct, type Act } from './acts';
import type { AppointmentSettings, OrganGroup } from './appointment-settings';

/** An item as its order is told. */
export interface OrderedItem {
  id: number;
  act: Act;
  person: number;
  /** Ids of its posts, in their order. */
  posts: readonly number[];
  /** Of the organ of its first post. */
  category: OrganCategory;
  /** Places in 名册 of that organ and of the post in it. */
  organOrdinal: number;
  postOrdinal: number;
  /** Place in its motion; motions one after the other. */
  ordinal: number;
  /** Comparable keys of the name (domain/organization/people), '' where not asked for. */
  strokeKey: string;
  surnameStrokeKey: string;
}

const groups: Readonly<Record<OrganCategory, OrganGroup>> = {
  congress: 'congress',
  'standing-committee': 'congress',
  'special-committee': 'congress',
  'credentials-committee': 'congress',
  'investigation-committee': 'congress',
  'working-organ': 'congress',
  'special-committee-office': 'congress',
  'subdistrict-office': 'congress',
  'district-office': 'congress',
  'election-committee': 'congress',
  government: 'government',
  'government-department': 'government',
  'supervisory-commission': 'supervisory-commission',
  court: 'courts',
  'branch-court': 'courts',
  procuratorate: 'procuratorates',
  'branch-procuratorate': 'procuratorates',
  'dispatched-procuratorate': 'procuratorates',
  'lower-procuratorate': 'procuratorates',
};
/** The organ of a list an organ belongs to: 人大, 政府, 监委, 法院, 检察院. */
export const organGroupOf = (category: OrganCategory): OrganGroup => groups[category];

/** Appointments and removals, in the order of the setting; who is to act counts among the appointed. */
const effectRank = (act: Act, { order }: AppointmentSettings['list']): number => {
  const ends = effectOfAct[act] === 'ends';
  return order === 'appointments-first' ? Number(ends) : Number(!ends);
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function comparePeople(a: OrderedItem, b: OrderedItem, { people }: AppointmentSettings['list']): number {
  if (people === 'name-strokes') return compareText(a.strokeKey, b.strokeKey);
  if (people === 'surname-strokes') return compareText(a.surnameStrokeKey, b.surnameStrokeKey);
  return 0;
}

/**
 * The items as a list prints them: by 任 and 免, within it by organ, by the place of the organ and the post in 名册, then
 * people as the setting says. What is equal in all keeps the order in which it was entered.
 */
export const orderOfItems = <Item extends OrderedItem>(
  items: readonly Item[],
  { list }: Pick<AppointmentSettings, 'list'>,
): Item[] =>
  items.toSorted(
    (a, b) =>
      effectRank(a.act, list) - effectRank(b.act, list) ||
      list.organOrder.indexOf(groups[a.category]) - list.organOrder.indexOf(groups[b.category]) ||
      a.organOrdinal - b.organOrdinal ||
      a.postOrdinal - b.postOrdinal ||
      comparePeople(a, b, list) ||
      a.ordinal - b.ordinal,
  );

/** Whether `first` has to be voted before `second`, by the rules of the place (深19). */
function precedes(first: OrderedItem, second: OrderedItem, votes: AppointmentSettings['votes']): boolean {
  const ends = effectOfAct[first.act] === 'ends';
  const samePost = first.person !== second.person && first.posts.some((post) => second.posts.includes(post));
  if (votes.vacateFirst && samePost && ends && effectOfAct[second.act] === 'confers') return true;
  // 代理 waits for the deputy post it rests on, and for the seat to fall vacant, whatever the place says.
  if (first.person === second.person && effectOfAct[first.act] === 'confers' && effectOfAct[second.act] === 'acting')
    return true;
  if (samePost && ends && effectOfAct[second.act] === 'acting') return true;
  return (
    votes.appointBeforeRemoval &&
    first.person === second.person &&
    effectOfAct[first.act] === 'confers' &&
    effectOfAct[second.act] === 'ends'
  );
}

/**
 * The order of the votes: as entered, but the same post is vacated before it is filled, one person appointed before he is
 * removed, where the office has set so. Contradictions (a chain of people changing places) keep the order entered.
 */
export function orderOfVotes<Item extends OrderedItem>(
  items: readonly Item[],
  { votes }: Pick<AppointmentSettings, 'votes'>,
): Item[] {
  const left = items.toSorted((a, b) => a.ordinal - b.ordinal);
  const ordered: Item[] = [];
  while (left.length > 0) {
    const free = left.findIndex((item) => !left.some((other) => other !== item && precedes(other, item, votes)));
    // Where two rules contradict, the seat that falls vacant goes first: filling it waits for it.
    const vacating = left.findIndex((item) => effectOfAct[item.act] === 'ends');
    ordered.push(...left.splice(free >= 0 ? free : Math.max(vacating, 0), 1));
  }
  return ordered;
}

/** What an adopted list prints: passed items only. */
export const itemsOfAdoptedList = <Item extends { state: string }>(items: readonly Item[]): Item[] =>
  items.filter(({ state }) => state === 'passed');
