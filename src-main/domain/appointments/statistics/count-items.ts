import { organCategories } from '../../organization/organs/organ';
import { acts, effectOfAct } from '../acts';
import type { PositionKey } from '../positions';
import type { CountedItem, CountedPost, CountGrouping, CountUnit, StatisticsQuestion } from './question';

/** Deputies are elected and recalled; that is no 任免 of staff of state organs. */
const deputies: readonly PositionKey[] = ['own-deputy', 'upper-deputy'];
const judges: readonly PositionKey[] = [
  'court-president',
  'court-vice-president',
  'judicial-committee-member',
  'division-chief',
  'division-deputy-chief',
  'judge',
  'enforcement-chief',
  'enforcement-deputy-chief',
  'branch-court-president',
  'branch-court-officer',
];
const procurators: readonly PositionKey[] = [
  'chief-procurator',
  'deputy-chief-procurator',
  'procuratorial-committee-member',
  'procurator',
  'branch-chief-procurator',
  'branch-procuratorate-officer',
  'dispatched-procuratorate-officer',
  'lower-chief-procurator',
];

/** Key of the group of what is not known: sex, ethnicity, term or meeting not recorded. */
export const unknownGroup = 'unknown';

export interface CountedGroup {
  key: string;
  conferred: number;
  ended: number;
  total: number;
}
export interface ItemCount {
  total: number;
  conferred: number;
  ended: number;
  /** How much the groups come to above the total: one person stands in several of them. 0 but for people. */
  repeated: number;
  groups: CountedGroup[];
}

/** What a question asks of items: those in its range and direction, with those of their posts it counts. */
export function itemsAsked(items: readonly CountedItem[], question: StatisticsQuestion): CountedItem[] {
  const leftOut = new Set<PositionKey>([
    ...deputies,
    ...(question.withJudges ? [] : judges),
    ...(question.withProcurators ? [] : procurators),
    ...(question.withJurors ? [] : (['juror'] as const)),
  ]);
  return items.flatMap((item) => {
    if (item.happenedOn < question.from || item.happenedOn > question.until) return [];
    if (question.direction !== 'both' && question.direction !== directionOf(item)) return [];
    const posts = item.posts.filter(({ position }) => !leftOut.has(position));
    return posts.length === 0 ? [] : [{ ...item, posts }];
  });
}

/** Acting confers: somebody takes a post on. */
export const directionOf = ({ act }: Pick<CountedItem, 'act'>): 'confer' | 'end' =>
  effectOfAct[act] === 'ends' ? 'end' : 'confer';

/** What one is: an item under its first post, or each of its posts. */
interface Entry {
  item: CountedItem;
  post: CountedPost;
}
const entriesOf = (items: readonly CountedItem[], unit: CountUnit): Entry[] =>
  items.flatMap((item) => (unit === 'posts' ? item.posts : item.posts.slice(0, 1)).map((post) => ({ item, post })));

const keyOf: Readonly<Record<CountGrouping, (entry: Entry) => string>> = {
  'organ-category': ({ post }) => post.category,
  act: ({ item }) => item.act,
  sex: ({ item }) => item.sex ?? unknownGroup,
  ethnicity: ({ item }) => item.ethnicity || unknownGroup,
  term: ({ item }) => (item.term === null ? unknownGroup : String(item.term)),
  year: ({ item }) => item.happenedOn.slice(0, 4),
  meeting: ({ item }) => (item.meeting === null ? unknownGroup : String(item.meeting)),
};

/** Items of which at least one entry stands in a group; null all. */
export const itemsOfGroup = (
  items: readonly CountedItem[],
  { unit, by }: StatisticsQuestion,
  group: string | null,
): CountedItem[] =>
  group === null
    ? [...items]
    : items.filter((item) => entriesOf([item], unit).some((entry) => keyOf[by](entry) === group));

/** The answer over items already asked for (see itemsAsked). Groups in the order a table has them. */
export function countItems(items: readonly CountedItem[], { unit, by }: StatisticsQuestion): ItemCount {
  const entries = entriesOf(items, unit);
  const groups = [...Map.groupBy(entries, keyOf[by])].map(([key, own]) => ({ key, ...measure(own, unit), own }));
  groups.sort(orderOf(by));
  const all = measure(entries, unit);
  const sum = groups.reduce((before, { total }) => before + total, 0);
  return {
    ...all,
    repeated: sum - all.total,
    groups: groups.map(({ key, conferred, ended, total }) => ({ key, conferred, ended, total })),
  };
}

function measure(entries: readonly Entry[], unit: CountUnit): { conferred: number; ended: number; total: number } {
  const size = (own: readonly Entry[]): number =>
    unit === 'people' ? new Set(own.map(({ item }) => item.person)).size : own.length;
  const conferred = entries.filter(({ item }) => directionOf(item) === 'confer');
  const ended = entries.filter(({ item }) => directionOf(item) === 'end');
  return { conferred: size(conferred), ended: size(ended), total: size(entries) };
}

type Group = CountedGroup & { own: readonly Entry[] };
type Order = (first: Group, second: Group) => number;

const ranked =
  (keys: readonly string[]): Order =>
  (first, second) =>
    keys.indexOf(first.key) - keys.indexOf(second.key);
const earliest = ({ own }: Group): string =>
  own.reduce((day, { item }) => (item.happenedOn < day ? item.happenedOn : day), '9999');

function orderOf(by: CountGrouping): Order {
  if (by === 'organ-category') return ranked(organCategories);
  if (by === 'act') return ranked(acts);
  const known: Order =
    by === 'sex'
      ? ranked(['male', 'female'])
      : by === 'ethnicity'
        ? (first, second) => second.total - first.total || (first.key < second.key ? -1 : 1)
        : (first, second) => (earliest(first) < earliest(second) ? -1 : 1);
  // What is not known comes last.
  const last = ({ key }: Group): number => (key === unknownGroup ? 1 : 0);
  return (first, second) => last(first) - last(second) || known(first, second);
}
