import type { Page } from 'playwright-core';
import type { View } from '../view';

const resolutions = '/resolutions';
const rows = (page: Page) => page.getByRole('grid', { name: '决议决定' }).locator('[data-row]');

/** Opens the matter of that title, which pressing does not change as it does the stage, at one of its parts. */
const matter =
  (title: string, part = '正文') =>
  async (page: Page): Promise<void> => {
    await rows(page).filter({ hasText: title }).first().click();
    const parts = page.getByRole('tablist', { name: '本件各部分' });
    await parts.getByRole('tab', { name: new RegExp(`^${part}`) }).click();
    await page.locator('.gw-line').first().waitFor();
  };

/** Before its vote, and published. */
const ahead = '召开云岭市第六届人民代表大会第一次会议';
const published = '设立云岭市全民阅读月';
const parts = ['正文', '要素', '表决', '任务', '文件', '检查', '各稿', '修改稿'];

/** 决议决定 with the matters of the sample office: one before its vote, one that was published. */
export const resolutionViews: View[] = [
  { name: 'resolutions', path: resolutions, reach: (page) => rows(page).first().waitFor() },
  { name: 'resolutions-18', path: resolutions, textSize: 18, reach: (page) => rows(page).first().waitFor() },
  {
    name: 'resolutions-statistics',
    path: resolutions,
    reach: async (page) => {
      await page.getByRole('button', { name: '统计' }).click();
      await page.getByRole('region', { name: '统计' }).getByText('总计').waitFor();
    },
  },
  {
    name: 'resolutions-found',
    pictured: true,
    path: resolutions,
    reach: async (page) => {
      await page.getByRole('searchbox', { name: '查找决议决定' }).fill('养老');
      await page.locator('mark').first().waitFor();
    },
  },
  {
    name: 'resolution-new',
    path: resolutions,
    reach: async (page) => {
      await page.getByRole('button', { name: '新建', exact: true }).click();
      await page.getByRole('textbox', { name: '标题', exact: true }).waitFor();
    },
  },
  ...parts.map((part, index) => ({ name: `resolution-${index}`, path: resolutions, reach: matter(ahead, part) })),
  ...parts.map((part, index) => ({
    name: `resolution-passed-${index}`,
    path: resolutions,
    reach: matter(published, part),
  })),
  { name: 'resolution-18', path: resolutions, textSize: 18 as const, reach: matter(ahead, '要素') },
];

/** The room of an office without matters. */
export const emptyResolutionViews: View[] = [
  { name: 'resolutions-none', path: resolutions, reach: (page) => page.getByText('还没有决议、决定').waitFor() },
];
