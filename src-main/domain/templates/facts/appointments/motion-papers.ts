import { date, list, optionalDate, optionalText, text } from '../../fields';
import { officeFacts, plannedMeetingFacts } from '../common';
import { decisionFacts, listFacts, motionFacts, personItem } from './common';

/** 议案: of 主任会议, and as a frame for those of other organs. */
export const appointmentMotionFacts = {
  ...officeFacts,
  ...plannedMeetingFacts,
  ...motionFacts,
  ...listFacts,
  ...decisionFacts,
};

/** 说明 of a motion. */
export const motionExplanationFacts = {
  ...officeFacts,
  ...plannedMeetingFacts,
  ...motionFacts,
  people: list({
    ...personItem,
    /** What the person is at present. */
    presentPosts: optionalText,
    reason: optionalText,
  }),
};

/** 初审报告, for 主任会议. */
export const motionReviewFacts = {
  ...officeFacts,
  ...plannedMeetingFacts,
  ...motionFacts,
  people: list(personItem),
  /** What the checks found and nobody passed by 特批. */
  problems: list({ problem: text }),
  reviewedOn: optionalDate,
};

/** 任免名单（草案）. */
export const appointmentListDraftFacts = {
  ...officeFacts,
  ...plannedMeetingFacts,
  ...motionFacts,
  ...listFacts,
  ...decisionFacts,
};

/** 拟任人员简介. */
export const candidateProfilesFacts = {
  ...officeFacts,
  ...plannedMeetingFacts,
  ...motionFacts,
  people: list({
    ...personItem,
    nativePlace: optionalText,
    workingSince: optionalText,
    party: optionalText,
    education: optionalText,
    laterEducation: optionalText,
    presentPosts: optionalText,
    /** A line a post. */
    resume: optionalText,
  }),
};

/** 拟任职发言顺序. */
export const speakingOrderFacts = {
  ...officeFacts,
  ...plannedMeetingFacts,
  people: list(personItem),
};

/** The list as adopted. In 会前备印 the day is the one planned. */
export const adoptedListFacts = {
  ...officeFacts,
  meeting: text,
  meetingShort: text,
  meetingTerm: text,
  meetingNumber: text,
  meetingOn: date,
  meetingPlace: optionalText,
  ...listFacts,
  passageNote: text,
  passedOn: date,
};
