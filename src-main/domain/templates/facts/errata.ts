import { date, list, optionalText, text } from '../fields';
import { officeFacts } from './common';

/** 勘误 slip for printed copies. */
export const errataFacts = {
  ...officeFacts,
  title: text,
  documentNumber: optionalText,
  errors: list({
    /** 第3页第5行. */
    place: text,
    wrong: optionalText,
    right: optionalText,
  }),
  signer: text,
  madeOn: date,
};
