import { list, optionalCount, optionalDate, optionalText, text } from '../../fields';
import { meetingFacts, officeFacts } from '../common';
import { personItem } from './common';

/** 表决票 of all items of a session; who left it after it was printed is struck out on it. */
export const appointmentBallotFacts = {
  ...officeFacts,
  ...meetingFacts,
  bodyOfTerm: text,
  voteOn: optionalDate,
  /** `struck`: the note that stands in place of the boxes; null where the item is voted on. */
  people: list({ ...personItem, struck: optionalText }),
};

/** 监票人、计票人名单: as entered with the votes; a form to be filled in before. */
export const tellersListFacts = {
  ...officeFacts,
  ...meetingFacts,
  bodyOfTerm: text,
  voteOn: optionalDate,
  tellers: optionalText,
};

/** 计票单: a row for each vote, empty until it was held. */
export const countingSheetFacts = {
  ...officeFacts,
  ...meetingFacts,
  bodyOfTerm: text,
  voteOn: optionalDate,
  votes: list({
    matter: text,
    issued: optionalCount,
    returned: optionalCount,
    inFavour: optionalCount,
    against: optionalCount,
    abstained: optionalCount,
    invalid: optionalCount,
  }),
};
