import { date, text } from '../fields';
import { matterFacts, meetingFacts, officeFacts, textFacts } from './common';

/** The text as passed. In 会前备印 the day is the one planned. */
export const resolutionPassedFacts = {
  ...officeFacts,
  ...matterFacts,
  ...meetingFacts,
  ...textFacts,
  /** As composed from meeting and vote, brackets as the office has them. */
  passageNote: text,
  passedOn: date,
};
