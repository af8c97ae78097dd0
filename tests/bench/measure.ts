/**
 * Times in turn, A B A B …: a machine that slows down slows both sides of a round. The ratio is the median of the
 * rounds' ratios.
 */
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
  /** By round, ms. */
  rounds: readonly number[];
}

/** The measures of one candidate from its times by round. */
export function measured(name: string, rounds: readonly number[]): Measured {
  const sorted = rounds.toSorted((a, b) => a - b);
  return { name, rounds, median: middle(rounds), min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Runs the candidates in turn `rounds` times after `warmUp` rounds that do not count. */
export async function inTurn<Candidates extends readonly Timed[]>(
  candidates: readonly [...Candidates],
  rounds: number,
  warmUp = 3,
): Promise<{ [Index in keyof Candidates]: Measured }> {
  const times = candidates.map(() => [] as number[]);
  for (let round = -warmUp; round < rounds; round++)
    for (const [index, candidate] of candidates.entries()) {
      const start = performance.now();
      await candidate.run();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  return candidates.map(({ name }, index) => measured(name, times[index] ?? [])) as {
    [Index in keyof Candidates]: Measured;
  };
}

/** A line of the closing table: the ratio decides, the times are printed beside it. */
export interface Verdict {
  what: string;
  ratio: number;
  /** Highest ratio that is still good. */
  goal: number;
  times: Measured[];
}

export function verdict(what: string, [one, other]: readonly [Measured, Measured], goal: number): Verdict {
  const ratios = one.rounds.map((time, round) => time / (other.rounds[round] ?? Number.NaN));
  return { what, ratio: middle(ratios), goal, times: [one, other] };
}

export function printVerdicts(verdicts: readonly Verdict[]): void {
  for (const { what, ratio, goal, times } of verdicts) {
    console.log(`${ratio <= goal ? 'good' : 'SLOW'}  ${ratio.toFixed(2)} (goal ${goal})  ${what}`);
    for (const { name, median, min, max } of times)
      console.log(`        ${median.toFixed(1)} ms (${min.toFixed(1)} to ${max.toFixed(1)})  ${name}`);
  }
}
