import { Effort } from './effort';
import { featuresOf, likeness, mostLikeness, type Features } from './likeness';

/** One entry of a list to be aligned: a paragraph, a row, a line of the file. */
export interface ListEntry {
  /** What is printed of it, number mark included. */
  text: string;
  /** Without the number mark: numbers change when a paragraph is put in above. */
  bare: string;
  /** Only entries of one sort are ever the same entry: a table is no paragraph. */
  sort: string;
}

/** Entries of both lists that are one and the same, by index; ascending on both sides. */
export type Pair = readonly [before: number, after: number];

/** Less alike than this, two paragraphs have nothing to do with each other. */
export const leastLikeness = 0.4;

interface Region {
  before: readonly [number, number];
  after: readonly [number, number];
  depth: number;
}

/** Entries times entries that are held against each other at once (16 bytes each). */
const largestTable = 1_000_000;
/** Beyond that, how far from its own place an entry is looked for. */
const near = 4;
/** Nested searching for anchors ends here; papers need three or four. */
const deepest = 24;

/**
 * Which entries of two lists are the same entry, order kept: first by equal text, from entries that occur once
 * (patience), then the same without number marks, then between them by likeness.
 */
export function alignLists(before: readonly ListEntry[], after: readonly ListEntry[], effort: Effort): Pair[] {
  const pairs: Pair[] = [];
  const features = [new Map<number, Features>(), new Map<number, Features>()] as const;
  const open: Region[] = [{ before: [0, before.length], after: [0, after.length], depth: 0 }];
  for (let region = open.pop(); region; region = open.pop()) {
    const inner = trimmed(region, before, after, pairs);
    if (inner.before[0] >= inner.before[1] || inner.after[0] >= inner.after[1]) continue;
    const anchors = inner.depth < deepest ? anchorsIn(inner, before, after) : [];
    if (anchors.length === 0) {
      pairs.push(...pairsByLikeness(inner, before, after, features, effort));
      continue;
    }
    let [b, a] = [inner.before[0], inner.after[0]];
    for (const [i, j] of [...anchors, [inner.before[1], inner.after[1]] as Pair]) {
      if (i > b && j > a) open.push({ before: [b, i], after: [a, j], depth: inner.depth + 1 });
      [b, a] = [i + 1, j + 1];
    }
    pairs.push(...anchors);
  }
  return pairs.sort((x, y) => x[0] - y[0]);
}

const keyOf = ({ sort, text }: ListEntry): string => `${sort}\n${text}`;
const bareKeyOf = ({ sort, bare }: ListEntry): string => `${sort}\n${bare}`;

/** Takes off what is equal at both ends. */
function trimmed(region: Region, before: readonly ListEntry[], after: readonly ListEntry[], pairs: Pair[]): Region {
  let [b, bEnd] = region.before;
  let [a, aEnd] = region.after;
  const same = (i: number, j: number): boolean => {
    const [x, y] = [before[i], after[j]];
    return x !== undefined && y !== undefined && x.text === y.text && x.sort === y.sort;
  };
  while (b < bEnd && a < aEnd && same(b, a)) pairs.push([b++, a++]);
  while (b < bEnd && a < aEnd && same(bEnd - 1, aEnd - 1)) pairs.push([--bEnd, --aEnd]);
  return { before: [b, bEnd], after: [a, aEnd], depth: region.depth };
}

/** Entries that occur once on each side, those in the same order: the longest rising run of them. */
function anchorsIn(region: Region, before: readonly ListEntry[], after: readonly ListEntry[]): Pair[] {
  for (const key of [keyOf, bareKeyOf]) {
    const left = onceIn(before, region.before, key);
    const right = onceIn(after, region.after, key);
    const common: Pair[] = [];
    for (const [text, i] of left) {
      const j = right.get(text);
      if (i >= 0 && j !== undefined && j >= 0) common.push([i, j]);
    }
    if (common.length > 0) return longestRising(common);
  }
  return [];
}

