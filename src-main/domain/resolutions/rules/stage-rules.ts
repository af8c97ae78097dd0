import { dayOfVote } from './day-of-vote';
import { dayWithinMeeting } from './day-within-meeting';
import { meetingNamed } from './meeting-named';
import { meetingOfRightKind } from './meeting-of-right-kind';
import { meetingOfSameTerm } from './meeting-of-same-term';
import { preparedPapersSettled } from './prepared-papers-settled';
import { publishedBeforeArchived } from './published-before-archived';
import { stageRuleWords, type RuleWords } from './rules.messages';
import { stageDatesInOrder } from './stage-dates-in-order';
import type { StageFacts, StageRule } from './stage-facts';
import { stageFollows } from './stage-follows';
import { textEqualsVoteText } from './text-equals-vote-text';
import { textWritten } from './text-written';
import { voteTextBeforePassing } from './vote-text-before-passing';
import { voteThatFailed } from './vote-that-failed';
import { voteThatPassed } from './vote-that-passed';

/** In the order in which a clerk would put things right. */
export const stageRules: readonly StageRule[] = [
  stageFollows,
  textWritten,
  voteTextBeforePassing,
  textEqualsVoteText,
  voteThatPassed,
  voteThatFailed,
  meetingNamed,
  meetingOfRightKind,
  meetingOfSameTerm,
  dayWithinMeeting,
  dayOfVote,
  stageDatesInOrder,
  preparedPapersSettled,
  publishedBeforeArchived,
];

/** A rule the facts break, in words. */
export interface StageFault extends RuleWords {
  rule: string;
  /** Whether 特批 can pass it. */
  waivable: boolean;
}

/**
 * The rules that forbid entering a stage, in words; empty where it may be entered. `waived`: findings passed by 特批, by
 * rule and message.
 */
export function stageFaults(
  facts: StageFacts,
  waived: readonly { rule: string; finding: string }[] = [],
): StageFault[] {
  const broken = stageRules.filter((rule) => rule.broken(facts));
  // Where a stage cannot follow at all, what else is missing for it says nothing.
  const told = broken[0] === stageFollows ? [stageFollows] : broken;
  return told
    .map(({ name, waivable }) => ({ rule: name, waivable, ...stageRuleWords(name, facts) }))
    .filter(
      ({ rule, waivable, message }) =>
        !waivable || !waived.some((waiver) => waiver.rule === rule && waiver.finding === message),
    );
}
