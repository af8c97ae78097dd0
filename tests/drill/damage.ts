import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { betterSqlite3Driver } from '@core/storage/driver/better-sqlite3';
import { fullCheck } from '@core/storage/integrity';
import { differences, type Claims } from './claims';
import { beginCore, Refused, type DrilledCore } from './core';
import { lookAt } from './look';
import { Outcome } from './outcome';
import { chanceOf, type Chance } from './random';
import { aPaper } from './steps';
import { office } from './stream';

/**
 * Damaged files: cut short, with flipped bits, with torn pages. Each ends in a clear refusal that leaves the file as it
 * was and a backup that brings everything back, or in a file that says what it said before.
 */
export async function drillDamage(times: number, seed: number): Promise<Outcome> {
  const outcome = new Outcome('damaged files');
  const chance = chanceOf(seed);
  const parent = mkdtempSync(join(tmpdir(), 'yishitai-drill-'));
  try {
    const sound = join(parent, 'sound');
    const claims = await makeOffice(sound);
    for (let n = 0; n < times; n++) {
      const folder = join(parent, 'damaged');
      cpSync(sound, folder, { recursive: true });
      const how = damage(join(folder, 'yishitai.db'), chance);
      // As after a sitting that wrote nothing and was cut off.
      if (chance.in(50)) writeFileSync(join(folder, 'holder.json'), '{}');
      const faults = await lookAtDamaged(folder, claims, outcome, how);
      for (const fault of faults) outcome.fail(`seed ${seed}, file ${n + 1} (${how}): ${fault}`);
      rmSync(folder, { recursive: true, force: true });
    }
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
  return outcome;
}

/** An office with something of everything, and a backup of it. */
async function makeOffice(folder: string): Promise<Claims> {
  const core = await beginCore(folder, { create: true, shell: 'cli' });
  await core.call('organization.establishOffice', office);
  for (let n = 0; n < 30; n++)
    await core.call('organization.addClerk', { name: `何知秋${n}`, duty: `科员${n}`, active: true });
  const content = '会议决定，'.repeat(20_000);
  await core.call('documents.saveDraft', {
    id: '00000000-0000-4000-8000-000000000001',
    expectedSavedAt: null,
    title: '决议',
    excerpt: '',
    characters: content.length,
    content,
  });
  const paper = {
    settings: defaultTypesettingSettings,
    draft: null,
    replaces: null,
    number: null,
    classification: null,
  };
  await core.runJob('documents.issuePaper', { ...paper, document: aPaper(1) });
  await core.runJob('system.makeBackup', { folder: null });
  await core.application.close();
  return (await lookAt(folder)).claims;
}

function damage(path: string, chance: Chance): string {
  const bytes = readFileSync(path);
  const pages = bytes.length / 4096;
  switch (chance.pick(['short', 'bits', 'bits', 'byte', 'page', 'zeros', 'start'])) {
    case 'short':
      truncateSync(path, chance.whole(bytes.length));
      return 'cut short';
    case 'bits':
      for (let flips = 1 + chance.whole(64); flips > 0; flips--)
        bytes[chance.whole(bytes.length)]! ^= 1 << chance.whole(8);
      writeFileSync(path, bytes);
      return 'bits flipped';
    case 'byte':
      bytes[chance.whole(bytes.length)]! ^= 1 + chance.whole(255);
      writeFileSync(path, bytes);
      return 'one byte other';
    case 'page': {
      const [from, to] = [chance.whole(pages), chance.whole(pages)];
      bytes.copyWithin(to * 4096, from * 4096, (from + 1) * 4096);
      writeFileSync(path, bytes);
      return from === to ? 'nothing' : 'a page in another place';
    }
    case 'zeros':
      bytes.fill(0, chance.whole(pages) * 4096).fill(0, 0, 0);
      writeFileSync(path, bytes);
      return 'zeros from a page on';
    default:
      bytes.fill(0x5a, 0, 100);
      writeFileSync(path, bytes);
      return 'no beginning';
  }
}

async function lookAtDamaged(folder: string, claims: Claims, outcome: Outcome, how: string): Promise<string[]> {
  const path = join(folder, 'yishitai.db');
  const before = readFileSync(path);
  const core = await beginCore(folder, { shell: 'cli' });
  try {
    const { stage, failure } = await core.call('system.getState', {});
    if (stage === 'recovery') {
      outcome.count(`${how}: refused (${failure?.reason}), restored`);
      const touched = readFileSync(path).equals(before) ? [] : ['refused, but not left as it was'];
      return [...touched, ...(await restored(core, folder, claims))];
    }
    const seen = await found(core);
    await core.application.close();
    const invisible = soundToSqlite(path);
    const differs = differences(claims, (await claimsOf(folder)) ?? {}, null).length > 0;
    if (seen) outcome.count(`${how}: opened, found by the check of the data`);
    else if (differs) return ['opened, though a text is another one'];
    else outcome.count(`${how}: opened whole`);
    return !seen && !invisible ? ['opened, and damage that SQLite sees was not told'] : [];
  } finally {
    await core.application.close();
  }
}

/** Whether the check of the data, or the ordinary answers, tell of damage. */
async function found(core: DrilledCore): Promise<boolean> {
  try {
    const { faults } = await core.runJob('system.checkData', { full: true });
    return faults.length > 0;
  } catch (error) {
    if (error instanceof Refused && error.code !== 'INTERNAL') return true;
    throw error;
  }
}

function soundToSqlite(path: string): boolean {
  const database = betterSqlite3Driver().open(path, { readOnly: true });
  try {
    return fullCheck(database).length === 0;
  } finally {
    database.close();
  }
}

async function claimsOf(folder: string): Promise<Claims | null> {
  try {
    return (await lookAt(folder)).claims;
  } catch {
    return null;
  }
}

/** From the recovery page: the newest backup, and everything is as it was. */
async function restored(core: DrilledCore, folder: string, claims: Claims): Promise<string[]> {
  const { backups } = await core.call('system.listBackups', { folder: null });
  const [newest] = backups.filter(({ fault }) => fault === null);
  if (!newest) return ['there is no backup to restore'];
  await core.runJob('system.restoreBackup', { place: newest.place, id: newest.id, target: null });
  const { stage } = await core.call('system.getState', {});
  await core.application.close();
  if (stage !== 'ready') return [`restored, but the program stands at ${stage}`];
  const { faults, claims: found } = await lookAt(folder);
  return [...faults, ...differences(claims, found, null)];
}
