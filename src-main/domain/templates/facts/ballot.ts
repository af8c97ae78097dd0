import { flag, list, optionalDate, text } from '../fields';
import { meetingFacts, officeFacts } from './common';

/** 表决票. */
export const ballotFacts = {
  ...officeFacts,
  ...meetingFacts,
  bodyOfTerm: text,
  voteOn: optionalDate,
  /** Whether there is more than one matter on the ballot. */
  several: flag,
  matters: list({ title: text }),
};
