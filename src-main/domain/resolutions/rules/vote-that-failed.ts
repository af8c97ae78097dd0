import type { StageRule } from './stage-facts';

/** 未通过 is what a vote gave. */
export const voteThatFailed: StageRule = {
  name: 'vote-that-failed',
  waivable: true,
  broken: ({ to, vote, meeting }) =>
    to === 'failed' && (vote?.outcome !== 'failed' || (!!meeting && vote.meeting !== meeting.id)),
};
