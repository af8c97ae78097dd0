import { mayFollow } from '../stages';
import type { StageRule } from './stage-facts';

/** A stage follows only on those it can follow on. */
export const stageFollows: StageRule = {
  name: 'stage-follows',
  waivable: false,
  broken: ({ from, to }) => !mayFollow(from, to),
};
