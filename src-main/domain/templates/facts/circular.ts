import { content, date, flag, list, optionalCount, optionalDate, optionalText, text } from '../fields';
import { meetingFacts, officeFacts } from './common';

/** 印发通知 with red header. */
export const circularFacts = {
  ...officeFacts,
  ...meetingFacts,
  body: text,
  bodyOfTerm: text,
  passedOn: date,
  /** Title of what is sent round; with several, of the first. */
  title: text,
  kindTitle: text,
  texts: list({ title: text, kindTitle: text, content }),
  /** 发文机关标志 without 文件. */
  headOrgan: text,
  /** Null until a number was given, which is after 签发. */
  documentNumber: optionalText,
  /** 份号, six digits. */
  copyNumber: optionalText,
  /** 机密★1年. */
  secrecy: optionalText,
  urgency: optionalText,
  /** 红头留空: printed on stock that has the red parts. */
  preprinted: flag,
  /** 上行文: the number stands left, and who signed it right. */
  upward: flag,
  signedBy: optionalText,
  /** 主送, without a colon. */
  mainTo: text,
  /** 抄送, without a full stop. */
  copyTo: optionalText,
  /** 署名. */
  signer: text,
  /** 成文日期: the day of 签发. */
  issuedOn: optionalDate,
  /** 印发机关, 印发日期, 共印份数. */
  printedBy: text,
  printedOn: optionalDate,
  copies: optionalCount,
};
