import type { InspectedParagraph, InspectedPaper } from './inspected-paper';

/** What a check found. Texts of `actual` and `expected` come from inspect.messages.ts or from the file itself. */
export interface Outcome {
  ok: boolean;
  actual: string;
  expected: string;
  wrong: readonly InspectedParagraph[];
}

/** One check. `run` gives null when the paper has nothing it applies to. Title and texts: inspect.messages.ts, by id. */
export interface Check {
  id: string;
  level: 'must' | 'should';
  clause: string;
  run(paper: InspectedPaper): Outcome | null;
}

/** Clauses are cited one way. */
export function clause(number: string): string {
  return `GB/T 9704-2012 ${number}`;
}
/** What no clause says but Word needs in order to come out as the clauses say. */
export const setting = clause('5.2.3');

export function outcome(
  ok: boolean,
  actual: string | number,
  expected: string | number,
  wrong: readonly InspectedParagraph[] = [],
): Outcome {
  return { ok, actual: String(actual), expected: String(expected), wrong };
}

/** Most checks judge paragraphs: fine when none is wrong; shows what the first wrong one has, else what the first has. */
export function outcomeOf(
  judged: readonly InspectedParagraph[],
  isWrong: (paragraph: InspectedParagraph) => boolean,
  actualOf: (paragraph: InspectedParagraph) => string,
  expected: string,
): Outcome | null {
  const [first] = judged;
  if (!first) return null;
  const wrong = judged.filter(isWrong);
  return outcome(wrong.length === 0, actualOf(wrong[0] ?? first), expected, wrong);
}
