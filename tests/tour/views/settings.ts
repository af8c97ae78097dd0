import type { Page } from 'playwright-core';
import type { View } from '../view';

const office = (page: Page) => page.getByRole('textbox', { name: '单位简称' }).waitFor();

/** 设置, part by part, and 备份与换电脑. */
export const settingsViews: View[] = [
  { name: 'settings-office', path: '/settings/office', reach: office },
  { name: 'settings-office-18', path: '/settings/office', textSize: 18, reach: office },
  {
    name: 'settings-office-fault',
    pictured: true,
    path: '/settings/office',
    reach: async (page) => {
      await page.getByRole('textbox', { name: '单位全称' }).fill('');
      await page.getByText('请填写单位全称。').waitFor();
      await page.getByRole('link', { name: '期限与节假日' }).click();
      await page.getByRole('dialog', { name: '有内容还没有保存' }).waitFor();
    },
  },
  {
    name: 'settings-office-adding',
    path: '/settings/office',
    reach: async (page) => {
      await page.getByRole('button', { name: '添加经办人' }).click();
      await page.getByRole('button', { name: /添加.*届/ }).click();
    },
  },
  {
    // Whatever was saved before, something is changed now.
    name: 'settings-typesetting',
    path: '/settings/typesetting',
    reach: async (page) => {
      await page.getByText('每面 22 行', { exact: true }).waitFor();
      await page.locator('.gw-line').first().waitFor();
      await page.getByRole('group', { name: '页码位置' }).first().locator('.el-radio:not(.is-checked)').first().click();
    },
  },
  {
    name: 'settings-numbering',
    path: '/settings/numbering',
    reach: (page) => page.getByRole('textbox', { name: '用途' }).first().waitFor(),
  },
  {
    name: 'settings-wording',
    path: '/settings/wording?paper=announcement',
    reach: async (page) => {
      await page.locator('.gw-line').first().waitFor();
      const box = page.getByRole('textbox', { name: '措辞', exact: true });
      await box.press('Control+End');
      await page.keyboard.insertText('自{施行日期}起施行。');
      await page.getByText('“施行日期”有时没有内容，句子会缺一块。').waitFor();
    },
  },
  {
    name: 'settings-wording-18',
    path: '/settings/wording?paper=circular',
    textSize: 18,
    reach: async (page) => {
      await page.locator('.gw-line').first().waitFor();
      await page.getByRole('tab', { name: '写法' }).click();
    },
  },
  {
    name: 'settings-deadlines',
    path: '/settings/deadlines',
    reach: (page) => page.getByRole('spinbutton', { name: '到期提醒天数' }).waitFor(),
  },
  {
    name: 'settings-deadline-rule',
    path: '/settings/deadlines?part=rules',
    reach: async (page) => {
      await page.getByRole('button', { name: '修改：发会议通知' }).click();
      await page.getByRole('dialog', { name: '发会议通知' }).getByText('有期限', { exact: true }).click();
    },
  },
  {
    // A year has 365 buttons that are all alike: looked at, and clicked in tests/e2e/browser/deadlines.test.ts.
    name: 'settings-calendar',
    pictured: true,
    path: '/settings/deadlines?part=calendar',
    reach: (page) => page.getByRole('region', { name: /12月$/ }).waitFor(),
  },
  {
    name: 'tasks',
    path: '/tasks',
    reach: (page) => page.getByRole('grid', { name: '任务' }).getByRole('row').first().waitFor(),
  },
  {
    name: 'tasks-by-rules',
    path: '/tasks',
    reach: async (page) => {
      await page.getByRole('button', { name: '按规定列出' }).click();
      await page.getByRole('textbox', { name: '起算日' }).fill('20261201');
      await page.getByText('专项工作报告发给组成人员').waitFor();
    },
  },
  {
    name: 'settings-lock',
    path: '/settings/lock',
    reach: (page) => page.getByText('密码只挡住窗口，不加密文件').waitFor(),
  },
  {
    name: 'settings-lock-form',
    path: '/settings/lock',
    reach: async (page) => {
      await page.getByRole('button', { name: '设置密码' }).click();
      await page.getByLabel('新密码').fill('abc');
      await page.getByText('密码至少 4 位。').waitFor();
    },
  },
  {
    name: 'settings-display',
    path: '/settings/display',
    reach: (page) => page.getByRole('radiogroup', { name: '界面字号' }).waitFor(),
  },
  {
    name: 'settings-display-18',
    path: '/settings/display',
    textSize: 18,
    reach: (page) => page.getByRole('radiogroup', { name: '界面字号' }).waitFor(),
  },
];

const backups = (page: Page) =>
  page.getByRole('region', { name: '第二备份位置' }).getByText('不可用', { exact: true }).waitFor();

/** Backups of an office whose second place is gone. `elsewhere`: a folder for what leaves the office. */
export const backupViews = (elsewhere: string): View[] => [
  { name: 'backups', path: '/backups', reach: backups },
  { name: 'backups-18', path: '/backups', textSize: 18, reach: backups },
  {
    name: 'backups-making',
    pictured: true,
    path: '/backups',
    reach: async (page) => {
      await backups(page);
      // A small office is saved before anybody sees it: its progress is told late.
      await page.route('**/api/system.getJob', async (route) => {
        await new Promise((resume) => setTimeout(resume, 1_500));
        await route.continue().catch(() => undefined);
      });
      await page.getByRole('button', { name: '立即备份' }).click();
      await page.getByRole('progressbar').first().waitFor();
    },
  },
  {
    name: 'backups-made',
    pictured: true,
    path: '/backups',
    reach: async (page) => {
      await backups(page);
      await page.getByRole('button', { name: '立即备份' }).click();
      await page.getByText('备份完成').waitFor({ timeout: 30_000 });
      await page.getByRole('button', { name: '校验' }).first().click();
      await page.getByText('校验通过').waitFor({ timeout: 30_000 });
      await page.getByRole('button', { name: '检查数据' }).click();
      await page.getByText('检查完毕').waitFor({ timeout: 30_000 });
    },
  },
  {
    name: 'backups-restore-asked',
    path: '/backups',
    reach: async (page) => {
      await page.getByRole('row').getByRole('button', { name: '恢复' }).first().click();
      await page.getByRole('dialog', { name: '恢复备份' }).waitFor();
    },
  },
  {
    name: 'backups-remove-asked',
    path: '/backups',
    reach: async (page) => {
      await page.getByRole('row').getByRole('button', { name: '删除' }).first().click();
      await page.getByRole('dialog', { name: '删除备份' }).waitFor();
    },
  },
  {
    name: 'moving-packed',
    pictured: true,
    path: '/backups',
    reach: async (page) => {
      const moving = page.getByRole('region', { name: '换电脑' });
      await moving.getByRole('textbox', { name: '搬家包存到' }).fill(elsewhere);
      await moving.getByRole('button', { name: '导出搬家包' }).click();
      await moving.getByText('已导出并校验').waitFor({ timeout: 30_000 });
    },
  },
];
