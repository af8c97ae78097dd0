import type { StageRule } from './stage-facts';

/** A matter is decided by the body of the 届 it is kept under. */
export const meetingOfSameTerm: StageRule = {
  name: 'meeting-of-same-term',
  waivable: true,
  broken: ({ to, meeting, term }) => (to === 'passed' || to === 'failed') && !!meeting && meeting.term !== term,
};
