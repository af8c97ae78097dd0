/** Tasks, rules and the calendar in the tables of contract-cases.ts and undo-every-command.test.ts. */
import { defaultFollowupSettings, withPlace } from '@core/domain/followups/followup-settings';
import type { ContractCase, Earlier } from './contract-cases';
import type { TestOffice } from './test-office';

/** An invented meeting of 24 June 2026. */
export const aMeeting = {
  kind: 'standing-committee' as const,
  term: 5,
  countingYear: null,
  number: 16,
  congressSession: null,
  extended: false,
  beginsOn: '2026-06-24',
  endsOn: null,
  place: '第一会议室',
  chair: '',
  quota: 35,
  inOffice: 33,
  majorityOf: null,
  note: '',
};
const aTask = { content: '报送年度监督工作计划', responsible: '办公室', dueOn: '2026-03-31' };
const onMeeting = {
  event: 'meeting-begins' as const,
  baseOn: '2026-06-24',
  owner: { kind: 'meeting' as const, id: 1 },
};
const newYear = { day: '2027-01-01', kind: 'rest' as const, name: '元旦' };
const year = { year: 2027, source: '国办通知', days: [newYear], expectedRevision: 0 };

const idOf = (earlier: Earlier, title: string): number => {
  const answer = earlier(title);
  return answer?.ok === true ? (answer.value as { id: number }).id : 0;
};
const list = { state: null, due: null, module: null, search: '', after: null, limit: 50 };
const utf8 = new TextEncoder();

export const followupCases: ContractCase[] = [
  { title: 'a task', method: 'followups.addTask', input: { ...aTask, owner: null }, answers: 'ok' },
  {
    title: 'a task of a meeting there is not',
    method: 'followups.addTask',
    input: { ...aTask, owner: { kind: 'meeting', id: 999 } },
    answers: 'NOT_FOUND',
  },
  {
    title: 'a task of nothing',
    method: 'followups.addTask',
    input: { ...aTask, content: ' ', owner: null },
    answers: 'VALIDATION_FAILED',
  },
  {
    title: 'a task changed',
    method: 'followups.updateTask',
    input: (earlier) => ({
      ...aTask,
      content: '公布年度监督工作计划',
      id: idOf(earlier, 'a task'),
      expectedRevision: 1,
    }),
    answers: 'ok',
  },
  {
    title: 'a task done',
    method: 'followups.completeTask',
    input: (earlier) => ({
      id: idOf(earlier, 'a task'),
      expectedRevision: 2,
      state: 'done',
      doneOn: '2026-03-20',
      result: '已公布',
    }),
    answers: 'ok',
  },
  {
    title: 'a task done twice',
    method: 'followups.completeTask',
    input: (earlier) => ({
      id: idOf(earlier, 'a task'),
      expectedRevision: 3,
      state: 'dropped',
      doneOn: '2026-03-20',
      result: '',
    }),
    answers: 'RULE_VIOLATED',
  },
  {
    title: 'a task taken up again',
    method: 'followups.reopenTask',
    input: (earlier) => ({ id: idOf(earlier, 'a task'), expectedRevision: 3 }),
    answers: 'ok',
  },
  { title: 'tasks that are due', method: 'followups.listTasks', input: { ...list, due: 'soon' }, answers: 'ok' },
  {
    title: 'a task removed with a revision of before',
    method: 'followups.removeTask',
    input: (earlier) => ({ id: idOf(earlier, 'a task'), expectedRevision: 1 }),
    answers: 'STALE_REVISION',
  },
  {
    title: 'what the rules make of an event',
    method: 'followups.proposeTasks',
    input: { event: 'appointment-passed', baseOn: '2026-06-25', owner: null },
    answers: 'ok',
  },
  {
    title: 'the rules of an event applied',
    method: 'followups.applyRules',
    input: { event: 'appointment-passed', baseOn: '2026-06-25', owner: null, rules: ['appointment.notify'] },
    answers: 'ok',
  },
  {
    title: 'an event there is not',
    method: 'followups.applyRules',
    input: { event: 'rain', baseOn: '2026-06-25', owner: null, rules: null },
    answers: 'VALIDATION_FAILED',
  },
  {
    title: 'a term from a day',
    method: 'followups.computeDeadline',
    input: {
      base: '2026-02-09',
      term: { amount: 15, unit: 'working-days', countsBaseDay: false, direction: 'after' },
    },
    answers: 'ok',
  },
  { title: 'a day looked at', method: 'followups.lookAtDay', input: { day: '2026-10-01' }, answers: 'ok' },
  { title: 'the rules', method: 'followups.getRules', input: {}, answers: 'ok' },
  {
    title: 'the rules of a place',
    method: 'followups.saveRules',
    input: { settings: withPlace(defaultFollowupSettings, 'beijing'), expectedRevision: 0 },
    answers: 'ok',
  },
  { title: 'a year of rest days', method: 'followups.getCalendar', input: { year: 2026 }, answers: 'ok' },
  { title: 'a year entered', method: 'followups.saveCalendarYear', input: year, answers: 'ok' },
  { title: 'a year entered twice', method: 'followups.saveCalendarYear', input: year, answers: 'STALE_REVISION' },
  {
    title: 'a year given up',
    method: 'followups.removeCalendarYear',
    input: { year: 2027, expectedRevision: 1 },
    answers: 'ok',
  },
  {
    title: 'a year given up that was not entered',
    method: 'followups.removeCalendarYear',
    input: { year: 2026, expectedRevision: 1 },
    answers: 'NOT_FOUND',
  },
  {
    title: 'a file of holidays',
    method: 'followups.importCalendar',
    input: {},
    file: { name: '节假日.csv', bytes: utf8.encode('2027-01-01,休,元旦') },
    answers: 'ok',
  },
  {
    title: 'a file without holidays',
    method: 'followups.importCalendar',
    input: {},
    file: { name: '节假日.csv', bytes: utf8.encode('') },
    answers: 'IMPORT_REFUSED',
  },
];

