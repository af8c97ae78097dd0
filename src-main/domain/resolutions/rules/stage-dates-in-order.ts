import type { StageRule } from './stage-facts';

/** A stage is not entered before the one it follows on. */
export const stageDatesInOrder: StageRule = {
  name: 'stage-dates-in-order',
  waivable: true,
  broken: ({ enteredOn, lastEnteredOn }) => enteredOn !== null && lastEnteredOn !== null && enteredOn < lastEnteredOn,
};
