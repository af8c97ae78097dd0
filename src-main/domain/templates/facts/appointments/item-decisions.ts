import { content, date, flag, optionalText, text } from '../../fields';
import { meetingFacts, officeFacts } from '../common';

/** 草案 of a decision: its own wording, without 题注. */
export const decisionDraftFacts = {
  ...officeFacts,
  ...meetingFacts,
  title: text,
  content,
};

/** What every decision on one person says. In 会前备印 the day is the one planned. */
const decidedFacts = {
  ...officeFacts,
  ...meetingFacts,
  bodyOfTerm: text,
  /** As composed from meeting and vote. */
  passageNote: text,
  passedOn: date,
  personName: text,
  titles: text,
  /** 任命张三为云岭市副市长: as it was put to the vote. */
  matter: text,
  legalBasis: optionalText,
  /** 云岭市人民政府市长李四; 主任会议. */
  movedBy: text,
  itemReason: optionalText,
};

/** 决定任命, 决定免去 a deputy head of the government. */
export const deputyHeadDecisionFacts = decidedFacts;

/** 代理. */
export const actingDecisionFacts = {
  ...decidedFacts,
  /** 代理检察长: to the next higher procuratorate and committee. */
  filedUpward: flag,
};

/** 接受辞职. */
export const resignationDecisionFacts = {
  ...decidedFacts,
  /** 云岭市人民代表大会, with which it is filed; null where the law does not ask for it. */
  filedWith: optionalText,
  /** 检察长: it takes effect only when approved above. */
  approvedAbove: flag,
  /** Other posts that end with it, joined by 、; null for none. */
  endedPosts: optionalText,
};

/** 撤职, 撤换. */
export const dismissalDecisionFacts = decidedFacts;

/** 补选, 罢免 of deputies to the next higher congress. */
export const byElectionNoticeFacts = { ...decidedFacts, confers: flag };
