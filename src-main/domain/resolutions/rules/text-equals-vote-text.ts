import type { StageRule } from './stage-facts';

/** What passed is what was voted on, word for word. */
export const textEqualsVoteText: StageRule = {
  name: 'text-equals-vote-text',
  waivable: true,
  broken: ({ to, sameAsVoteText }) => to === 'passed' && sameAsVoteText === false,
};
