import type { RuledVote } from '../tally';

/** One thing the records of a vote must not contradict. Names, files, texts and tests share the name. */
export interface VoteRule {
  name: string;
  /** An error stands in the way of keeping the vote; a warning is shown. */
  severity: 'error' | 'warning';
  /** Null where the vote keeps it. */
  find(ruled: RuledVote): { message: string; basis: string } | null;
}
