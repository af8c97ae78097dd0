import { date, flag, list, optionalText, text } from '../../fields';
import { meetingFacts, officeFacts } from '../common';
import { decisionFacts, listFacts, motionFacts, sentFacts } from './common';

/** 任免通知 with red header. */
export const appointmentNoticeFacts = {
  ...officeFacts,
  ...meetingFacts,
  ...motionFacts,
  ...listFacts,
  ...decisionFacts,
  ...sentFacts,
  /** 张三等: whom the title names. */
  firstPeople: text,
  passedOn: date,
};

/** 通知函 to who proposed, with what was not passed. */
export const noticeLetterFacts = {
  ...appointmentNoticeFacts,
  /** Everything passed. */
  allPassed: flag,
  failed: list({ sentence: text }),
};

/** 备案报告. */
export const filingReportFacts = {
  ...officeFacts,
  ...meetingFacts,
  ...sentFacts,
  passedOn: date,
  legalBasis: text,
  filings: list({ sentence: text, filedWith: text }),
};

/** 公告 of a session's appointments. */
export const appointmentAnnouncementFacts = {
  ...officeFacts,
  ...meetingFacts,
  ...listFacts,
  ...decisionFacts,
  bodyOfTerm: text,
  number: optionalText,
  passedOn: date,
};
