import type { StageRule } from './stage-facts';

/** A text is passed, or not, on the day of the vote. */
export const dayOfVote: StageRule = {
  name: 'day-of-vote',
  waivable: true,
  broken: ({ to, vote, enteredOn }) =>
    (to === 'passed' || to === 'failed') && vote !== null && enteredOn !== null && enteredOn !== vote.heldOn,
};
