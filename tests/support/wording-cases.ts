/** Wording of papers in the tables of undo-every-command.test.ts and contract-cases.ts. */
import type { ContractCase, Earlier } from './contract-cases';
import type { TestOffice } from './test-office';

const text = '标题：关于《{标题}》的更正\n{机关.全称}{印发日期}印发的文件有误，现更正如下：\n特此更正。\n';
const save = { paper: 'errata' as const, text: '标题：勘误表\n', reachesPlanned: true, expectedVersion: 0 };
const restored = { paper: 'errata' as const, reachesPlanned: false, expectedVersion: 1 };

export const wordingUndoCases = {
  'templates.saveWording': { input: () => save },
  'templates.restoreDefaultWording': {
    input: async (office: TestOffice) => {
      await office.call('templates.saveWording', save);
      return restored;
    },
  },
};

export const wordingCases: ContractCase[] = [
  { title: 'every wording', method: 'templates.listWordings', input: {}, answers: 'ok' },
  { title: 'a wording as it comes', method: 'templates.getWording', input: { paper: 'correction' }, answers: 'ok' },
  {
    title: 'the wording of a paper there is not',
    method: 'templates.getWording',
    input: { paper: 'poem' },
    answers: 'VALIDATION_FAILED',
  },
  { title: 'a sound wording', method: 'templates.checkWording', input: { paper: 'correction', text }, answers: 'ok' },
  {
    title: 'what a wording would print',
    method: 'templates.previewWording',
    input: { paper: 'correction', text, bare: true, owner: null },
    answers: 'ok',
  },
  {
    title: 'what a faulty one would print',
    method: 'templates.previewWording',
    input: { paper: 'correction', text: '标题：{标题', bare: false, owner: null },
    answers: 'ok',
  },
  {
    title: 'saving a faulty wording',
    method: 'templates.saveWording',
    input: { paper: 'correction', text: '标题：{题目}', reachesPlanned: false, expectedVersion: 0 },
    answers: 'VALIDATION_FAILED',
  },
  {
    title: 'saving a wording',
    method: 'templates.saveWording',
    input: { paper: 'correction', text, reachesPlanned: false, expectedVersion: 0 },
    answers: 'ok',
  },
  {
    title: 'saving on an old version',
    method: 'templates.saveWording',
    input: { paper: 'correction', text, reachesPlanned: false, expectedVersion: 0 },
    answers: 'STALE_REVISION',
  },
  {
    title: 'the default wording again',
    method: 'templates.restoreDefaultWording',
    input: (earlier: Earlier) => {
      const saved = earlier('saving a wording');
      const { version } = saved?.ok ? (saved.value as { version: number }) : { version: -1 };
      return { paper: 'correction', reachesPlanned: true, expectedVersion: version };
    },
    answers: 'ok',
  },
  { title: 'its versions', method: 'templates.getWording', input: { paper: 'correction' }, answers: 'ok' },
  {
    title: 'papers of a wording',
    method: 'templates.listPapersUsingWording',
    input: { paper: 'correction', text: null },
    answers: 'ok',
  },
];
