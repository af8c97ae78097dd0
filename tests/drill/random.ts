/** Chance that comes out the same for the same seed. */
export interface Chance {
  /** From 0 up to below `below`. */
  whole(below: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** True in `percent` of a hundred. */
  in(percent: number): boolean;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return { whole, pick: (items) => items[whole(items.length)]!, in: (percent) => next() * 100 < percent };
}
