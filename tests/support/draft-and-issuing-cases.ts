/** Unfinished texts and papers put on file, as calls with what they must answer; part of contract-cases.ts. */
import type { Result } from '@core/contract/result';
import { draftLimit } from '@core/contract/documents/drafts.contract';
import { emptyDocument } from '@core/official-document/model';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import type { ContractCase, Earlier } from './contract-cases';

const id = '0b1c2d3e-4f50-4617-8283-94a5b6c7d8e9';
const unknown = '1b1c2d3e-4f50-4617-8283-94a5b6c7d8e9';
const words = '会议决定批准2025年市级决算。\u0001“\u{20BB7}”';
const draft = { id, title: '决议', excerpt: '会议决定', characters: 17, content: JSON.stringify({ text: words }) };
const save = 'documents.saveDraft';

const title = '关于召开常委会会议的通知';
const paper = {
  document: {
    ...emptyDocument(),
    kind: 'notice' as const,
    kindTitle: '通知',
    title: { text: title, lines: [title] },
    blocks: [{ role: 'paragraph' as const, text: '定于近日召开会议，请按时出席。' }],
  },
  settings: defaultTypesettingSettings,
  draft: null,
  replaces: null,
  number: null,
  classification: null,
};
const issue = 'documents.issuePaper';
const page = { search: '', year: null, before: null, limit: 10 };

const valueOf = (result: Result<unknown> | undefined): Record<string, unknown> => {
  if (!result?.ok) throw new Error(`answered ${result?.error.code}`);
  return result.value as Record<string, unknown>;
};
/** When the draft was saved by the call of this title. */
const savedBy = (earlier: Earlier, call: string): unknown => valueOf(earlier(call))['savedAt'];
/** Asks for the job that the call of this title has started. */
const jobOf =
  (call: string) =>
  (earlier: Earlier): unknown => ({ id: valueOf(earlier(call))['job'] });

const drafts: ContractCase[] = [
  { title: 'no draft yet', method: 'documents.listDrafts', input: { removed: false }, answers: 'ok' },
  { title: 'a first save', method: save, input: { ...draft, expectedSavedAt: null }, answers: 'ok' },
  {
    title: 'the same first save again',
    method: save,
    input: { ...draft, expectedSavedAt: null },
    answers: 'STALE_REVISION',
  },
  {
    title: 'a save on what was saved',
    method: save,
    input: (earlier) => ({ ...draft, title: '决定', expectedSavedAt: savedBy(earlier, 'a first save') }),
    answers: 'ok',
  },
  {
    title: 'a save by a window that is behind',
    method: save,
    input: (earlier) => ({ ...draft, title: '旧的', expectedSavedAt: savedBy(earlier, 'a first save') }),
    answers: 'STALE_REVISION',
  },
  { title: 'the draft as it was saved', method: 'documents.getDraft', input: { id }, answers: 'ok' },
  { title: 'a save that knows of no state', method: save, input: draft, answers: 'VALIDATION_FAILED' },
  {
    title: 'a save at no moment',
    method: save,
    input: { ...draft, expectedSavedAt: '2026-02-30' },
    answers: 'VALIDATION_FAILED',
  },
  {
    title: 'the longest draft',
    method: save,
    input: { ...draft, id: unknown, expectedSavedAt: null, content: '会'.repeat(draftLimit) },
    answers: 'ok',
  },
  {
    title: 'a draft too long by one',
    method: save,
    input: { ...draft, id: unknown, expectedSavedAt: null, content: 'x'.repeat(draftLimit + 1) },
    answers: 'VALIDATION_FAILED',
  },
  { title: 'the longest draft removed', method: 'documents.removeDraft', input: { id: unknown }, answers: 'ok' },
  { title: 'the removed drafts', method: 'documents.listDrafts', input: { removed: true }, answers: 'ok' },
  { title: 'a removed draft brought back', method: 'documents.restoreDraft', input: { id: unknown }, answers: 'ok' },
  { title: 'the drafts', method: 'documents.listDrafts', input: { removed: false }, answers: 'ok' },
  {
    title: 'a draft there is not',
    method: 'documents.getDraft',
    input: { id: '2b1c2d3e-4f50-4617-8283-94a5b6c7d8e9' },
    answers: 'NOT_FOUND',
  },
  {
    title: 'a draft of no id',
    method: 'documents.removeDraft',
    input: { id: '1; DROP TABLE draft' },
    answers: 'VALIDATION_FAILED',
  },
];

const issuing: ContractCase[] = [
  {
    title: 'a number of a series there is not',
    method: 'documents.getNextNumber',
    input: { series: 'none', year: 2026 },
    answers: 'NOT_FOUND',
  },
  {
    title: 'issuing by the id of a draft alone',
    method: issue,
    input: { ...paper, draft: id },
    answers: 'VALIDATION_FAILED',
  },
  {
    title: 'issuing without a title',
    method: issue,
    input: { ...paper, document: { ...paper.document, title: { text: ' ', lines: [' '] } } },
    answers: 'ok',
  },
  {
    title: 'why it was not issued',
    method: 'system.getJob',
    input: jobOf('issuing without a title'),
    ends: 'failed',
    answers: 'ok',
  },
  {
    title: 'issuing a draft',
    method: issue,
    input: (earlier) => ({ ...paper, draft: { id, savedAt: savedBy(earlier, 'a save on what was saved') } }),
    answers: 'ok',
  },
  { title: 'how it was issued', method: 'system.getJob', input: jobOf('issuing a draft'), ends: 'done', answers: 'ok' },
  { title: 'its draft is gone', method: 'documents.getDraft', input: { id }, answers: 'NOT_FOUND' },
  {
    title: 'issuing a new version by a window that is behind',
    method: issue,
    input: (earlier) => ({
      ...paper,
      draft: { id: unknown, savedAt: savedBy(earlier, 'a first save') },
      replaces: (valueOf(earlier('how it was issued'))['value'] as { id: number }).id,
    }),
    answers: 'ok',
  },
  {
    title: 'how the new version was issued',
    method: 'system.getJob',
    input: jobOf('issuing a new version by a window that is behind'),
    ends: 'done',
    answers: 'ok',
  },
  {
    title: 'the draft of another window stays',
    method: 'documents.removeDraft',
    input: { id: unknown },
    answers: 'ok',
  },
  { title: 'the papers on file', method: 'documents.listIssuedPapers', input: page, answers: 'ok' },
  {
    title: 'more papers than a page holds',
    method: 'documents.listIssuedPapers',
    input: { ...page, limit: 201 },
    answers: 'VALIDATION_FAILED',
  },
  { title: 'the first version', method: 'documents.getIssuedPaper', input: { id: 2 }, answers: 'ok' },
  { title: 'a paper there is not', method: 'documents.getIssuedPaper', input: { id: 99 }, answers: 'NOT_FOUND' },
  { title: 'its bytes', method: 'documents.exportIssuedPaper', input: { id: 2 }, answers: 'ok' },
  {
    title: 'voiding without a reason',
    method: 'documents.voidIssuedPaper',
    input: { id: 2, reason: ' ', expectedRevision: 1 },
    answers: 'VALIDATION_FAILED',
  },
  {
    title: 'voiding on an old revision',
    method: 'documents.voidIssuedPaper',
    input: { id: 2, reason: '日期有误', expectedRevision: 1 },
    answers: 'STALE_REVISION',
  },
];

export const draftAndIssuingCases: ContractCase[] = [...drafts, ...issuing];
