/** 任免事项 in the table of contract-cases.ts, on an organ and posts of its own. */
import { defaultAppointmentSettings } from '@core/domain/appointments/appointment-settings';
import type { ContractCase, Earlier } from '../contract-cases';
import { aPerson } from '../roster-cases';
import { anItem, aSession, aVoteOn } from './yunling-office';

const idOf = (earlier: Earlier, title: string): number => {
  const result = earlier(title);
  return result?.ok ? (result.value as { id: number }).id : 0;
};
const valueOf = <Value>(earlier: Earlier, title: string): Value => {
  const result = earlier(title);
  return (result?.ok ? result.value : {}) as Value;
};
const motionFields = (proposerOrgan: number | null) => ({
  title: '云岭市人民政府关于提请审议任免的议案',
  proposerOrgan,
  headName: '郑怀远',
  headPost: '云岭市市长',
  headCapacity: 'head',
  joinedBy: null,
  number: '云政函〔2026〕9号',
  signedOn: '2026-09-01',
  receivedOn: '2026-09-02',
  lateReason: '',
  meeting: null as number | null,
  reason: '',
  note: '',
});
const post = (organ: number, name: string, position: string) => ({
  organ,
  position,
  name,
  prefix: 'organ',
  singleSeat: true,
  since: null,
  untilOn: null,
  note: '',
});
const organ = (category: string, name: string) => ({ category, name, shortName: '', since: null, note: '' });
const list = { search: '', year: null, meeting: null, closed: null, offset: 0, limit: 20 };
const vote = (earlier: Earlier, more: object = {}) => ({
  ...aVoteOn(idOf(earlier, 'a session for appointments'), [idOf(earlier, 'an item')]),
  heldOn: '2026-10-20',
  ...more,
});

