import { setTimeout as wait } from 'node:timers/promises';
import type { HeavyWork } from '@core/application/ports';
import { documentTasks } from '@core/application/documents/tasks';
import type { TaskName } from '@core/application/heavy-tasks';
import { TaskStopped } from '@core/application/ports';
import type { InputOf } from '@core/contract/contract';
import type { IssuedPaper } from '@core/contract/documents/issued-papers.contract';
import type { CallError } from '@core/contract/errors';
import type { Job } from '@core/contract/system/system.contract';
import { emptyDocument, type OfficialDocument } from '@core/official-document/model';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import type { recordingLogger } from '../../support/test-ports';
import { openTestOffice, type TestOffice, type TestOfficeOptions } from '../../support/test-office';

/** The tasks themselves, without a thread. `before` and `after` may look in, wait, or throw. */
export function workInProcess(
  hooks: { before?: (name: TaskName) => unknown; after?: (name: TaskName) => unknown } = {},
): HeavyWork {
  return {
    async run(name, input, { signal }) {
      await hooks.before?.(name);
      if (signal?.aborted) throw new TaskStopped('cancelled');
      const task = documentTasks[name as keyof typeof documentTasks] as (given: unknown) => Promise<unknown>;
      const value = await task(input);
      await hooks.after?.(name);
      return value as never;
    },
    close: async () => undefined,
  };
}

export interface FilingOffice extends TestOffice {
  /** Runs a job to its end. */
  run(method: string, input: unknown): Promise<Job>;
  start(method: string, input: unknown): Promise<string>;
  ended(job: string): Promise<Job>;
  issue(paper?: Partial<PaperToIssue>): Promise<IssuedPaper>;
  refusal(paper: Partial<PaperToIssue>): Promise<CallError>;
  papers(page?: Partial<InputOf<'documents.listIssuedPapers'>>): Promise<IssuedPaper[]>;
}

type PaperToIssue = InputOf<'documents.issuePaper'>;

export const series = [
  { id: 'committee', name: '常委会发文', organCode: '云人常发', yearly: true },
  { id: 'announcements', name: '常委会公告', organCode: '云人常公告', yearly: false },
];

/** A short notice. */
export function notice(title = '关于召开常委会会议的通知', text = '定于近日召开会议，请按时出席。'): OfficialDocument {
  return {
    ...emptyDocument(),
    kind: 'notice',
    kindTitle: '通知',
    title: { text: title, lines: [title] },
    blocks: [{ role: 'paragraph', text }],
    date: '2026-01-04',
  };
}

export const paperOf = (paper: Partial<PaperToIssue> = {}): PaperToIssue => ({
  document: notice(),
  settings: defaultTypesettingSettings,
  draft: null,
  replaces: null,
  number: null,
  classification: null,
  ...paper,
});

/**
 * An office with two series of numbers, and papers rendered without a thread; on the command line, which makes no
 * backups of its own accord.
 */
export async function openFilingOffice(options: TestOfficeOptions = {}): Promise<FilingOffice> {
  const office = await openTestOffice({
    shell: 'cli',
    ...options,
    ports: { heavyWork: workInProcess(), ...options.ports },
  });
  const { dispatch } = office.application;
  const state = await office.call('system.getState', {});
  if (state.stage === 'ready') {
    const { revision } = await office.call('organization.getNumberingSettings', {});
    if (revision === 0)
      await office.call('organization.saveNumberingSettings', { settings: { series }, expectedRevision: 0 });
  }
  const filing: FilingOffice = {
    ...office,
    async start(method, input) {
      const result = await dispatch({ method, input });
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      return (result.value as { job: string }).job;
    },
    async ended(id) {
      for (;;) {
        const job = await office.call('system.getJob', { id });
        if (job.state !== 'running') return job;
        await wait(2);
      }
    },
    run: async (method, input) => filing.ended(await filing.start(method, input)),
    async issue(paper) {
      const job = await filing.run('documents.issuePaper', paperOf(paper));
      if (job.state !== 'done') throw new Error(JSON.stringify(job.error), { cause: lastError(office) });
      return job.value as IssuedPaper;
    },
    async refusal(paper) {
      const job = await filing.run('documents.issuePaper', paperOf(paper));
      if (!job.error) throw new Error('it was not refused');
      return job.error;
    },
    papers: async (page = {}) =>
      (await office.call('documents.listIssuedPapers', { search: '', year: null, before: null, limit: 200, ...page }))
        .papers,
  };
  return filing;
}

const lastError = ({ ports }: TestOffice): unknown =>
  (ports.logger as ReturnType<typeof recordingLogger>).events.findLast(({ error }) => error !== undefined)?.error;

/** Waits until something holds, for work in the background. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    if (await holds()) return;
    await wait(5);
  }
  throw new Error('it never came about');
}
