/** Meetings and votes in the table of contract-cases.ts. */
import { defaultMeetingSettings } from '@core/domain/meetings/meeting-settings';
import type { ContractCase, Earlier } from './contract-cases';

const meeting = {
  kind: 'standing-committee',
  term: 5,
  countingYear: null,
  number: 30,
  congressSession: null,
  extended: false,
  beginsOn: '2026-06-24',
  endsOn: '2026-06-25',
  place: '常委会会议厅',
  chair: '沈若兰',
  quota: 35,
  inOffice: 33,
  majorityOf: null,
  note: '',
};
const vote = {
  resolution: null,
  matter: '关于批准2025年市级决算的决议（草案）',
  heldOn: '2026-06-25',
  form: 'device',
  members: 33,
  majorityOf: null,
  expected: 33,
  present: 30,
  inFavour: 28,
  against: 1,
  abstained: 1,
  notPressed: 0,
  ballotsIssued: null,
  ballotsReturned: null,
  ballotsInvalid: null,
  tellers: '',
  note: '',
};
const list = { search: '', kind: null, year: null, before: null, limit: 50 };
const idOf = (earlier: Earlier, title: string): number => {
  const answer = earlier(title);
  return answer?.ok === true ? (answer.value as { id: number }).id : 0;
};
const atMeeting =
  (more: object = {}) =>
  (earlier: Earlier) => ({ ...vote, meeting: idOf(earlier, 'a meeting'), ...more });

export const meetingCases: ContractCase[] = [
  {
    title: 'the next meeting',
    method: 'meetings.proposeMeeting',
    input: { kind: 'council-of-chairpersons' },
    answers: 'ok',
  },
  { title: 'a meeting', method: 'meetings.addMeeting', input: meeting, answers: 'ok' },
  { title: 'a number taken', method: 'meetings.addMeeting', input: meeting, answers: 'RULE_VIOLATED' },
  {
    title: 'a meeting that ends before it begins',
    method: 'meetings.addMeeting',
    input: { ...meeting, number: 31, endsOn: '2026-06-23' },
    answers: 'VALIDATION_FAILED',
  },
  {
    title: 'a presidium without its congress',
    method: 'meetings.addMeeting',
    input: { ...meeting, kind: 'presidium' },
    answers: 'VALIDATION_FAILED',
  },
  {
    title: 'a meeting of another term',
    method: 'meetings.addMeeting',
    input: { ...meeting, number: 31, beginsOn: '2021-06-24', endsOn: null },
    answers: 'RULE_VIOLATED',
  },
  { title: 'a vote as it is entered', method: 'meetings.tallyVote', input: atMeeting(), answers: 'ok' },
  {
    title: 'counts that do not add up, while they are entered',
    method: 'meetings.tallyVote',
    input: atMeeting({ inFavour: 20 }),
    answers: 'ok',
  },
  { title: 'a vote', method: 'meetings.recordVote', input: atMeeting(), answers: 'ok' },
  {
    title: 'counts that do not add up',
    method: 'meetings.recordVote',
    input: atMeeting({ inFavour: 20 }),
    answers: 'RULE_VIOLATED',
  },
  {
    title: 'a majority of what is not said',
    method: 'meetings.recordVote',
    input: atMeeting({ inFavour: 17, against: 13, abstained: 0 }),
    answers: 'RULE_VIOLATED',
  },
  {
    title: 'the meeting with its votes',
    method: 'meetings.getMeeting',
    input: (earlier) => ({ id: idOf(earlier, 'a meeting') }),
    answers: 'ok',
  },
  {
    title: 'a meeting with votes removed',
    method: 'meetings.removeMeeting',
    input: (earlier) => ({ id: idOf(earlier, 'a meeting'), expectedRevision: 1 }),
    answers: 'REFERENCED',
  },
  { title: 'the meetings', method: 'meetings.listMeetings', input: { ...list, search: '第三十次' }, answers: 'ok' },
  {
    title: 'how meetings are counted',
    method: 'meetings.saveMeetingSettings',
    input: { settings: { ...defaultMeetingSettings, majorityOf: 'quota' }, expectedRevision: 0 },
    answers: 'ok',
  },
  { title: 'a meeting there is not', method: 'meetings.getMeeting', input: { id: 999 }, answers: 'NOT_FOUND' },
];
