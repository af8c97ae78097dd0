import { count, date, flag, list, optionalDate, optionalText, text } from '../fields';
import { officeFacts } from './common';

/** 发放登记, and 收回清单. */
export const copyRegisterFacts = {
  ...officeFacts,
  title: text,
  documentNumber: optionalText,
  /** 第1版. */
  versionLabel: text,
  /** Whether it is the list by which copies are called in. */
  collecting: flag,
  total: count,
  /** Given out and not come back. */
  outstanding: count,
  copyList: list({
    /** 000001. */
    copyNumber: text,
    holder: optionalText,
    givenOn: optionalDate,
    returnedOn: optionalDate,
    destroyedOn: optionalDate,
    remark: optionalText,
  }),
  madeOn: date,
};
