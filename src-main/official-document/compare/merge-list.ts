import type { ElementPath } from '../model';
import type { MergeConflict } from './merge-conflict';

/** One entry of a side's list; `id` names the base's entry it is, null for one that is new. */
export interface SideEntry<T> {
  id: string | null;
  value: T;
}

/** What a side made of an entry of the base, wherever it stands now. */
export interface Whereabouts<T> {
  value: T;
  /** It stands in another place of the order, or in another list. */
  moved: boolean;
}

export interface ListSides<T> {
  regenerated: readonly SideEntry<T>[];
  theirs: readonly SideEntry<T>[];
  base: (id: string) => T | undefined;
  /** Undefined where the side took the entry out. */
  inRegenerated: (id: string) => Whereabouts<T> | undefined;
  inTheirs: (id: string) => Whereabouts<T> | undefined;
}

export interface ItemRules<T> {
  same: (a: T, b: T) => boolean;
  /** Whether a side left the words of the base's entry alone; a number that moved on is no change. */
  untouched: (base: T, value: T) => boolean;
  printed: (value: T) => string;
  merge: (path: ElementPath, base: T, regenerated: T, theirs: T) => T;
  /** An entry only one side has: as it is, or with what moved into it merged. */
  single?: (path: ElementPath, value: T, side: 'regenerated' | 'theirs') => T;
  report: (conflict: MergeConflict) => void;
}

type Make<T> = (path: ElementPath) => T;
interface Place<T> {
  make: Make<T> | null;
  /** New in the regenerated list: what the other side put in at the same place comes behind it. */
  added: T | null;
  id: string | null;
  behind: Make<T>[];
}

/**
 * Merges two lists that both came from the base. The order is that of the regenerated list; what the other side put in or
 * moved stands behind the entry it stands behind there. An entry both sides moved stands where the regenerated one has it.
 */
export function mergeList<T>(path: ElementPath, sides: ListSides<T>, rules: ItemRules<T>): T[] {
  const single = (value: T, side: 'regenerated' | 'theirs'): Make<T> =>
    rules.single ? (at) => (rules.single as NonNullable<typeof rules.single>)(at, value, side) : () => value;
  const places: Place<T>[] = [{ make: null, added: null, id: null, behind: [] }];
  for (const { id, value } of sides.regenerated)
    places.push({
      make: id === null ? single(value, 'regenerated') : regeneratedEntry(id, value, sides, rules, single),
      added: id === null ? value : null,
      id,
      behind: [],
    });
  const placeOf = new Map(places.flatMap(({ id }, index) => (id === null ? [] : [[id, index] as const])));
  let cursor = 0;
  for (const entry of sides.theirs) {
    const { id } = entry;
    const standing = id !== null && !sides.inTheirs(id)?.moved ? placeOf.get(id) : undefined;
    if (standing !== undefined && !sides.inRegenerated(id as string)?.moved) {
      cursor = standing;
      continue;
    }
    const make =
      id === null
        ? addedEntry(entry.value, places, cursor, rules, single)
        : theirEntry(id, entry.value, sides, rules, single);
    if (make) (places[behindAdded(places, cursor)] as Place<T>).behind.push(make);
  }
  return places
    .flatMap(({ make, behind }) => (make ? [make, ...behind] : behind))
    .map((make, index) => make(`${path}/${index}`));
}

/** An entry of the base where the regenerated list has it; null when it does not stand there in the end. */
function regeneratedEntry<T>(
  id: string,
  value: T,
  sides: ListSides<T>,
  rules: ItemRules<T>,
  single: (value: T, side: 'regenerated') => Make<T>,
): Make<T> | null {
  const base = sides.base(id);
  const theirs = sides.inTheirs(id);
  if (base === undefined) return single(value, 'regenerated');
  if (theirs) {
    if (theirs.moved && !sides.inRegenerated(id)?.moved) return null;
    return (path) => rules.merge(path, base, value, theirs.value);
  }
  if (rules.untouched(base, value)) return null;
  return (path) => {
    const texts = { base: rules.printed(base), regenerated: rules.printed(value), theirs: null };
    rules.report({ kind: 'removed-and-changed', path, ...texts, taken: 'regenerated' });
    return value;
  };
}

/** An entry of the base that the other side moved here, or changed while it was taken out; null when it stays out. */
function theirEntry<T>(
  id: string,
  value: T,
  sides: ListSides<T>,
  rules: ItemRules<T>,
  single: (value: T, side: 'theirs') => Make<T>,
): Make<T> | null {
  const base = sides.base(id);
  const regenerated = sides.inRegenerated(id);
  if (base === undefined) return single(value, 'theirs');
  if (regenerated) {
    const mine = sides.inTheirs(id)?.moved === true && !regenerated.moved;
    return mine ? (path) => rules.merge(path, base, regenerated.value, value) : null;
  }
  if (rules.untouched(base, value)) return null;
  return (path) => {
    const texts = { base: rules.printed(base), regenerated: null, theirs: rules.printed(value) };
    rules.report({ kind: 'removed-and-changed', path, ...texts, taken: 'theirs' });
    return value;
  };
}

/** An entry new on the other side; null when the regenerated list put in the same at the same place. */
function addedEntry<T>(
  value: T,
  places: readonly Place<T>[],
  cursor: number,
  rules: ItemRules<T>,
  single: (value: T, side: 'theirs') => Make<T>,
): Make<T> | null {
  const beside = places
    .slice(cursor + 1, behindAdded(places, cursor) + 1)
    .flatMap(({ added }) => (added === null ? [] : [added]));
  if (beside.some((one) => rules.same(one, value))) return null;
  if (beside.length === 0) return single(value, 'theirs');
  return (path) => {
    const regenerated = beside.map(rules.printed).join('\n');
    rules.report({ kind: 'both-added', path, base: null, regenerated, theirs: rules.printed(value), taken: 'both' });
    return single(value, 'theirs')(path);
  };
}

function behindAdded<T>(places: readonly Place<T>[], cursor: number): number {
  let at = cursor;
  while (places[at + 1]?.added !== null && places[at + 1] !== undefined) at += 1;
  return at;
}
