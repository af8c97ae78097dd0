/** 台账 and 任后监督 in the tables of undo-every-command.test.ts and contract-cases.ts. */
import { defaultLedgerSettings } from '@core/domain/appointments/ledger-settings';
import type { DutyReviewFields } from '@core/domain/appointments/duty-review';
import { heldPost } from '../roster-cases';
import type { ContractCase } from '../contract-cases';
import type { TestOffice } from '../test-office';

export const heldReview: DutyReviewFields = {
  kind: 'assessment',
  plannedMonth: 9,
  meeting: null,
  heldOn: '2026-09-28',
  ballots: [
    { grade: '满意', votes: 28 },
    { grade: '基本满意', votes: 3 },
    { grade: '不满意', votes: 0 },
  ],
  result: '满意',
  note: '',
};
const plan = (tenure: number) => ({ year: 2026, kind: 'assessment' as const, plannedMonth: 9, tenures: [tenure] });

/** Somebody in office whose review is planned for September 2026. */
export async function plannedReview(office: TestOffice): Promise<{ id: number; expectedRevision: number }> {
  const { tenure } = await heldPost(office);
  await office.call('appointments.planReviews', plan(tenure.id));
  const { reviews } = await office.call('appointments.listReviews', { year: 2026 });
  return { id: reviews[0]!.id, expectedRevision: reviews[0]!.revision };
}

const figures = [{ from: '2021-01-01', until: '2025-12-31', unit: 'items' as const, figure: 214, source: '工作报告' }];
export const ledgerUndoCases = {
  'appointments.saveLedgerSettings': {
    input: () => ({ settings: { ...defaultLedgerSettings, publishedFigures: figures }, expectedRevision: 0 }),
  },
  'appointments.planReviews': {
    input: async (office: TestOffice) => plan((await heldPost(office)).tenure.id),
  },
  'appointments.updateReview': {
    input: async (office: TestOffice) => ({ ...heldReview, ...(await plannedReview(office)) }),
  },
  'appointments.removeReview': { input: (office: TestOffice) => plannedReview(office) },
};

const question = {
  from: '2021-01-01',
  until: '2026-11-22',
  unit: 'items',
  direction: 'both',
  withJudges: true,
  withProcurators: true,
  withJurors: false,
  by: 'year',
};
const filter = { on: '2026-03-01', organ: null, vacantOnly: false, search: '' };
const page = { offset: 0, limit: 50 };

export const ledgerContractCases: ContractCase[] = [
  { title: 'the ledger of a day', method: 'appointments.listLedger', input: { ...filter, ...page }, answers: 'ok' },
  { title: 'the ledger as a sheet', method: 'appointments.exportLedger', input: filter, answers: 'ok' },
  {
    title: 'who held a post there is not',
    method: 'appointments.listSuccession',
    input: { post: 4711 },
    answers: 'NOT_FOUND',
  },
  {
    title: 'the course of nobody',
    method: 'appointments.listCourse',
    input: { person: 4711 },
    answers: 'NOT_FOUND',
  },
  { title: 'how many since 2021', method: 'appointments.countItems', input: question, answers: 'ok' },
  {
    title: 'how many since a day that is none',
    method: 'appointments.countItems',
    input: { ...question, from: '2021-02-30' },
    answers: 'VALIDATION_FAILED',
  },
  {
    title: 'what stands behind how many',
    method: 'appointments.listCountedItems',
    input: { question, group: null, ...page },
    answers: 'ok',
  },
  { title: 'how many as a sheet', method: 'appointments.exportCount', input: question, answers: 'ok' },
  { title: 'the settings of the ledger', method: 'appointments.getLedgerSettings', input: {}, answers: 'ok' },
  {
    title: 'a figure that was published',
    method: 'appointments.saveLedgerSettings',
    input: { settings: { ...defaultLedgerSettings, publishedFigures: figures }, expectedRevision: 0 },
    answers: 'ok',
  },
  {
    title: 'a figure below nothing',
    method: 'appointments.saveLedgerSettings',
    input: {
      settings: { ...defaultLedgerSettings, publishedFigures: [{ ...figures[0], figure: -1 }] },
      expectedRevision: 1,
    },
    answers: 'VALIDATION_FAILED',
  },
  { title: 'reviews of a year', method: 'appointments.listReviews', input: { year: 2026 }, answers: 'ok' },
  {
    title: 'a review of nobody',
    method: 'appointments.planReviews',
    input: plan(4711),
    answers: 'NOT_FOUND',
  },
  {
    title: 'the result of a review there is not',
    method: 'appointments.updateReview',
    input: { ...heldReview, id: 4711, expectedRevision: 1 },
    answers: 'NOT_FOUND',
  },
  {
    title: 'a review there is not, removed',
    method: 'appointments.removeReview',
    input: { id: 4711, expectedRevision: 1 },
    answers: 'NOT_FOUND',
  },
  { title: 'what runs out', method: 'appointments.listExpiring', input: {}, answers: 'ok' },
];
