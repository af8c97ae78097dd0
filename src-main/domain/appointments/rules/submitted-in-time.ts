import { daysBefore } from './day-arithmetic';
import type { MotionRule } from './motion-rule';
import { procedureRuleWords } from './procedure-rules.messages';

const say = procedureRuleWords['submitted-in-time'];

/** K days before the session, else the reason is told; what 主任会议 proposes and who resigns is not bound by it. */
export const submittedInTime: MotionRule = {
  name: 'submitted-in-time',
  number: 'R16',
  find: ({ facts: { meeting, motion, settings } }) => {
    const { days } = settings.submission;
    const bound = motion.proposer !== null && motion.proposer.category !== 'standing-committee';
    if (days === null || meeting === null || !bound || motion.lateReason !== '') return [];
    const at = { severity: 'warning', field: 'receivedOn' } as const;
    if (motion.receivedOn === null) return [{ ...at, ...say.unknown(days) }];
    const lastDay = daysBefore(meeting.beginsOn, days);
    return motion.receivedOn > lastDay ? [{ ...at, ...say.late(motion.receivedOn, lastDay, days) }] : [];
  },
};
