import type { MajorityBase } from './meeting';
import type { VoteForm, VoteOutcome } from './vote';

export const voteFormNames: Record<VoteForm, string> = {
  tacit: '默示',
  hands: '举手',
  device: '按表决器',
  ballot: '投票',
};

export const voteOutcomeNames: Record<VoteOutcome, string> = { passed: '通过', failed: '未通过' };

/** N: by quota, or in office. */
export const majorityBaseNames: Record<MajorityBase, string> = { quota: '法定名额', 'in-office': '在任人数' };
