/** Matters of 决议决定 in the table of contract-cases.ts. */
import type { ContractCase, Earlier } from './contract-cases';
import { aMatter, aText, aTitle, fields } from './resolution-cases';

const idOf = (earlier: Earlier, title: string): number => {
  const result = earlier(title);
  return result?.ok ? (result.value as { id: number }).id : 0;
};
const stage = (earlier: Earlier, state: string, expectedRevision: number) => ({
  ...{ id: idOf(earlier, 'a matter'), state, enteredOn: '2026-06-20', meeting: null, remark: '', expectedRevision },
});
const filter = { search: '', year: null, term: null, kind: null, states: [] };
const page = { ...filter, offset: 0, limit: 20 };

export const resolutionContractCases: ContractCase[] = [
  { title: 'a matter', method: 'resolutions.addResolution', input: aMatter(), answers: 'ok' },
  {
    title: 'a matter of a meeting there is not',
    method: 'resolutions.addResolution',
    input: { ...aMatter(), meeting: 999 },
    answers: 'NOT_FOUND',
  },
  {
    title: 'a matter without a title',
    method: 'resolutions.addResolution',
    input: { ...aMatter(), title: ' ' },
    answers: 'VALIDATION_FAILED',
  },
  {
    title: 'a text saved',
    method: 'resolutions.saveText',
    input: (earlier) => ({
      id: idOf(earlier, 'a matter'),
      document: aText(aTitle, '一、市人民政府应当在2027年6月底前完成勘界。'),
      expectedRevision: 1,
    }),
    answers: 'ok',
  },
  {
    title: 'a text saved on an old revision',
    method: 'resolutions.saveText',
    input: (earlier) => ({ id: idOf(earlier, 'a matter'), document: aText(), expectedRevision: 1 }),
    answers: 'STALE_REVISION',
  },
  {
    title: 'a stage that cannot follow',
    method: 'resolutions.enterStage',
    input: (earlier) => stage(earlier, 'passed', 2),
    answers: 'RULE_VIOLATED',
  },
  {
    title: 'a stage',
    method: 'resolutions.enterStage',
    input: (earlier) => stage(earlier, 'submitted', 2),
    answers: 'ok',
  },
  {
    title: 'the matter under another title',
    method: 'resolutions.updateResolution',
    input: (earlier) => ({ ...fields('关于云湖湿地的决定'), id: idOf(earlier, 'a matter'), expectedRevision: 3 }),
    answers: 'ok',
  },
  {
    title: 'the matter',
    method: 'resolutions.getResolution',
    input: (earlier) => ({ id: idOf(earlier, 'a matter') }),
    answers: 'ok',
  },
  { title: 'a matter there is not', method: 'resolutions.getResolution', input: { id: 999 }, answers: 'NOT_FOUND' },
  {
    title: 'tasks it names',
    method: 'resolutions.proposeTasks',
    input: (earlier) => ({ id: idOf(earlier, 'a matter') }),
    answers: 'ok',
  },
  { title: 'the matters', method: 'resolutions.listResolutions', input: page, answers: 'ok' },
  {
    title: 'the matter by its former title',
    method: 'resolutions.listResolutions',
    input: { ...page, search: '加强湿地' },
    answers: 'ok',
  },
  {
    title: 'the matter by initials',
    method: 'resolutions.listResolutions',
    input: { ...page, search: 'yhsd' },
    answers: 'ok',
  },
  { title: 'how many matters', method: 'resolutions.getStatistics', input: { term: null }, answers: 'ok' },
  {
    title: 'a correction of a draft',
    method: 'resolutions.correctText',
    input: (earlier) => ({
      ...{ id: idOf(earlier, 'a matter'), document: aText(), approver: '程景行', approvedOn: '2026-06-20' },
      ...{ reason: '漏字', expectedRevision: 4 },
    }),
    answers: 'RULE_VIOLATED',
  },
];
