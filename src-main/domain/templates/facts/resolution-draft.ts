import { optionalDate, optionalText } from '../fields';
import { matterFacts, officeFacts, plannedMeetingFacts, textFacts } from './common';

/** 草案. */
export const resolutionDraftFacts = {
  ...officeFacts,
  ...matterFacts,
  ...plannedMeetingFacts,
  ...textFacts,
  /** 提请审议的机关. */
  proposer: optionalText,
  /** 第二稿; null where the office does not count them. */
  draftLabel: optionalText,
  draftedOn: optionalDate,
};