export const motionContractCases: ContractCase[] = [
  {
    title: 'a government',
    method: 'organization.addOrgan',
    input: organ('government', '云岭市人民政府'),
    answers: 'ok',
  },
  {
    title: 'a bureau',
    method: 'organization.addOrgan',
    input: organ('government-department', '云岭市水务局'),
    answers: 'ok',
  },
  {
    title: 'a post of the bureau',
    method: 'organization.addPost',
    input: (earlier) => post(idOf(earlier, 'a bureau'), '局长', 'bureau-chief'),
    answers: 'ok',
  },
  { title: 'somebody for the bureau', method: 'organization.addPerson', input: aPerson('李长河'), answers: 'ok' },
  {
    title: 'a session for appointments',
    method: 'meetings.addMeeting',
    input: { ...aSession, number: 77, beginsOn: '2026-10-19', endsOn: '2026-10-20' },
    answers: 'ok',
  },
  {
    title: 'a motion proposed',
    method: 'appointments.proposeMotion',
    input: (earlier) => ({ proposerOrgan: idOf(earlier, 'a government') }),
    answers: 'ok',
  },
  {
    title: 'a motion',
    method: 'appointments.addMotion',
    input: (earlier) => ({
      ...motionFields(idOf(earlier, 'a government')),
      meeting: idOf(earlier, 'a session for appointments'),
    }),
    answers: 'ok',
  },
  {
    title: 'a motion of an organ there is not',
    method: 'appointments.addMotion',
    input: motionFields(99_999),
    answers: 'NOT_FOUND',
  },
  {
    title: 'a motion without a title',
    method: 'appointments.addMotion',
    input: { ...motionFields(null), title: ' ' },
    answers: 'VALIDATION_FAILED',
  },
  {
    title: 'what a person and a post say',
    method: 'appointments.proposeItem',
    input: (earlier) => ({
      motion: idOf(earlier, 'a motion'),
      person: idOf(earlier, 'somebody for the bureau'),
      post: idOf(earlier, 'a post of the bureau'),
      direction: 'confer',
    }),
    answers: 'ok',
  },
  {
    title: 'an item',
    method: 'appointments.addItem',
    input: (earlier) => ({
      ...anItem(idOf(earlier, 'somebody for the bureau'), 'decide-appoint', [idOf(earlier, 'a post of the bureau')]),
      motion: idOf(earlier, 'a motion'),
    }),
    answers: 'ok',
  },
  {
    title: 'an item of nobody',
    method: 'appointments.addItem',
    input: (earlier) => ({
      ...anItem(99_999, 'decide-appoint', [idOf(earlier, 'a post of the bureau')]),
      motion: idOf(earlier, 'a motion'),
    }),
    answers: 'NOT_FOUND',
  },
  {
    title: 'a list read',
    method: 'appointments.readListText',
    input: { text: '决定任命：\n李长河为云岭市水务局局长。' },
    answers: 'ok',
  },
  {
    title: 'a step the office does not use',
    method: 'appointments.enterStage',
    input: (earlier) => ({
      motion: idOf(earlier, 'a motion'),
      item: null,
      stage: 'speech',
      enteredOn: '2026-10-20',
      meeting: null,
      who: '',
      remark: '',
    }),
    answers: 'RULE_VIOLATED',
  },
  {
    title: 'the votes planned',
    method: 'appointments.planVotes',
    input: (earlier) => ({ meeting: idOf(earlier, 'a session for appointments'), merged: null }),
    answers: 'ok',
  },
  { title: 'a vote counted', method: 'appointments.tallyItemVote', input: (earlier) => vote(earlier), answers: 'ok' },
  {
    title: 'counts that contradict each other',
    method: 'appointments.recordItemVotes',
    input: (earlier) => ({ votes: [vote(earlier, { against: 9 })] }),
    answers: 'RULE_VIOLATED',
  },
  {
    title: 'votes on items',
    method: 'appointments.recordItemVotes',
    input: (earlier) => ({ votes: [vote(earlier)] }),
    answers: 'ok',
  },
  {
    title: 'a second vote on the same item',
    method: 'appointments.recordItemVotes',
    input: (earlier) => ({ votes: [vote(earlier)] }),
    answers: 'RULE_VIOLATED',
  },
  {
    title: 'the motion with its checks',
    method: 'appointments.getMotion',
    input: (earlier) => ({ id: idOf(earlier, 'a motion') }),
    answers: 'ok',
  },
  { title: 'the motions', method: 'appointments.listMotions', input: list, answers: 'ok' },
  {
    title: 'the motions of a person',
    method: 'appointments.listMotions',
    input: { ...list, search: 'lch' },
    answers: 'ok',
  },
  {
    title: 'the vote taken back',
    method: 'appointments.removeItemVote',
    input: (earlier) => ({
      id: valueOf<{ votes?: { id: number }[] }>(earlier, 'votes on items').votes?.[0]?.id ?? 0,
      expectedRevision: 1,
    }),
    answers: 'ok',
  },
  { title: 'a motion there is not', method: 'appointments.getMotion', input: { id: 99_999 }, answers: 'NOT_FOUND' },
  { title: 'settings of appointments', method: 'appointments.getAppointmentSettings', input: {}, answers: 'ok' },
  { title: 'presets of places', method: 'appointments.listPresets', input: {}, answers: 'ok' },
  {
    title: 'settings of appointments saved on an old revision',
    method: 'appointments.saveAppointmentSettings',
    input: { settings: defaultAppointmentSettings, expectedRevision: 5 },
    answers: 'STALE_REVISION',
  },
  {
    title: 'changes of deputies',
    method: 'appointments.listDeputyChanges',
    input: { congress: 'own', term: null, withRestricted: true, offset: 0, limit: 20 },
    answers: 'ok',
  },
  {
    title: 'a change of a deputy there is not',
    method: 'appointments.addDeputyChange',
    input: {
      ...{ deputy: 99_999, kind: 'resigned', happenedOn: '2026-10-20', meeting: null, reason: '' },
      ...{ restricted: false, announcedOn: null },
    },
    answers: 'NOT_FOUND',
  },
  {
    title: 'the next term looked at',
    method: 'appointments.previewNewTerm',
    input: { beginsOn: '2027-02-18' },
    answers: 'ok',
  },
  {
    title: 'a term of a number there is',
    method: 'appointments.beginNewTerm',
    input: {
      ...{ number: 5, beginsOn: '2027-02-18', endsOn: null, quota: null, quotaBasis: '' },
      ...{ members: [], governmentElectedOn: null },
    },
    answers: 'RULE_VIOLATED',
  },
];
