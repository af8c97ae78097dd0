import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Application } from '@core/application/application';
import type { OutputOf } from '@core/contract/contract';
import type { Job } from '@core/contract/system/system.contract';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { fittedFlow } from '@core/official-document/fitted-flow';
import { paginate } from '@core/official-document/paginate/paginate';
import { hashOf } from '@core/storage/files';
import { beginApplication, establishOffice } from '../../support/established-office';
import { samplePapers, sentences } from '../../support/sample-papers';
import { temporaryFolder } from '../../support/temporary-folder';
import { notice, paperOf } from './filing-office';

const settings = defaultTypesettingSettings;

/** The core with its real worker. */
async function realCore(work: (application: Application) => Promise<void>): Promise<void> {
  const folder = temporaryFolder();
  await establishOffice(folder);
  const application = await beginApplication(folder, false);
  try {
    await work(application);
  } finally {
    await application.close();
  }
}
async function answer<Value>(application: Application, method: string, input: unknown): Promise<Value> {
  const result = await application.dispatch({ method, input });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value as Value;
}
async function ended(application: Application, job: string): Promise<Job> {
  for (;;) {
    const now = await answer<Job>(application, 'system.getJob', { id: job });
    if (now.state !== 'running') return now;
    await wait(5);
  }
}
const issue = async (application: Application, input: unknown): Promise<string> =>
  (await answer<{ job: string }>(application, 'documents.issuePaper', input)).job;

test('a paper on file is the Word file of the typesetting room, with the pages it shows', async () => {
  await realCore(async (application) => {
    for (const [name, document] of Object.entries(samplePapers())) {
      const { value, error } = await ended(application, await issue(application, paperOf({ document })));
      expect(error, name).toBeNull();
      const paper = value as OutputOf<'documents.issuePaper'>;
      const word = await answer<{ bytes: Uint8Array }>(application, 'documents.composeWord', { document, settings });
      expect(paper.hash, name).toBe(hashOf(word.bytes));
      expect(paper.pages, name).toBe(paginate(fittedFlow(document, settings), settings).pages.length);
    }
  });
});

test('a long paper can be cancelled while it is rendered, and issued after all', async () => {
  await realCore(async (application) => {
    const long = paperOf({ document: notice('关于印发工作报告的通知', sentences(6_000)) });
    const job = await issue(application, long);
    for (let step = ''; step !== '正在排版'; await wait(2))
      ({ step } = (await answer<Job>(application, 'system.getJob', { id: job })).progress);
    await answer(application, 'system.cancelJob', { id: job });
    expect((await ended(application, job)).state).toBe('cancelled');
    const page = { search: '', year: null, before: null, limit: 10 };
    expect(await answer(application, 'documents.listIssuedPapers', page)).toMatchObject({ papers: [], total: 0 });
    const again = await ended(application, await issue(application, long));
    expect(again).toMatchObject({ state: 'done', value: { version: 1, fileName: '关于印发工作报告的通知.docx' } });
  });
});
