import type { StageRule } from './stage-facts';

/** A text is voted on as a 表决稿; only 会议议定 is often settled without one. */
export const voteTextBeforePassing: StageRule = {
  name: 'vote-text-before-passing',
  waivable: true,
  broken: ({ to, kind, sameAsVoteText }) => to === 'passed' && kind !== 'meeting-decision' && sameAsVoteText === null,
};
