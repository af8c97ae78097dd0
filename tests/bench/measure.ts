/** Times in turn, so that a machine that slows down slows both sides: A B A B …, the medians, and the ratio. */
export interface Timed {
  name: string;
  run: () => unknown;
}

export interface Measured {
  name: string;
  /** Median, ms. */
  median: number;
  min: number;
  max: number;
}

/** Runs the candidates in turn `rounds` times after `warmUp` rounds that do not count. */
export async function inTurn(candidates: readonly Timed[], rounds: number, warmUp = 3): Promise<Measured[]> {
  const times = candidates.map(() => [] as number[]);
  for (let round = -warmUp; round < rounds; round++)
    for (const [index, candidate] of candidates.entries()) {
      const start = performance.now();
      await candidate.run();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  return candidates.map(({ name }, index) => {
    const sorted = (times[index] ?? []).sort((a, b) => a - b);
    return {
      name,
      median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
      min: sorted[0] ?? Number.NaN,
      max: sorted.at(-1) ?? Number.NaN,
    };
  });
}

/** A line of the closing table: the ratio decides, the times are printed beside it. */
export interface Verdict {
  what: string;
  ratio: number;
  /** Highest ratio that is still good. */
  goal: number;
  times: Measured[];
}

export function verdict(what: string, times: Measured[], goal: number, of = 0, to = 1): Verdict {
  return { what, ratio: (times[of]?.median ?? Number.NaN) / (times[to]?.median ?? Number.NaN), goal, times };
}

export function printVerdicts(verdicts: readonly Verdict[]): void {
  for (const { what, ratio, goal, times } of verdicts) {
    console.log(`${ratio <= goal ? 'good' : 'SLOW'}  ${ratio.toFixed(2)} (goal ${goal})  ${what}`);
    for (const { name, median, min, max } of times)
      console.log(`        ${median.toFixed(1)} ms (${min.toFixed(1)} to ${max.toFixed(1)})  ${name}`);
  }
}
