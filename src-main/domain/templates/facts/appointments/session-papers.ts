import { count, date, list, optionalCount, optionalDate, optionalText, text } from '../../fields';
import { meetingFacts, officeFacts } from '../common';
import { personItem } from './common';

const swornFacts = {
  ...officeFacts,
  ...meetingFacts,
  bodyOfTerm: text,
  /** 领誓人; null while none is chosen. */
  leader: optionalText,
  /** The text of 2018, which nobody changes. */
  oathText: text,
  peopleCount: count,
  oathOn: optionalDate,
  oathPlace: optionalText,
  people: list({ ...personItem, remark: optionalText }),
};

/** 宣誓人员名单. */
export const oathListFacts = swornFacts;
/** 领誓人 and 誓词, also to be signed. */
export const oathLeaderFacts = swornFacts;
/** 宣誓仪式主持词. */
export const oathScriptFacts = swornFacts;

/** 考试成绩册. */
export const examScoresFacts = {
  ...officeFacts,
  ...meetingFacts,
  peopleCount: count,
  people: list({ ...personItem, examOn: optionalDate, score: optionalText, result: optionalText }),
};

/** 任免事项表决结果 of a session. */
export const appointmentVoteResultFacts = {
  ...officeFacts,
  ...meetingFacts,
  bodyOfTerm: text,
  members: count,
  present: count,
  needed: count,
  voteForm: text,
  voteOn: date,
  votes: list({
    matter: text,
    inFavour: optionalCount,
    against: optionalCount,
    abstained: optionalCount,
    notPressed: optionalCount,
    result: text,
  }),
};
