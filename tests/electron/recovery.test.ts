/** Data that cannot be opened, in the built Electron shell on the stand-in: the recovery page and the ways on. */
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beginApplication, establishOffice } from '../support/established-office';
import { finishedJob } from '../support/finished-job';
import { chromiumPath, needed } from '../support/programs';
import { installation, runShell } from '../support/shell-process';
import { temporaryFolder } from '../support/temporary-folder';

/** A place with the data of an office and a backup of them, the database damaged since; answers its path. */
async function damagedOffice(own: string): Promise<string> {
  const folder = join(own, 'data');
  await establishOffice(folder);
  const application = await beginApplication(folder, false);
  await finishedJob(application, 'system.makeBackup', { folder: null });
  await application.close();
  const database = join(folder, 'yishitai.db');
  const file = openSync(database, 'r+');
  writeSync(file, Buffer.alloc(12_000, 0x55), 0, 12_000, 2_000);
  closeSync(file);
  return database;
}

test('a damaged database opens the recovery page; a backup is restored there, and the damaged file is kept', async (context) => {
  needed(context, chromiumPath(), 'Chromium');
  const own = temporaryFolder();
  const database = await damagedOffice(own);
  const damaged = readFileSync(database);
  const { code, printed, log } = await runShell(
    installation(),
    `const { page } = window;
     await page.getByRole('heading', { name: '数据文件已损坏' }).waitFor();
     say([await page.getByRole('navigation').count(), await page.getByRole('button', { name: '退出' }).count()]);
     await page.getByRole('row').filter({ hasText: '手动' }).getByRole('button', { name: '恢复' }).click();
     await page.getByRole('dialog', { name: '恢复备份' }).getByRole('button', { name: '恢复' }).click();
     const outcome = page.getByRole('dialog', { name: '恢复完成' });
     await outcome.getByText('原来的数据文件原样保存在').waitFor();
     await outcome.getByRole('button', { name: '知道了' }).click();
     await page.getByText('云岭市人大常委会　第五届').first().waitFor();
     const { stage, office } = (await page.evaluate(() => yishitai.invoke('system.getState', {}))).value;
     say([stage, office.shortName]);
     void app.quit();`,
    '',
    own,
  );
  // The window's own × ends the program here: a button for it belongs to the host.
  expect(printed.trim().split('\n')).toEqual(['[0,0]', '["ready","云岭市人大常委会"]']);
  expect(code).toBe(0);
  expect(log).not.toContain('uncaught');
  expect(readFileSync(database).equals(damaged)).toBe(false);
  const kept = readdirSync(join(own, 'data'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.db') && readFileSync(join(own, 'data', path)).equals(damaged),
  );
  expect(kept).toHaveLength(1);
});

test('关于 in the menu and closing the window work on the recovery page, and change nothing of the data', async (context) => {
  needed(context, chromiumPath(), 'Chromium');
  const own = temporaryFolder();
  const database = await damagedOffice(own);
  const damaged = readFileSync(database);
  const { code, printed } = await runShell(
    installation(),
    `await window.page.getByRole('heading', { name: '数据文件已损坏' }).waitFor();
     recorded.menus.at(-1).items.at(-1).submenu.find(({ label }) => label === '关于议事台').click();
     await window.page.waitForFunction(() => location.hash === '#/about');
     say(await window.page.getByRole('heading', { name: '数据文件已损坏' }).count());
     void window.close();`,
    '',
    own,
  );
  expect(printed).toBe('1\n');
  expect(code).toBe(0);
  expect(readFileSync(database).equals(damaged)).toBe(true);
});
