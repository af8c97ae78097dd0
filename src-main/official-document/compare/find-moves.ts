import type { Block, ElementPath } from '../model';
import type { Effort } from './effort';
import { featuresOf, likeness, mostLikeness } from './likeness';
import { entryOfBlock } from './printed-block';

/** A block that was found in no list where it was looked for. */
export interface LooseBlock {
  block: Block;
  path: ElementPath;
}

/** Shorter texts (“批准。”) occur anywhere by chance. */
const shortestMoved = 6;
/** A paragraph that was moved and changed as well keeps at least this much. */
const leastMovedLikeness = 0.7;
/** More loose blocks than this are a new paper: only equal ones are looked for. */
const mostCompared = 400;

/** Blocks taken out in one place and put in at another: equal ones first, then those that are very much alike. */
export function findMoves(
  before: readonly LooseBlock[],
  after: readonly LooseBlock[],
  effort: Effort,
): [LooseBlock, LooseBlock][] {
  const left = before.map((loose) => ({ loose, ...entryOfBlock(loose.block) })).filter(isLongEnough);
  const right = after.map((loose) => ({ loose, ...entryOfBlock(loose.block) })).filter(isLongEnough);
  const waiting = new Map<string, typeof right>();
  for (const entry of right) {
    const key = `${entry.sort}\n${entry.bare}`;
    const same = waiting.get(key);
    if (same) same.push(entry);
    else waiting.set(key, [entry]);
  }
  const taken = new Set<LooseBlock>();
  const moves: [LooseBlock, LooseBlock][] = [];
  const take = (from: LooseBlock, to: LooseBlock): void => {
    moves.push([from, to]);
    taken.add(from).add(to);
  };
  for (const entry of left) {
    const same = waiting.get(`${entry.sort}\n${entry.bare}`)?.shift();
    if (same) take(entry.loose, same.loose);
  }
  const restLeft = left.filter(({ loose }) => !taken.has(loose)).map(withFeatures);
  const restRight = right.filter(({ loose }) => !taken.has(loose)).map(withFeatures);
  const work = restLeft.length * restRight.length * 200;
  if (Math.max(restLeft.length, restRight.length) > mostCompared || !effort.take(work)) return moves;
  const found = restLeft.flatMap((a) =>
    restRight.flatMap((b) => {
      if (a.sort !== b.sort || mostLikeness(a.features, b.features) < leastMovedLikeness) return [];
      const alike = likeness(a.features, b.features);
      return alike >= leastMovedLikeness ? [{ a: a.loose, b: b.loose, alike }] : [];
    }),
  );
  for (const { a, b } of found.sort((x, y) => y.alike - x.alike)) if (!taken.has(a) && !taken.has(b)) take(a, b);
  return moves;
}

function isLongEnough({ bare }: { bare: string }): boolean {
  return bare.length >= shortestMoved;
}

function withFeatures<T extends { bare: string }>(entry: T): T & { features: Uint32Array } {
  return { ...entry, features: featuresOf(entry.bare) };
}
