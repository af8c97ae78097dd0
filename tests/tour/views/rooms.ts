import type { Page } from 'playwright-core';
import { pagesShow } from '../../e2e/browser/window';
import { typeset, type View } from '../view';

const issued = '/documents/issued';
const rows = (page: Page) => page.getByRole('grid', { name: '存档文件' }).getByRole('row');

/** Opens a paper on file whose row says so. */
async function openPaper(page: Page, words: string): Promise<void> {
  await rows(page).filter({ hasText: words }).first().click();
  await page.locator('.gw-line').first().waitFor();
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
}

const register = (page: Page) => page.getByRole('table', { name: '文号登记簿' }).waitFor();

const workbench = (page: Page) => page.getByRole('region', { name: '提醒' }).waitFor();

/** The rooms with what the sample office has on file. */
export const roomViews: View[] = [
  { name: 'workbench', path: '/', reach: workbench },
  { name: 'workbench-18', path: '/', textSize: 18, reach: workbench },
  {
    name: 'clerk-menu',
    pictured: true,
    path: '/',
    reach: async (page) => {
      await page.getByRole('button', { name: '经办人' }).click();
      await page.getByRole('menuitem', { name: '管理经办人' }).waitFor();
    },
  },
  {
    name: 'search',
    path: '/about',
    reach: async (page) => {
      await search(page, '设置');
      await page.getByRole('option', { name: '设置' }).first().waitFor();
    },
  },
  {
    name: 'search-papers',
    pictured: true,
    path: '/',
    reach: async (page) => {
      await search(page, '会议');
      await page.getByRole('listbox', { name: '搜索结果' }).getByText('存档文件', { exact: true }).waitFor();
    },
  },
  {
    name: 'search-nothing',
    pictured: true,
    path: '/',
    reach: async (page) => {
      await search(page, '没有这样的文件');
      await page.getByText('没有找到“没有这样的文件”').waitFor();
    },
  },
  {
    name: 'typeset-drafts',
    path: typeset,
    reach: (page) => page.getByRole('region', { name: '未完成的文稿' }).waitFor(),
  },
  { name: 'issued', path: issued, reach: (page) => rows(page).first().waitFor() },
  { name: 'issued-18', path: issued, textSize: 18, reach: (page) => rows(page).first().waitFor() },
  { name: 'issued-paper', path: issued, reach: (page) => openPaper(page, '同意调整') },
  { name: 'issued-paper-18', path: issued, textSize: 18, reach: (page) => openPaper(page, '同意调整') },
  {
    name: 'issued-versions',
    path: issued,
    reach: async (page) => {
      await openPaper(page, '第三十次');
      await page.getByRole('tab', { name: '版本 2' }).click();
    },
  },
  {
    name: 'issued-copies',
    path: issued,
    pictured: true,
    reach: async (page) => {
      await openPaper(page, '第三十次');
      await page.getByRole('tab', { name: '发放和收回' }).click();
      await page.getByRole('region', { name: '发放和收回' }).waitFor();
    },
  },
  { name: 'numbers', path: '/documents/numbers', reach: register },
  { name: 'numbers-18', path: '/documents/numbers', textSize: 18, reach: register },
  {
    name: 'numbers-reserving',
    path: '/documents/numbers',
    pictured: true,
    reach: async (page) => {
      await register(page);
      await page.getByRole('button', { name: '预留文号' }).click();
      await page.getByRole('dialog', { name: '预留文号' }).waitFor();
    },
  },
  {
    name: 'numbers-emergency',
    path: '/documents/numbers',
    pictured: true,
    reach: async (page) => {
      await register(page);
      await page.getByRole('button', { name: '补登紧急发文' }).click();
      await page.getByRole('dialog', { name: '补登紧急发文' }).waitFor();
    },
  },
  {
    name: 'issued-voided',
    path: issued,
    pictured: true,
    reach: async (page) => {
      await openPaper(page, '已作废');
      await page.getByText('作废原因').waitFor();
    },
  },
  {
    name: 'issued-void-asked',
    pictured: true,
    path: issued,
    reach: async (page) => {
      await openPaper(page, '同意调整');
      await page.getByRole('button', { name: '更多' }).click();
      await page.getByRole('menuitem', { name: '作废…' }).click();
      const prompt = page.getByRole('dialog', { name: '作废这份文件' });
      await prompt.getByRole('button', { name: '作废' }).click();
      await prompt.getByText('请写明作废原因').waitFor();
    },
  },
  {
    name: 'issued-history',
    pictured: true,
    path: issued,
    reach: async (page) => {
      await openPaper(page, '已作废');
      await page.getByRole('button', { name: '更多' }).click();
      await page.getByRole('menuitem', { name: '历史' }).click();
      const drawer = page.getByRole('dialog', { name: /^历史/ });
      await drawer
        .getByRole('button', { name: /看改了什么/ })
        .first()
        .click();
      await drawer.locator('.details').first().waitFor();
    },
  },
  {
    name: 'issued-none-found',
    pictured: true,
    path: issued,
    reach: async (page) => {
      await rows(page).first().waitFor();
      await page.getByRole('searchbox', { name: '查找存档文件' }).fill('没有这样的文件');
      await page.getByText('没有符合条件的文件').waitFor();
    },
  },
  {
    name: 'issued-corrected',
    pictured: true,
    path: issued,
    reach: async (page) => {
      await openPaper(page, '同意调整');
      await page.getByRole('button', { name: '修改成新版本' }).click();
      await pagesShow(page, '云岭市');
    },
  },
  {
    name: 'history-details',
    pictured: true,
    path: '/history',
    reach: async (page) => {
      const line = page.getByRole('listitem').filter({ hasText: /设置|经办人/ });
      for (const index of [0, 1, 2]) {
        await line
          .nth(index)
          .getByRole('button', { name: /看改了什么/ })
          .click();
        await line.nth(index).locator('.details').waitFor();
      }
    },
  },
  {
    name: 'history-none-found',
    pictured: true,
    path: '/history',
    reach: async (page) => {
      await page.getByRole('searchbox', { name: '查找历史' }).fill('没有这回事');
      await page.getByText('没有找到，换个词试试。').waitFor();
    },
  },
  {
    name: 'recycle-bin',
    path: '/recycle-bin',
    reach: (page) =>
      page
        .getByRole('button', { name: /^恢复 / })
        .first()
        .waitFor(),
  },
  { name: 'about', path: '/about', reach: (page) => page.getByText('数据文件夹', { exact: true }).waitFor() },
  {
    name: 'leaving-asked',
    pictured: true,
    path: '/about',
    reach: async (page) => {
      await page.getByRole('button', { name: '退出程序' }).click();
      await page.getByRole('dialog', { name: '退出议事台' }).waitFor();
    },
  },
  {
    name: 'change-folder',
    path: '/about',
    reach: async (page) => {
      await page.getByRole('button', { name: '更换数据文件夹' }).click();
      await page.getByRole('button', { name: '返回' }).waitFor();
    },
  },
  // Last: pressing 撤销 takes back what the others show.
  { name: 'history', path: '/history', reach: (page) => page.getByRole('listitem').first().waitFor() },
];

/** What an office sees that has only just been set up. */
export const emptyViews: View[] = [
  { name: 'empty-workbench', path: '/', reach: workbench },
  { name: 'empty-typeset', path: typeset, reach: async () => undefined },
  { name: 'empty-issued', path: issued, reach: (page) => page.getByText('还没有存档的文件').waitFor() },
  { name: 'empty-recycle-bin', path: '/recycle-bin', reach: (page) => page.getByText('回收站是空的').waitFor() },
  {
    name: 'empty-numbering',
    path: '/settings/numbering',
    reach: (page) => page.getByRole('button', { name: '添加文号' }).waitFor(),
  },
  {
    name: 'empty-backups',
    path: '/backups',
    reach: (page) => page.getByRole('region', { name: '第二备份位置' }).getByText('未设置').waitFor(),
  },
  // Last: pressing 撤销 takes the office itself back.
  { name: 'empty-history', path: '/history', reach: (page) => page.getByRole('listitem').first().waitFor() },
];
