import type { StageRule } from './stage-facts';

/** 通过 is what a vote gave: the last vote on the matter, at the meeting named. */
export const voteThatPassed: StageRule = {
  name: 'vote-that-passed',
  waivable: true,
  broken: ({ to, vote, meeting }) =>
    to === 'passed' && (vote?.outcome !== 'passed' || (!!meeting && vote.meeting !== meeting.id)),
};
