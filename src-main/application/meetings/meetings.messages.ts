import { voteOutcomeNames } from '../../domain/meetings/vote.messages';
import type { VoteOutcome } from '../../domain/meetings/vote';

/** What was done to meetings and votes, for the history; and what names a meeting. */
export const meetingsMessages = {
  add: (name: string) => `添加${name}`,
  update: (name: string) => `修改${name}`,
  remove: (name: string) => `删除${name}`,
  record: (matter: string, outcome: VoteOutcome) => `记录表决：${matter}，${voteOutcomeNames[outcome]}`,
  updateVote: (matter: string, outcome: VoteOutcome) => `修改表决：${matter}，${voteOutcomeNames[outcome]}`,
  removeVote: (matter: string) => `删除表决：${matter}`,
  uses: ({ votes, matters, papers }: { votes: number; matters: number; papers: number }) =>
    [
      votes > 0 ? `${votes} 次表决` : '',
      matters > 0 ? `${matters} 件决议决定` : '',
      papers > 0 ? `${papers} 份文件` : '',
    ]
      .filter((part) => part !== '')
      .join('、'),
};
