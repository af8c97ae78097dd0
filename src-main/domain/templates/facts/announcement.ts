import { content, date, flag, list, optionalDate, optionalText, text } from '../fields';
import { meetingFacts, officeFacts } from './common';

/** 公告 of one or several texts. */
export const announcementFacts = {
  ...officeFacts,
  ...meetingFacts,
  /** Who announces, without term and with it. */
  body: text,
  bodyOfTerm: text,
  /** 第4号, as the office counts; null without. */
  number: optionalText,
  passedOn: date,
  /** 表决通过, 审议通过: as the vote was held. */
  howPassed: text,
  /** The meeting of the province that approved it, and the day. */
  approvedBy: optionalText,
  approvedOn: optionalDate,
  /** 2026年10月1日 or 公布之日, where all texts have the same; null otherwise. */
  effectiveFrom: optionalText,
  /** Whether each text has its own day of effect. */
  effectsDiffer: flag,
  texts: list({
    title: text,
    kindTitle: text,
    /** Null where the text has no such clause. */
    effectiveFrom: optionalText,
    /** With its 题注. */
    content,
  }),
  issuedOn: date,
};
