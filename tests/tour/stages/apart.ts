import type { Page } from 'playwright-core';
import { beginApplication } from '../../support/established-office';
import { emptyOffice, sampleOffice } from '../offices';
import type { Stage } from './stage';

const office = async () => ({ folder: await emptyOffice() });
const workbench = (page: Page) => page.getByRole('region', { name: '提醒' }).waitFor();

async function lockedOffice(): Promise<{ folder: string }> {
  const folder = await emptyOffice();
  const application = await beginApplication(folder, false);
  const set = await application.dispatch({ method: 'system.setPassword', input: { current: null, next: 'yunling' } });
  await application.close();
  if (!set.ok) throw new Error(set.error.code);
  return { folder };
}

/** The window without its rooms: locked, left, without a program behind it. */
export const apartStages: Stage[] = [
  { name: 'locked', prepare: lockedOffice, reach: (page) => page.getByRole('heading', { name: '已锁定' }).waitFor() },
  {
    name: 'locked-wrong-password',
    prepare: lockedOffice,
    reach: async (page) => {
      await page.getByLabel('启动密码').fill('wrong');
      await page.keyboard.press('Enter');
      await page.getByText('密码不对').waitFor();
    },
  },
  {
    name: 'left',
    prepare: office,
    reach: async (page) => {
      await workbench(page);
      await page.getByRole('link', { name: '关于' }).click();
      await page.getByRole('button', { name: '退出程序' }).click();
      await page.getByRole('button', { name: '退出', exact: true }).click();
      await page.getByText('议事台已退出').first().waitFor();
    },
  },
  {
    // The page stands, the program behind it is gone.
    name: 'program-gone',
    prepare: async () => ({ folder: await sampleOffice() }),
    reach: async (page, window) => {
      await workbench(page);
      window.host.process.kill('SIGKILL');
      await window.host.exited;
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await page.waitForTimeout(500);
    },
  },
  {
    name: 'program-gone-saving',
    prepare: office,
    reach: async (page, window) => {
      await workbench(page);
      await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '设置' }).click();
      await page.getByRole('textbox', { name: '单位简称' }).fill('云岭人大');
      window.host.process.kill('SIGKILL');
      await window.host.exited;
      await page.keyboard.press('Tab');
      await page.waitForTimeout(800);
      window.faults();
    },
  },
  {
    // Ended between the page and its first question.
    name: 'unreachable',
    prepare: office,
    reach: async (page) => {
      await workbench(page);
      await page.route('**/api/system.getState', (route) => route.abort());
      await page.reload();
      await page.getByText('连接已断开').first().waitFor();
    },
  },
  {
    name: 'restored',
    prepare: async () => ({ folder: await sampleOffice() }),
    reach: async (page) => {
      await workbench(page);
      await page.goto(`${new URL(page.url()).origin}/#/backups`);
      await page.getByRole('row').getByRole('button', { name: '恢复' }).first().click();
      await page.getByRole('dialog', { name: '恢复备份' }).getByRole('button', { name: '恢复' }).click();
      await page.getByRole('dialog', { name: '恢复完成' }).waitFor({ timeout: 30_000 });
    },
  },
];