const storedTask = async (office: TestOffice) => {
  const { id, revision } = await office.call('followups.addTask', { ...aTask, owner: null });
  return { id, expectedRevision: revision };
};
const completed = async (office: TestOffice) => {
  const task = await storedTask(office);
  const closing = { ...task, state: 'dropped' as const, doneOn: '2026-03-20', result: '并入另一件' };
  return { id: task.id, expectedRevision: (await office.call('followups.completeTask', closing)).revision };
};

export const followupUndoCases = {
  'followups.addTask': { input: () => ({ ...aTask, owner: null }) },
  'followups.updateTask': {
    input: async (office: TestOffice) => ({ ...aTask, dueOn: null, ...(await storedTask(office)) }),
  },
  'followups.completeTask': {
    input: async (office: TestOffice) => ({
      ...(await storedTask(office)),
      state: 'done',
      doneOn: '2026-03-20',
      result: '',
    }),
  },
  'followups.reopenTask': { input: completed },
  'followups.removeTask': { input: completed },
  'followups.applyRules': {
    input: async (office: TestOffice) => {
      await office.call('meetings.addMeeting', aMeeting);
      await office.call('followups.applyRules', { ...onMeeting, rules: ['meeting.report-distributed'] });
      return { ...onMeeting, baseOn: '2026-06-25', rules: null };
    },
  },
  'followups.saveRules': {
    input: async (office: TestOffice) => {
      await office.call('followups.applyRules', { ...onMeeting, owner: null, rules: ['meeting.report-distributed'] });
      const term = { amount: 9, unit: 'days', countsBaseDay: true, source: '' };
      return {
        settings: { ...defaultFollowupSettings, terms: { 'meeting.report-distributed': term } },
        expectedRevision: 0,
      };
    },
  },
  'followups.saveCalendarYear': {
    input: async (office: TestOffice) => {
      const { revision } = await office.call('followups.saveCalendarYear', year);
      // Another kind of change in between, so that it is a sitting of its own.
      await office.call('followups.addTask', { ...aTask, owner: null });
      const days = [
        { ...newYear, name: '新年' },
        { day: '2027-01-02', kind: 'work', name: '' },
      ];
      return { ...year, days, expectedRevision: revision };
    },
  },
  'followups.removeCalendarYear': {
    input: async (office: TestOffice) => {
      const { revision } = await office.call('followups.saveCalendarYear', year);
      return { year: 2027, expectedRevision: revision };
    },
  },
};
