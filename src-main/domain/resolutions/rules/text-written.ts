import type { StageRule } from './stage-facts';

/** What is tabled, voted on or passed has a title and a text. */
export const textWritten: StageRule = {
  name: 'text-written',
  waivable: false,
  broken: ({ to, written }) => (to === 'submitted' || to === 'vote-text' || to === 'passed') && !written,
};
