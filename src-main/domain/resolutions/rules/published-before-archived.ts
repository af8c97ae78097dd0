import type { StageRule } from './stage-facts';

/** A resolution is made public before it is put away; 会议议定 is not published as a rule. */
export const publishedBeforeArchived: StageRule = {
  name: 'published-before-archived',
  waivable: true,
  broken: ({ from, to, kind }) => to === 'archived' && from === 'passed' && kind !== 'meeting-decision',
};
