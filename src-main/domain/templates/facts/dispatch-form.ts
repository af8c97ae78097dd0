import { optionalCount, optionalDate, optionalText, text } from '../fields';
import { officeFacts } from './common';

/** 发文稿纸. */
export const dispatchFormFacts = {
  ...officeFacts,
  title: text,
  documentNumber: optionalText,
  secrecy: optionalText,
  urgency: optionalText,
  draftedBy: optionalText,
  draftedOn: optionalDate,
  checkedBy: optionalText,
  checkedOn: optionalDate,
  countersignedBy: optionalText,
  signedBy: optionalText,
  signedOn: optionalDate,
  signedOpinion: optionalText,
  proofreadBy: optionalText,
  mainTo: optionalText,
  copyTo: optionalText,
  copies: optionalCount,
  sealedBy: optionalText,
  sealedOn: optionalDate,
};
