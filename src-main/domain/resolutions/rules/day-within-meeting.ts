import type { StageRule } from './stage-facts';

/** What a meeting decided, it decided on a day it sat. */
export const dayWithinMeeting: StageRule = {
  name: 'day-within-meeting',
  waivable: true,
  broken: ({ to, enteredOn, meeting }) =>
    (to === 'passed' || to === 'failed' || to === 'council') &&
    enteredOn !== null &&
    !!meeting &&
    (enteredOn < meeting.beginsOn || enteredOn > (meeting.endsOn ?? meeting.beginsOn)),
};
