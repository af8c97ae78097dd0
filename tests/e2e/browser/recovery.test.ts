import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { beginApplication, establishOffice } from '../../support/established-office';
import { finishedJob } from '../../support/finished-job';
import { startBuiltHost } from '../../support/built-host';
import { chromiumAt, openWindowOn, type Window } from './window';

/** A data folder with an office, and a backup of it. */
async function backedUpOffice(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'yishitai-recovery-')), 'data');
  await establishOffice(folder);
  const application = await beginApplication(folder, false);
  await finishedJob(application, 'system.makeBackup', { folder: null });
  await application.close();
  return folder;
}

/** Overwrites the middle of a file. */
function damage(path: string): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(12_000, 0x55), 0, 12_000, 2_000);
}

describe.skipIf(chromiumAt === null)('data that cannot be opened', () => {
  let window: Window | null = null;
  afterEach(async () => {
    expect(window?.faults()).toEqual([]);
    await window?.close();
    window = null;
  });

  test('a damaged file is restored from a backup, and kept as it was', async () => {
    const folder = await backedUpOffice();
    damage(join(folder, 'yishitai.db'));
    const damaged = readFileSync(join(folder, 'yishitai.db'));
    window = await openWindowOn(folder);
    const { page } = window;
    await page.getByRole('heading', { name: '数据文件已损坏' }).waitFor();
    await page.getByText(folder, { exact: true }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    const backup = page.getByRole('row').filter({ hasText: '手动' });
    await backup.getByText('云岭市人民代表大会常务委员会').waitFor();
    await backup.getByRole('button', { name: '恢复' }).click();
    const question = page.getByRole('dialog', { name: '恢复备份' });
    await question.getByText('现有的数据文件不会删除').waitFor();
    expect(readFileSync(join(folder, 'yishitai.db')).equals(damaged)).toBe(true);
    await question.getByRole('button', { name: '恢复' }).click();
    const outcome = page.getByRole('dialog', { name: '恢复完成' });
    await outcome.getByText('原来的数据文件原样保存在').waitFor({ timeout: 30_000 });
    await outcome.getByRole('button', { name: '知道了' }).click();
    await page.getByText('云岭市人大常委会　第五届').first().waitFor();
    const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.db') && readFileSync(join(folder, path)).equals(damaged),
    );
    expect(kept).toHaveLength(1);
  });

  test('restoring asks first, and 取消 changes nothing', async () => {
    const folder = await backedUpOffice();
    damage(join(folder, 'yishitai.db'));
    const damaged = readFileSync(join(folder, 'yishitai.db'));
    window = await openWindowOn(folder);
    const { page } = window;
    await page.getByRole('button', { name: '恢复', exact: true }).first().click();
    await page.getByRole('dialog', { name: '恢复备份' }).getByRole('button', { name: '取消' }).click();
    await page.getByRole('heading', { name: '数据文件已损坏' }).waitFor();
    expect(readFileSync(join(folder, 'yishitai.db')).equals(damaged)).toBe(true);
  });

  test('who holds the data is named, and once it is gone 重试 opens them', async () => {
    const folder = await backedUpOffice();
    const first = await startBuiltHost(folder);
    window = await openWindowOn(folder);
    const { page } = window;
    await page.getByRole('heading', { name: '数据正在使用' }).waitFor();
    await page.getByText(`进程号 ${first.process.pid}`).waitFor();
    expect(await page.getByRole('button', { name: /恢复/ }).count()).toBe(0);
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByRole('heading', { name: '数据正在使用' }).waitFor();
    first.process.kill('SIGTERM');
    await first.exited;
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByRole('navigation', { name: '主导航' }).waitFor();
  });

  test('a folder that is gone is not filled anew, and is found where it was moved to', async () => {
    const folder = await backedUpOffice();
    const moved = `${folder}-moved`;
    rmSync(join(folder, 'yishitai.db'));
    window = await openWindowOn(folder);
    const { page } = window;
    await page.getByRole('heading', { name: '找不到数据' }).waitFor();
    expect(existsSync(join(folder, 'yishitai.db'))).toBe(false);
    const other = await backedUpOffice();
    renameSync(other, moved);
    await page.getByRole('button', { name: '选择其他文件夹' }).click();
    await page.getByRole('textbox', { name: '数据文件夹' }).fill(moved);
    await page.getByText('这里已有议事台的数据').waitFor();
    await page.getByRole('button', { name: '打开', exact: true }).click();
    await page.getByRole('navigation', { name: '主导航' }).waitFor();
  });

  test('退出 ends the program and says so', async () => {
    const folder = await backedUpOffice();
    damage(join(folder, 'yishitai.db'));
    window = await openWindowOn(folder);
    await window.page.getByRole('button', { name: '退出' }).click();
    await window.page.getByText('议事台已退出').waitFor();
    expect(await window.host.exited).toBe(0);
  });
});
