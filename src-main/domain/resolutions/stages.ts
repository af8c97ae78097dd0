import type { ResolutionState } from './resolution';

/**
 * Which stage may follow which. A matter may be sent back before the vote; after it there is only what the vote made of
 * it. A 表决稿 may be exchanged for another one. 不经主任会议 is possible where the law lets a matter be tabled directly.
 */
const followers: Readonly<Record<ResolutionState, readonly ResolutionState[]>> = {
  draft: ['council', 'submitted', 'withdrawn'],
  council: ['draft', 'submitted', 'deferred', 'withdrawn'],
  submitted: ['draft', 'council', 'vote-text', 'passed', 'failed', 'deferred', 'withdrawn'],
  'vote-text': ['submitted', 'vote-text', 'passed', 'failed', 'deferred', 'withdrawn'],
  deferred: ['draft', 'council', 'submitted', 'vote-text', 'withdrawn'],
  passed: ['published', 'archived'],
  published: ['archived'],
  failed: ['archived'],
  withdrawn: ['archived'],
  archived: [],
};

export const mayFollow = (from: ResolutionState, to: ResolutionState): boolean => followers[from].includes(to);

/** The vote was held: the text is what it is, and changed only by 更正. */
const afterTheVote: ReadonlySet<ResolutionState> = new Set(['passed', 'failed', 'published', 'archived']);

/**
 * Whether the text may no longer be worked on. A vote that passed it locks it even before the passing is entered. What
 * was withdrawn and put on file stays as it was, too.
 */
export const isLocked = (state: ResolutionState, votedFor: boolean): boolean => afterTheVote.has(state) || votedFor;

/** The stages in the order in which the stage bar shows them. */
export const stageOrder: readonly ResolutionState[] = [
  'draft',
  'council',
  'submitted',
  'vote-text',
  'passed',
  'published',
  'archived',
  'deferred',
  'failed',
  'withdrawn',
];
