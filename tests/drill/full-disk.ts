import { mkdtempSync, rmSync, statfsSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { differences, type Claims } from './claims';
import { startRole } from './child';
import { beginCore, Refused, type DrilledCore } from './core';
import { lookAt } from './look';
import { ownMounts } from './namespace';
import { Outcome } from './outcome';
import { aPaper } from './steps';
import { office, officeClaims } from './stream';

/** A disk of 2 MB fills up under the program; what it answers then, and after room was made. */
export async function drillFullDisk(): Promise<Outcome> {
  const outcome = new Outcome('full disk');
  const point = mkdtempSync(join(tmpdir(), 'yishitai-drill-full-'));
  try {
    const mounting = 'mount -t tmpfs -o size=2m tmpfs "$0" && exec "$@"';
    const said = await startRole('full-disk', [point], [...ownMounts(), 'sh', '-c', mounting, point]).ended;
    for (const line of said.split('\n').filter(Boolean)) {
      const [kind, text] = [line.slice(0, 1), line.slice(2)];
      if (kind === '!') outcome.fail(text);
      else outcome.count(text);
    }
    if (!said.includes('reopened')) outcome.fail('it did not come to its end');
  } finally {
    rmSync(point, { recursive: true, force: true });
  }
  return outcome;
}

const saw = (what: string): void => void writeSync(1, `. ${what}\n`);
const wrong = (what: string): void => void writeSync(1, `! ${what}\n`);

/** Inside the namespace, with the small disk at `point`. */
export async function onFullDisk(point: string): Promise<void> {
  const folder = join(point, 'data');
  const ballast = join(point, 'ballast');
  const core = await beginCore(folder, { create: true });
  await core.call('organization.establishOffice', office);
  let claims: Claims = { ...officeClaims };
  const attempts = attemptsOn(core);

  let refused = 0;
  for (let n = 0; refused < 3 && n < 200; n++) {
    const id = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
    const content = `第${n}稿${'会议决定，'.repeat(4_000)}`;
    const answer = await attempts.answerOf(() =>
      core.call('documents.saveDraft', {
        id,
        expectedSavedAt: null,
        title: '',
        excerpt: '',
        characters: content.length,
        content,
      }),
    );
    if (answer === 'ok') claims = { ...claims, [`draft ${id}`]: content };
    else refused++;
    if (answer !== 'ok' && answer !== 'DISK_FULL') wrong(`a draft on a full disk is answered ${answer}`);
  }
  if (refused === 0) wrong('the disk did not fill up');
  // To the last byte.
  for (let size = 256 * 1024; size >= 512; size /= 2) {
    while (statfsSync(point).bavail * statfsSync(point).bsize >= size) {
      try {
        writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
      } catch {
        break;
      }
    }
  }
  for (const [name, attempt] of Object.entries(attempts.all)) {
    const answer = await attempts.answerOf(attempt);
    saw(`${name} on a full disk: ${answer}`);
    // A small change may find room in pages that are free; then it counts.
    if (answer === 'ok' && name === 'addClerk') claims = { ...claims, 'clerk 何知秋': JSON.stringify({ duty: '' }) };
    else if (answer !== 'DISK_FULL') wrong(`${name} on a full disk is answered ${answer}`);
  }
  for (const method of ['organization.getOffice', 'system.getState'] as const)
    if ((await attempts.answerOf(() => core.call(method, {}))) !== 'ok')
      wrong(`${method} is not answered on a full disk`);

  rmSync(ballast);
  const name = '顾青川';
  const more = await attempts.answerOf(() => core.call('organization.addClerk', { name, duty: '', active: true }));
  if (more !== 'ok') wrong(`after room was made a clerk is answered ${more}`);
  claims = { ...claims, [`clerk ${name}`]: JSON.stringify({ duty: '' }) };
  await core.application.close();
  const { faults, claims: found } = await lookAt(folder);
  for (const fault of [...faults, ...differences(claims, found, null)]) wrong(fault);
  saw('reopened whole, with everything acknowledged');
}

const aLongDraft = {
  id: '00000000-0000-4000-8000-00000000ffff',
  expectedSavedAt: null,
  title: '',
  excerpt: '',
  characters: 100_000,
  content: '会'.repeat(100_000),
};

function attemptsOn(core: DrilledCore) {
  const all: Record<string, () => Promise<unknown>> = {
    addClerk: () => core.call('organization.addClerk', { name: '何知秋', duty: '', active: true }),
    saveDraft: () => core.call('documents.saveDraft', aLongDraft),
    makeBackup: () => core.runJob('system.makeBackup', { folder: null }),
    issuePaper: () =>
      core.runJob('documents.issuePaper', {
        document: aPaper(1),
        settings: defaultTypesettingSettings,
        draft: null,
        replaces: null,
        number: null,
        classification: null,
      }),
  };
  const answerOf = async (attempt: () => Promise<unknown>): Promise<string> => {
    try {
      await attempt();
      return 'ok';
    } catch (error) {
      if (error instanceof Refused) return error.code;
      throw error;
    }
  };
  return { all, answerOf };
}
