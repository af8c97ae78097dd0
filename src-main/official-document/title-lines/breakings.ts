import type { Atom } from './atoms';

/**
 * Chooses where lines begin: every breaking of the atoms is weighed by dynamic programming and the cheapest taken.
 * Shape (GB/T 9704-2012 7.3.1: 排列对称、长短适宜, 梯形或菱形): lines may grow and then shrink, never shrink and then
 * grow (沙漏).
 */
export interface Weights {
  /** Widest line in 字. */
  maxUnits: number;
  /** Price of each line: fewer lines are better. */
  line: number;
  /** Price of a line's distance from its share, squared and relative. */
  balance: number;
  /** Price of each 字 a line grows after the lines have shrunk. */
  hourglass: number;
  /** Lines under this width look lost; price for each 字 missing. */
  shortUnits: number;
  short: number;
}

interface State {
  total: number;
  /** Where the line before this one starts, or -1. */
  from: number;
  fromShrunk: 0 | 1;
}

/** Indices of the atoms that begin a line. `exempt` atoms may stand alone on a short line (（草案）). */
export function chooseBreaks(atoms: readonly Atom[], weights: Weights, exempt: (atom: Atom) => boolean): number[] {
  const count = atoms.length;
  const sums = [0];
  for (const atom of atoms) sums.push((sums.at(-1) ?? 0) + atom.units);
  const width = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
  const shares = sharesOf(atoms, sums, weights.maxUnits);

  // best[start][end][shrunk]: lines up to `end`, the last one from `start`; `shrunk` once a line was shorter.
  const best = new Map<number, State>();
  const key = (start: number, end: number, shrunk: 0 | 1): number => (start * (count + 1) + end) * 2 + shrunk;
  const ends: number[][] = Array.from({ length: count + 1 }, () => []);
  const lineCost = (start: number, end: number): number => {
    const units = width(start, end);
    const share = shares[start] ?? units;
    const lone = end - start === 1 && exempt(atoms[start] as Atom);
    const missing = lone ? 0 : Math.max(0, weights.shortUnits - units);
    const off = lone ? 0 : ((units - share) / share) ** 2 * weights.balance;
    return weights.line + off + missing * weights.short + (start === 0 ? 0 : (atoms[start]?.breakBefore ?? 0));
  };
  const offer = (start: number, end: number, shrunk: 0 | 1, state: State): void => {
    const at = key(start, end, shrunk);
    const known = best.get(at);
    if (known && known.total <= state.total) return;
    if (!known && !ends[end]?.includes(start)) ends[end]?.push(start);
    best.set(at, state);
  };
  const reach = (start: number): number[] => {
    const found: number[] = [];
    for (let end = start + 1; end <= count; end += 1) {
      if (width(start, end) > weights.maxUnits && end > start + 1) break;
      found.push(end);
      if (atoms[end]?.forced) break;
    }
    return found;
  };
  for (const end of reach(0)) offer(0, end, 0, { total: lineCost(0, end), from: -1, fromShrunk: 0 });
  for (let middle = 1; middle < count; middle += 1) {
    const onward = ends[middle]?.length ? reach(middle) : [];
    for (const start of ends[middle] ?? []) {
      const before = width(start, middle);
      for (const shrunk of [0, 1] as const) {
        const state = best.get(key(start, middle, shrunk));
        if (!state) continue;
        for (const end of onward) {
          const grown = width(middle, end) - before;
          const total =
            state.total +
            lineCost(middle, end) +
            (shrunk && grown > 0 ? grown * weights.hourglass : 0) +
            (grown === 0 ? 0.5 : 0);
          offer(middle, end, shrunk || grown < 0 ? 1 : 0, { total, from: start, fromShrunk: shrunk });
        }
      }
    }
  }
  return trace(best, key, ends[count] ?? [], count);
}

function trace(
  best: Map<number, State>,
  key: (start: number, end: number, shrunk: 0 | 1) => number,
  starts: readonly number[],
  count: number,
): number[] {
  let last: { start: number; shrunk: 0 | 1; total: number } | null = null;
  for (const start of starts)
    for (const shrunk of [0, 1] as const) {
      const state = best.get(key(start, count, shrunk));
      if (state && (last === null || state.total < last.total)) last = { start, shrunk, total: state.total };
    }
  const begins: number[] = [];
  let end = count;
  let start = last?.start ?? 0;
  let shrunk: 0 | 1 = last?.shrunk ?? 0;
  while (start >= 0) {
    begins.unshift(start);
    const state = best.get(key(start, end, shrunk));
    if (!state) break;
    end = start;
    start = state.from;
    shrunk = state.fromShrunk;
  }
  return begins;
}

/** The width each line would have if its stretch between forced breaks were shared evenly, by first atom. */
function sharesOf(atoms: readonly Atom[], sums: readonly number[], maxUnits: number): number[] {
  const shares: number[] = [];
  let start = 0;
  for (let at = 1; at <= atoms.length; at += 1) {
    if (at < atoms.length && !atoms[at]?.forced) continue;
    const units = (sums[at] ?? 0) - (sums[start] ?? 0);
    const share = units / Math.max(1, Math.ceil(units / maxUnits));
    for (let index = start; index < at; index += 1) shares.push(Math.max(share, 1));
    start = at;
  }
  return shares;
}
