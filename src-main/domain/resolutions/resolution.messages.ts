import type { ResolutionKind, ResolutionState } from './resolution';

/** Names of the kinds as the trade calls them. */
export const resolutionKindWords: Readonly<Record<ResolutionKind, string>> = {
  resolution: '决议',
  decision: '决定',
  measures: '办法',
  'meeting-decision': '会议议定',
};

/** Names of the states. */
export const resolutionStateWords: Readonly<Record<ResolutionState, string>> = {
  draft: '草案',
  council: '主任会议',
  submitted: '提请审议',
  'vote-text': '表决稿',
  passed: '通过',
  failed: '未通过',
  withdrawn: '撤回',
  deferred: '暂不付表决',
  published: '公布',
  archived: '归档',
};
