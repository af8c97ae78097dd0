import { date, list, optionalDate, optionalText, text } from '../fields';
import { matterFacts, officeFacts } from './common';

/** 更正 of a text that was passed and given out. */
export const correctionFacts = {
  ...officeFacts,
  ...matterFacts,
  /** The number under which it was given out, and the day. */
  documentNumber: optionalText,
  printedOn: date,
  reason: text,
  approver: text,
  approvedOn: date,
  corrections: list({
    /** 第二条第一款. */
    place: text,
    /** Null for words put in. */
    wrong: optionalText,
    /** Null for words taken out. */
    right: optionalText,
  }),
  mainTo: optionalText,
  signer: text,
  issuedOn: optionalDate,
};
