import type { StageRule } from './stage-facts';

/** What a meeting decided names the meeting: the 题注 is composed of it. */
export const meetingNamed: StageRule = {
  name: 'meeting-named',
  waivable: false,
  broken: ({ to, meeting }) => (to === 'passed' || to === 'failed') && meeting === null,
};
