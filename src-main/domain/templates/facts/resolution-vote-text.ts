import { optionalText } from '../fields';
import { matterFacts, officeFacts, plannedMeetingFacts, textFacts } from './common';

/** 表决稿. */
export const resolutionVoteTextFacts = {
  ...officeFacts,
  ...matterFacts,
  ...plannedMeetingFacts,
  ...textFacts,
  proposer: optionalText,
};
