import type { MotionRule } from './motion-rule';
import { procedureRuleWords } from './procedure-rules.messages';

/** The head of the proposing organ signs; 主任会议, joined members and who resigns sign otherwise. */
export const signedByHead: MotionRule = {
  name: 'signed-by-head',
  number: 'R19',
  find: ({ facts: { motion } }) => {
    const { headName, headPost, headCapacity, proposer } = motion;
    if (headCapacity === 'members' || headCapacity === 'applicant') return [];
    if (proposer?.category === 'standing-committee' || (headName !== '' && headPost !== '')) return [];
    const missing = headName === '' && headPost === '' ? 'both' : headName === '' ? 'name' : 'post';
    return [{ severity: 'error', field: 'head', ...procedureRuleWords['signed-by-head'](missing) }];
  },
};
