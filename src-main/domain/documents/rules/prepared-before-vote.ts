import { tellsOfPassing } from '../record-paper';
import type { PaperRule } from './paper-rules';

/** A paper that says 通过 before the vote is 会前备印. */
export const preparedBeforeVote = {
  name: 'prepared-before-vote',
  severity: 'note',
  broken: ({ paper, passed }) => tellsOfPassing(paper) && !passed,
} as const satisfies PaperRule;
