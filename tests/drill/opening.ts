import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { betterSqlite3Driver } from '@core/storage/driver/better-sqlite3';
import { startRole, startStream } from './child';
import { beginCore } from './core';
import { ownMounts } from './namespace';
import { Outcome } from './outcome';
import { office } from './stream';

/** Folders that cannot be opened now: each is refused with its reason, and its file is left as it was. */
export async function drillOpening(seed: number): Promise<Outcome> {
  const outcome = new Outcome('opening refused');
  const parent = mkdtempSync(join(tmpdir(), 'yishitai-drill-'));
  const folder = join(parent, 'data');
  const path = join(folder, 'yishitai.db');
  try {
    const core = await beginCore(folder, { create: true, shell: 'cli' });
    await core.call('organization.establishOffice', office);
    await core.application.close();

    const mounting = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"';
    await refusedUntouched('read-only', async () => {
      const said = await startRole('state', [folder], [...ownMounts(), 'sh', '-c', mounting, folder]).ended;
      return said.trim();
    });

    const claims = null;
    const other = startStream({ folder, phase: 'transaction', seed, steps: 1_000_000, claims, unsafe: false });
    while (!other.said().includes('"done"')) await new Promise((next) => setTimeout(next, 20));
    const refused = await stateOf(folder);
    outcome.count(`a second process: ${refused}`);
    if (refused !== `in-use, held by ${String(other.process.pid)}`) outcome.fail(`a second process: ${refused}`);
    other.kill();
    await other.ended;
    if ((await stateOf(folder)) !== 'ready') outcome.fail('not opened after the other process was gone');

    const database = betterSqlite3Driver().open(path);
    database.execute('PRAGMA user_version = 99');
    database.close();
    await refusedUntouched('newer', () => stateOf(folder));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
  return outcome;

  async function refusedUntouched(reason: string, open: () => Promise<string>): Promise<void> {
    const before = hashOf(path);
    const state = await open();
    outcome.count(`${reason}: ${state}`);
    if (state !== reason) outcome.fail(`${reason}: answered ${state}`);
    if (hashOf(path) !== before) outcome.fail(`${reason}: the file was changed`);
  }
}

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The stage after opening, or the reason why it was refused. */
async function stateOf(folder: string): Promise<string> {
  const core = await beginCore(folder, { shell: 'cli' });
  try {
    const { stage, failure } = await core.call('system.getState', {});
    if (!failure) return stage;
    return failure.holder ? `${failure.reason}, held by ${failure.holder.process}` : failure.reason;
  } finally {
    await core.application.close();
  }
}

/** The same in a process of its own, where the folder is mounted read-only. */
export async function sayState(folder: string): Promise<void> {
  writeSync(1, `${await stateOf(folder)}\n`);
}
