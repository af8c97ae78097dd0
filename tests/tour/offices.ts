import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginApplication, establishOffice, inventedOffice } from '../support/established-office';
import { finishedJob } from '../support/finished-job';

/** Everything the tour writes; removed at its end. */
export const scratch = mkdtempSync(join(tmpdir(), 'yishitai-tour-'));
let made = 0;

/** A folder that is not there yet, named as a clerk would. */
export function newFolder(): string {
  const parent = join(scratch, String(++made));
  mkdirSync(parent);
  return join(parent, '议事台数据');
}

/** An office that has only just been set up. */
export async function emptyOffice(): Promise<string> {
  const folder = newFolder();
  await establishOffice(folder);
  return folder;
}

let sample: Promise<string> | null = null;

/** The sample office with backups, a second place that is gone, and something in the 回收站. A copy for each caller. */
export async function sampleOffice(): Promise<string> {
  sample ??= makeSample();
  const folder = newFolder();
  cpSync(await sample, folder, { recursive: true });
  return folder;
}

async function makeSample(): Promise<string> {
  const folder = newFolder();
  const application = await beginApplication(folder);
  const answer = async <Value>(method: string, input: object): Promise<Value> => {
    const result = await application.dispatch({ method, input });
    if (!result.ok) throw new Error(`${method}: ${result.error.code}`);
    return result.value as Value;
  };
  try {
    await finishedJob(application, 'organization.loadSample', {});
    const { drafts } = await answer<{ drafts: { id: string }[] }>('documents.listDrafts', { removed: false });
    await answer('documents.removeDraft', { id: drafts.at(-1)!.id });
    await finishedJob(application, 'system.makeBackup', { folder: null });
    const stick = join(scratch, 'U盘');
    mkdirSync(stick);
    await answer('system.saveBackupSettings', { secondFolder: stick });
    await finishedJob(application, 'system.makeBackup', { folder: null });
    rmSync(stick, { recursive: true });
  } finally {
    await application.close();
  }
  return folder;
}

/** An office on a machine declared for classified matter. */
export async function classifiedOffice(): Promise<string> {
  const folder = newFolder();
  const application = await beginApplication(folder);
  const input = { ...inventedOffice, secrecy: 'classified' };
  const result = await application.dispatch({ method: 'organization.establishOffice', input });
  await application.close();
  if (!result.ok) throw new Error(`no office: ${result.error.code}`);
  return folder;
}
