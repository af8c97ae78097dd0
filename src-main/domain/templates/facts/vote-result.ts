import { count, date, flag, optionalCount, optionalText, text } from '../fields';
import { meetingFacts, officeFacts } from './common';

/** 表决结果 as read out. */
export const voteResultFacts = {
  ...officeFacts,
  ...meetingFacts,
  bodyOfTerm: text,
  /** As it was read out. */
  matter: text,
  voteOn: date,
  /** 无记名按表决器, 举手, 默示, 无记名投票. */
  voteForm: text,
  /** 全体组成人员, 应到, 实到. */
  members: count,
  expected: count,
  present: count,
  /** How many votes pass it. */
  needed: count,
  /** Whether anybody counted; otherwise 一致通过. */
  counted: flag,
  inFavour: optionalCount,
  against: optionalCount,
  abstained: optionalCount,
  /** 未按表决器. */
  notPressed: optionalCount,
  /** 发出, 收回, 有效, 无效 of a vote by ballot. */
  ballotsIssued: optionalCount,
  ballotsReturned: optionalCount,
  ballotsValid: optionalCount,
  ballotsInvalid: optionalCount,
  passed: flag,
  tellers: optionalText,
};
