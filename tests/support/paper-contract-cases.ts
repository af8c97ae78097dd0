/** Numbers, copies, 公告 and papers of records as calls with what they must answer; part of contract-cases.ts. */
import { emptyDispatch } from '@core/application/documents/registers/change-numbers';
import type { ContractCase, Earlier } from './contract-cases';

const none = { resolution: 99, announcement: null, meeting: null };
const numbers = { series: '', year: null, states: [], search: '', offset: 0, limit: 50 };
const reservation = { series: 'none', year: 2026, serial: null, count: 1, purpose: '印发决定' };
const given = { issuedPaper: 2, from: 1, to: 3, holder: '市委办公室', givenOn: '2026-01-06', remark: '' };
const announcement = {
  ...{ bodyKind: 'standing-committee', term: 5, number: 1, issuedOn: null, meeting: null, note: '' },
  texts: [99],
};

/** The id of the paper that a job of this title has put on file. */
function paperOf(earlier: Earlier, call: string): number {
  const result = earlier(call);
  if (!result?.ok) throw new Error(`answered ${result?.error.code}`);
  return (result.value as { value: { id: number } }).value.id;
}
const versions = (earlier: Earlier) => ({
  from: paperOf(earlier, 'how it was issued'),
  to: paperOf(earlier, 'how the new version was issued'),
});

export const paperContractCases: ContractCase[] = [
  { title: 'papers of no resolution', method: 'documents.listRecordPapers', input: none, answers: 'ok' },
  {
    title: 'a paper of two records',
    method: 'documents.listRecordPapers',
    input: { ...none, kind: 'both' },
    answers: 'VALIDATION_FAILED',
  },
  {
    title: 'a look at the paper of no resolution',
    method: 'documents.previewRecordPaper',
    input: { owner: none, paper: 'resolution-draft' },
    answers: 'RULE_VIOLATED',
  },
  {
    title: 'checking it off',
    method: 'documents.listCheckPoints',
    input: { owner: none, paper: 'resolution-draft' },
    answers: 'RULE_VIOLATED',
  },
  {
    title: 'composing it',
    method: 'documents.composeRecordPaper',
    input: { owner: none, paper: 'resolution-draft', own: null, expectedRevision: null },
    answers: 'RULE_VIOLATED',
  },
  {
    title: 'a paper of a kind there is not',
    method: 'documents.previewRecordPaper',
    input: { owner: none, paper: 'song' },
    answers: 'VALIDATION_FAILED',
  },
  {
    title: 'settling for no resolution',
    method: 'documents.settlePrepared',
    input: { resolution: 99, effective: true },
    answers: 'NOT_FOUND',
  },
  {
    title: 'dispatching a paper there is not',
    method: 'documents.dispatchRecordPaper',
    input: { id: 99, dispatchedOn: '2026-01-06', expectedRevision: 1 },
    answers: 'NOT_FOUND',
  },
  { title: 'the register of numbers', method: 'documents.listNumbers', input: numbers, answers: 'ok' },
  {
    title: 'more numbers than a page holds',
    method: 'documents.listNumbers',
    input: { ...numbers, limit: 501 },
    answers: 'VALIDATION_FAILED',
  },
  {
    title: 'reserving of a series there is not',
    method: 'documents.reserveNumbers',
    input: reservation,
    answers: 'NOT_FOUND',
  },
  {
    title: 'reserving for nothing',
    method: 'documents.reserveNumbers',
    input: { ...reservation, purpose: ' ' },
    answers: 'VALIDATION_FAILED',
  },
  {
    title: 'releasing a number there is not',
    method: 'documents.releaseNumber',
    input: { id: 99, expectedRevision: 1 },
    answers: 'NOT_FOUND',
  },
  {
    title: 'voiding a number there is not',
    method: 'documents.voidNumber',
    input: { id: 99, reason: '跳号', expectedRevision: 1 },
    answers: 'NOT_FOUND',
  },
  {
    title: 'explaining a gap of a series there is not',
    method: 'documents.explainGap',
    input: { series: 'none', year: 2026, from: 1, to: 2, reason: '跳号' },
    answers: 'NOT_FOUND',
  },
  {
    title: 'an emergency nobody signed',
    method: 'documents.enterEmergencyNumber',
    input: {
      ...{ series: 'none', year: 2026, serial: null, title: '通知' },
      signedBy: '',
      signedOn: '2026-01-04',
      reason: '急',
    },
    answers: 'VALIDATION_FAILED',
  },
  {
    title: '发文稿纸 of no paper',
    method: 'documents.getDispatch',
    input: { recordPaper: 99 },
    answers: 'NOT_FOUND',
  },
  {
    title: 'saving it',
    method: 'documents.saveDispatch',
    input: { ...emptyDispatch, title: '通知', recordPaper: 99, expectedRevision: null },
    answers: 'NOT_FOUND',
  },
  { title: 'looking at it', method: 'documents.previewDispatch', input: { recordPaper: 99 }, answers: 'NOT_FOUND' },
  { title: 'giving out copies', method: 'documents.giveCopies', input: given, answers: 'ok' },
  { title: 'giving them out again', method: 'documents.giveCopies', input: given, answers: 'RULE_VIOLATED' },
  { title: 'the copies', method: 'documents.listCopies', input: { issuedPaper: 2 }, answers: 'ok' },
  {
    title: 'copies of a paper there is not',
    method: 'documents.listCopies',
    input: { issuedPaper: 99 },
    answers: 'NOT_FOUND',
  },
  {
    title: 'a copy come back before it was given',
    method: 'documents.markCopies',
    input: { copies: [{ id: 1, expectedRevision: 1 }], mark: 'returned', on: '2026-01-01' },
    answers: 'RULE_VIOLATED',
  },
  {
    title: 'a copy taken off by a window that is behind',
    method: 'documents.removeCopies',
    input: { copies: [{ id: 1, expectedRevision: 7 }] },
    answers: 'STALE_REVISION',
  },
  {
    title: '收回清单',
    method: 'documents.composeCopyRegister',
    input: { issuedPaper: 2, collecting: true },
    answers: 'ok',
  },
  {
    title: 'pages of two versions',
    method: 'documents.compareVersions',
    input: versions,
    answers: 'ok',
  },
  { title: '换页清单', method: 'documents.composeChangedPages', input: versions, answers: 'ok' },
  { title: '勘误', method: 'documents.composeErrata', input: { from: 2, to: 2 }, answers: 'RULE_VIOLATED' },
  {
    title: 'no 公告 yet',
    method: 'documents.listAnnouncements',
    input: { resolution: null, term: null, before: null, limit: 10 },
    answers: 'ok',
  },
  {
    title: 'a 公告 of a text there is not',
    method: 'documents.addAnnouncement',
    input: announcement,
    answers: 'NOT_FOUND',
  },
  {
    title: 'proposing it',
    method: 'documents.proposeAnnouncement',
    input: { texts: [99] },
    answers: 'NOT_FOUND',
  },
  {
    title: 'a 公告 that announces nothing',
    method: 'documents.addAnnouncement',
    input: { ...announcement, texts: [] },
    answers: 'VALIDATION_FAILED',
  },
];
