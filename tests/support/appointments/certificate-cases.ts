/** 任命书, blanks and oaths in the tables of contract-cases.ts and undo-every-command.test.ts. */
import { defaultCertificateSettings } from '@core/domain/appointments/certificates/layout';
import type { ContractCase, Earlier } from '../contract-cases';
import type { TestOffice } from '../test-office';
import { aMotionOf, aVoteOn, itemIn, yunlingOffice, type YunlingOffice } from './yunling-office';

export interface Appointed extends YunlingOffice {
  motion: number;
  /** 李长河 to the bureau of water, 何晓舟 a judge, 王守成 leaves the bureau of finance. */
  items: [number, number, number];
}

/** A session with two to be appointed and one who leaves. */
export async function appointing(office: TestOffice): Promise<Appointed> {
  const yunling = await yunlingOffice(office);
  const motion = await aMotionOf(yunling, '云岭市人民政府');
  const court = await aMotionOf(yunling, '云岭市中级人民法院');
  const water = await itemIn(yunling, motion, ['李长河', 'decide-appoint', '云岭市水利局局长']);
  const judge = await itemIn(yunling, court, ['何晓舟', 'appoint', '云岭市中级人民法院审判员']);
  const leaving = await itemIn(yunling, motion, ['王守成', 'decide-remove', '云岭市财政局局长']);
  return { ...yunling, motion, items: [water, judge, leaving] };
}

export const aBatch = (items: number[], more: object = {}) => ({
  items,
  firstNumber: '云人常任〔2026〕9号',
  firstBlank: '',
  printedOn: '2026-01-07',
  ...more,
});

/** With certificates printed for the two, which the vote makes effective where one is asked for. */
async function printed(office: TestOffice, voted: boolean): Promise<Appointed & { ids: number[] }> {
  const appointed = await appointing(office);
  await office.call('appointments.prepareCertificates', aBatch(appointed.items));
  if (voted)
    await office.call('appointments.recordItemVotes', { votes: [aVoteOn(appointed.meeting, appointed.items)] });
  const { certificates } = await office.call('appointments.listCertificates', { meeting: appointed.meeting });
  return { ...appointed, ids: certificates.map(({ id }) => id) };
}

export const anOath = (item: number, more: object = {}) => ({
  item,
  organiser: '主任会议',
  heldOn: '2026-01-08' as string | null,
  place: '常委会会议厅',
  leads: false,
  absentReason: '',
  expectedRevision: null as number | null,
  ...more,
});

export const certificateUndoCases = {
  'appointments.prepareCertificates': {
    input: async (office: TestOffice) => {
      const { items } = await appointing(office);
      await office.call('appointments.addBlanks', { first: 'No.0098', count: 5 });
      return aBatch(items, { firstBlank: 'No.0099' });
    },
  },
  'appointments.handCertificates': {
    input: async (office: TestOffice) => ({
      certificates: (await printed(office, true)).ids,
      handedOn: '2026-01-08',
    }),
  },
  'appointments.orderCertificates': {
    input: async (office: TestOffice) => ({ certificates: (await printed(office, false)).ids.toReversed() }),
  },
  'appointments.voidCertificate': {
    input: async (office: TestOffice) => ({
      id: (await printed(office, false)).ids[0]!,
      reason: '卡纸',
      expectedRevision: 1,
    }),
  },
  'appointments.addBlanks': { input: () => ({ first: '000098', count: 3 }) },
  'appointments.spoilBlank': {
    input: async (office: TestOffice) => {
      await office.call('appointments.addBlanks', { first: '000098', count: 3 });
      return { id: 1, state: 'spoiled', reason: '卡纸', expectedRevision: 1 };
    },
  },
  'appointments.saveOaths': {
    input: async (office: TestOffice) => {
      const { items } = await printed(office, true);
      return { oaths: [anOath(items[0], { leads: true }), anOath(items[1])] };
    },
  },
  'appointments.saveCertificateSettings': {
    input: () => ({ settings: { ...defaultCertificateSettings, dateForm: 'chinese' as const }, expectedRevision: 0 }),
  },
};

const idOf = (earlier: Earlier, title: string): number => {
  const result = earlier(title);
  return result?.ok ? (result.value as { id: number }).id : 0;
};
const sessionOf = (earlier: Earlier) => ({ meeting: idOf(earlier, 'a session for appointments') });

/** After the motions: their session, item and person are used. */
export const certificateContractCases: ContractCase[] = [
  {
    title: 'certificates of a session',
    method: 'appointments.listCertificates',
    input: sessionOf,
    answers: 'ok',
  },
  {
    title: 'certificates of no session',
    method: 'appointments.listCertificates',
    input: { meeting: 99_999 },
    answers: 'NOT_FOUND',
  },
  {
    title: 'a certificate printed before the vote',
    method: 'appointments.prepareCertificates',
    input: (earlier) => aBatch([idOf(earlier, 'an item')], { firstNumber: '云人常任〔2026〕77号' }),
    answers: 'ok',
  },
  {
    title: 'a certificate for who has one',
    method: 'appointments.prepareCertificates',
    input: (earlier) => aBatch([idOf(earlier, 'an item')]),
    answers: 'RULE_VIOLATED',
  },
  { title: 'blanks', method: 'appointments.addBlanks', input: { first: 'No.0001', count: 3 }, answers: 'ok' },
  {
    title: 'the same blanks again',
    method: 'appointments.addBlanks',
    input: { first: 'No.0003', count: 1 },
    answers: 'RULE_VIOLATED',
  },
  { title: 'the register of blanks', method: 'appointments.listBlanks', input: { offset: 0, limit: 2 }, answers: 'ok' },
  { title: 'oaths of a session', method: 'appointments.listOaths', input: sessionOf, answers: 'ok' },
  {
    title: 'an oath before the vote',
    method: 'appointments.saveOaths',
    input: (earlier) => ({ oaths: [anOath(idOf(earlier, 'an item'))] }),
    answers: 'RULE_VIOLATED',
  },
  {
    title: 'a certificate there is not',
    method: 'appointments.readCertificates',
    input: { certificates: [99_999] },
    answers: 'NOT_FOUND',
  },
  {
    title: 'a Word file of certificates there are not',
    method: 'appointments.exportCertificates',
    input: { certificates: [99_999], stock: 'plain' },
    answers: 'NOT_FOUND',
  },
  { title: 'ballots of a session', method: 'appointments.readBallots', input: sessionOf, answers: 'ok' },
  {
    title: 'ballots of no session',
    method: 'appointments.exportBallots',
    input: { meeting: 99_999, perPage: 2 },
    answers: 'RULE_VIOLATED',
  },
  { title: 'the layout of certificates', method: 'appointments.getCertificateSettings', input: {}, answers: 'ok' },
  {
    title: 'a layout on an old revision',
    method: 'appointments.saveCertificateSettings',
    input: { settings: defaultCertificateSettings, expectedRevision: 5 },
    answers: 'STALE_REVISION',
  },
];
