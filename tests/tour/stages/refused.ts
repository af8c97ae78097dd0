import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright-core';
import type { OpeningReason } from '@core/contract/system/opening';
import type { ProgramState } from '@core/contract/system/system.contract';
import { openingMessages } from '@core/contract/system/opening.messages';
import { folderLayout } from '@core/storage/folder-layout';
import { schemaVersion } from '@core/storage/migrations/all';
import { ownMounts } from '../../drill/namespace';
import { startBuiltHost } from '../../support/built-host';
import { newFolder, sampleOffice } from '../offices';
import type { Ground, Stage } from './stage';

const database = (folder: string): string => join(folder, 'yishitai.db');

/** Overwrites a part of the data file. */
function damage(folder: string): void {
  const file = openSync(database(folder), 'r+');
  writeSync(file, Buffer.alloc(12_000, 0x55), 0, 12_000, 2_000);
  closeSync(file);
}

/** Writes to the data file as another program would. */
function change(folder: string, sql: string): void {
  const file = new DatabaseSync(database(folder));
  file.exec(sql);
  file.close();
}

/** Files nobody may write to; for root they have to be made immutable. */
function protect(paths: string[]): Pick<Ground, 'undo'> {
  const [lock, free] =
    process.getuid?.() === 0
      ? [
          ['chattr', '+i'],
          ['chattr', '-i'],
        ]
      : [
          ['chmod', 'a-w'],
          ['chmod', 'u+w'],
        ];
  execFileSync(lock[0]!, [lock[1]!, ...paths]);
  return { undo: () => void execFileSync(free[0]!, [free[1]!, ...paths]) };
}

/** The file passes for one of the version before, which was left properly. */
function makeOlder(folder: string): void {
  change(folder, `PRAGMA user_version = ${schemaVersion - 1}`);
  rmSync(folderLayout(folder).seal, { force: true });
}

/** The host in a mount namespace of its own; `mounting` is a shell command that finds the folder as $0. */
const mounted = (mounting: string, folder: string): string[] => [
  ...ownMounts(),
  'sh',
  '-c',
  `${mounting} && exec "$@"`,
  folder,
];

/** How each reason comes about, on the disk or under it. */
const grounds: Record<
  Exclude<OpeningReason, 'migration-failed'>,
  (folder: string) => Promise<Omit<Ground, 'folder'>>
> = {
  missing: async (folder) => {
    rmSync(database(folder));
    return {};
  },
  // A share needs a server: the table of mounts says of the folder what it says of a share.
  network: async (folder) => {
    const table = `${folder}-mounts`;
    const line = `printf '999 1 0:99 / %s rw - cifs //fileserver/office rw\\n' "$0"`;
    return {
      under: mounted(
        `{ cat /proc/self/mountinfo; ${line}; } > '${table}' && mount --bind '${table}' /proc/$$/mountinfo`,
        folder,
      ),
    };
  },
  'read-only': async (folder) => protect([folder, ...readdirSync(folder).map((name) => join(folder, name))]),
  'in-use': async (folder) => {
    const other = await startBuiltHost(folder, [], { keep: true });
    return {
      undo: async () => {
        other.process.kill('SIGKILL');
        await other.exited;
      },
    };
  },
  corrupt: async (folder) => {
    damage(folder);
    return {};
  },
  newer: async (folder) => {
    change(folder, 'PRAGMA user_version = 999');
    return {};
  },
  'not-ours': async (folder) => {
    change(folder, 'PRAGMA application_id = 1');
    return {};
  },
  altered: async (folder) => {
    change(folder, 'UPDATE office SET region = short_name');
    return {};
  },
  // With a file where the folder of the backups should be.
  'not-saved': async (folder) => {
    makeOlder(folder);
    rmSync(join(folder, '备份'), { recursive: true });
    writeFileSync(join(folder, '备份'), '');
    return {};
  },
  'disk-full': async (folder) => {
    const filled = `mount -t tmpfs -o size=8m tmpfs "$0" && cp -a '${folder}-there'/. "$0" && (cat /dev/zero > "$0/ballast" 2>/dev/null || true)`;
    execFileSync('cp', ['-a', folder, `${folder}-there`]);
    return { under: mounted(filled, folder) };
  },
  // The disk answers reading with an error of the device. The host stays the process that is started (-D), to be ended.
  unreadable: async (folder) => {
    const calls = 'read,pread64,readv,preadv';
    const inject = ['-D', '-f', '-qq', '-o', '/dev/null', '-P', database(folder), '-e', `trace=${calls}`];
    return { under: ['strace', ...inject, '-e', `inject=${calls}:error=EIO`] };
  },
};

const stateOf = (page: Page): Promise<ProgramState> =>
  page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/api/system.getState', { method: 'POST', headers, body: '{}' });
    return ((await answer.json()) as { value: ProgramState }).value;
  });

const stageOf = (reason: keyof typeof grounds): Stage => ({
  name: `recovery-${reason}`,
  prepare: async () => {
    const folder = await sampleOffice();
    return { folder, ...(await grounds[reason](folder)) };
  },
  reach: async (page) => {
    await page.getByRole('button', { name: '重试' }).waitFor({ timeout: 20_000 });
    const said = (await stateOf(page)).failure?.reason;
    if (said !== reason) throw new Error(`it says ${said}`);
    // Backups are looked for after the page has come.
    await page.waitForTimeout(700);
  },
});

/** The recovery page for every reason there is. */
export const refusedStages: Stage[] = [
  ...(Object.keys(grounds) as (keyof typeof grounds)[]).map(stageOf),
  {
    ...stageOf('corrupt'),
    name: 'recovery-restore-asked',
    reach: async (page) => {
      await page.getByRole('button', { name: '恢复', exact: true }).first().click();
      await page.getByRole('dialog', { name: '恢复备份' }).waitFor();
    },
  },
  {
    ...stageOf('newer'),
    name: 'recovery-restore-otherwise',
    reach: async (page) => {
      await page.getByRole('button', { name: '仍要从备份恢复' }).click();
      await page.getByRole('row').nth(1).waitFor();
    },
  },
  {
    // A file that only passes for an older one is refused before a step could fail: the page is told so.
    ...stageOf('corrupt'),
    name: 'recovery-migration-failed',
    reach: async (page) => {
      const state = await stateOf(page);
      const reason = 'migration-failed';
      const failure = { ...state.failure, reason, ...openingMessages[reason] };
      const json = { ok: true, value: { ...state, failure } };
      await page.route('**/api/system.getState', (route) => route.fulfill({ json }));
      await page.reload();
      await page.getByRole('heading', { name: '升级数据没有成功' }).waitFor();
    },
  },
  {
    name: 'recovery-no-backups',
    prepare: async () => {
      const folder = newFolder();
      mkdirSync(join(folder, 'files'), { recursive: true });
      return { folder };
    },
    reach: (page) => page.getByText('这里没有找到备份').waitFor(),
  },
  {
    ...stageOf('missing'),
    name: 'recovery-other-folder',
    reach: async (page) => {
      await page.getByRole('button', { name: '选择其他文件夹' }).click();
      await page.getByRole('button', { name: '返回' }).waitFor();
    },
  },
];