/** Index by key, -1 for a key that occurs again. */
function onceIn(
  list: readonly ListEntry[],
  [from, to]: readonly [number, number],
  key: (entry: ListEntry) => string,
): Map<string, number> {
  const found = new Map<string, number>();
  for (let index = from; index < to; index += 1) {
    const entry = list[index] as ListEntry;
    if (entry.bare === '') continue;
    const text = key(entry);
    found.set(text, found.has(text) ? -1 : index);
  }
  return found;
}

/** `pairs` ascend on the left; the longest selection that ascends on the right too. */
export function longestRising(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, j], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] as number] as Pair)[1] < j) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = index;
  });
  const chosen: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] as number) chosen.push(pairs[at] as Pair);
  return chosen.reverse();
}

/** The pairs in order whose likeness adds up to most; in regions beyond the effort only near neighbours are looked at. */
function pairsByLikeness(
  region: Region,
  before: readonly ListEntry[],
  after: readonly ListEntry[],
  features: readonly [Map<number, Features>, Map<number, Features>],
  effort: Effort,
): Pair[] {
  const [b, bEnd] = region.before;
  const [a, aEnd] = region.after;
  const [rows, columns] = [bEnd - b, aEnd - a];
  const of = (side: 0 | 1, index: number): Features => {
    let known = features[side].get(index);
    const entry = (side === 0 ? before : after)[index] as ListEntry;
    if (!known) features[side].set(index, (known = featuresOf(entry.bare)));
    return known;
  };
  const total = (side: 0 | 1, from: number, to: number): number => {
    let sum = 0;
    for (let index = from; index < to; index += 1) sum += of(side, index).length + 1;
    return sum;
  };
  const weightOf = (i: number, j: number): number => {
    const [x, y] = [before[i] as ListEntry, after[j] as ListEntry];
    if (x.sort !== y.sort) return 0;
    if (x.text === y.text) return 1.01;
    const [p, q] = [of(0, i), of(1, j)];
    if (mostLikeness(p, q) < leastLikeness) return 0;
    const found = likeness(p, q);
    return found < leastLikeness ? 0 : found;
  };
  const work = total(0, b, bEnd) * columns + total(1, a, aEnd) * rows;
  if (rows * columns > largestTable || !effort.take(work)) return nearPairs(region, weightOf);
  // best[i][j]: most likeness of the entries from i and from j on.
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const weights = new Float64Array(rows * columns);
  for (let i = rows - 1; i >= 0; i -= 1)
    for (let j = columns - 1; j >= 0; j -= 1) {
      const weight = (weights[i * columns + j] = weightOf(b + i, a + j));
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j] as number,
        best[i * width + j + 1] as number,
        weight > 0 ? weight + (best[(i + 1) * width + j + 1] as number) : 0,
      );
    }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const weight = weights[i * columns + j] as number;
    const here = best[i * width + j] as number;
    if (weight > 0 && here === weight + (best[(i + 1) * width + j + 1] as number)) pairs.push([b + i++, a + j++]);
    else if (here === best[(i + 1) * width + j]) i += 1;
    else j += 1;
  }
  return pairs;
}

/** For what is too large to be looked at whole: the likest entry among the next few. */
function nearPairs(region: Region, weightOf: (i: number, j: number) => number): Pair[] {
  const pairs: Pair[] = [];
  let next = region.after[0];
  for (let i = region.before[0]; i < region.before[1]; i += 1) {
    const middle = region.after[0] + (i - region.before[0]);
    let found = -1;
    let most = 0;
    for (let j = Math.max(next, middle - near); j < Math.min(region.after[1], middle + near); j += 1) {
      const weight = weightOf(i, j);
      if (weight > most) [found, most] = [j, weight];
    }
    if (found < 0) continue;
    pairs.push([i, found]);
    next = found + 1;
  }
  return pairs;
}
