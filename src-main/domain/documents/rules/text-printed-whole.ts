import type { PaperRule } from './paper-rules';

/**
 * A passed text bears its 题注 and nothing of a letter: 署名, 成文日期 or 主送 of a draft brought in with them are not
 * printed, and the clerk is told so (meetings.md 3.1: no date block follows where there is a 题注).
 */
export const textPrintedWhole = {
  name: 'text-printed-whole',
  severity: 'warning',
  broken: ({ leftOut }) => leftOut.length > 0,
} as const satisfies PaperRule;
