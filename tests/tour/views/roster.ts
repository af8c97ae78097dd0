import type { Page } from 'playwright-core';
import type { View } from '../view';

const people = '/roster/people';
const organs = '/roster/organs';
const rows = (page: Page, grid: string) => page.getByRole('grid', { name: grid }).locator('[data-row]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const listed = (page: Page) => rows(page, '人员').first().waitFor();

async function openPerson(page: Page): Promise<void> {
  await rows(page, '人员').first().click();
  await page.getByRole('region', { name: '任职', exact: true }).waitFor();
}

async function openOrgan(page: Page): Promise<void> {
  await rows(page, '机关').filter({ hasText: '财政局' }).first().click();
  await page.getByRole('table', { name: '职务' }).waitFor();
}

/** Presses a control of an open record and waits for the dialog it opens. */
const asking =
  (open: (page: Page) => Promise<void>, name: string, dialog: RegExp) =>
  async (page: Page): Promise<void> => {
    await open(page);
    await button(page, name).first().click();
    await page.getByRole('dialog', { name: dialog }).waitFor();
  };

/** 名册 with the people, organs and committee of the sample office. */
export const rosterViews: View[] = [
  { name: 'roster-people', path: people, reach: listed },
  { name: 'roster-people-18', path: people, textSize: 18, reach: listed },
  { name: 'roster-person', path: people, reach: openPerson },
  { name: 'roster-person-18', path: people, textSize: 18, reach: openPerson },
  {
    name: 'roster-person-new',
    path: people,
    reach: async (page) => {
      await button(page, '新增人员').click();
      await page.getByRole('textbox', { name: '姓名', exact: true }).waitFor();
    },
  },
  {
    name: 'roster-tenure-new',
    path: people,
    reach: async (page) => {
      await openPerson(page);
      await button(page, '登记任职').click();
      await page.getByRole('combobox', { name: '职务' }).waitFor();
    },
  },
  { name: 'roster-person-renaming', path: people, reach: asking(openPerson, '更名', /更名/) },
  { name: 'roster-person-merging', path: people, reach: asking(openPerson, '合并', /合并/) },
  { name: 'roster-duplicates', path: people, reach: asking(listed, '疑似重复', /重复/) },
  {
    name: 'roster-nobody-found',
    pictured: true,
    path: people,
    reach: async (page) => {
      await page.getByRole('searchbox', { name: '查找人员' }).fill('没有这个人');
      await button(page, '清除条件').waitFor();
    },
  },
  { name: 'roster-organs', path: organs, reach: (page) => rows(page, '机关').first().waitFor() },
  { name: 'roster-organ', path: organs, reach: openOrgan },
  { name: 'roster-organ-18', path: organs, textSize: 18, reach: openOrgan },
  {
    name: 'roster-organ-new',
    path: organs,
    reach: async (page) => {
      await button(page, '新增机关').click();
      await page.getByRole('textbox', { name: '机关全称' }).waitFor();
    },
  },
  { name: 'roster-organ-renaming', path: organs, reach: asking(openOrgan, '更名', /^更名/) },
  { name: 'roster-organ-abolishing', path: organs, reach: asking(openOrgan, '撤销、合并', /^撤销、合并/) },
  {
    name: 'roster-preset',
    path: organs,
    reach: async (page) => {
      await button(page, '从预设添加').first().click();
      await page.getByRole('dialog', { name: '添加机关和职务（预设）' }).waitFor();
    },
  },
  {
    name: 'roster-committee',
    path: '/roster/committee',
    // Pressing takes every member out in the end.
    reach: (page) => page.getByRole('region', { name: '组成人员', exact: true }).waitFor(),
  },
  {
    name: 'roster-committee-adding',
    path: '/roster/committee',
    reach: async (page) => {
      await button(page, '添加组成人员').click();
      await button(page, '填名额').click();
      await page.getByRole('form', { name: '填名额' }).waitFor();
    },
  },
  {
    name: 'roster-deputies',
    path: '/roster/deputies',
    reach: (page) => page.getByRole('region', { name: '代表', exact: true }).waitFor(),
  },
  {
    name: 'roster-deputies-adding',
    path: '/roster/deputies',
    reach: async (page) => {
      await button(page, '添加代表').click();
      await page.getByRole('form', { name: '代表' }).waitFor();
    },
  },
  {
    name: 'roster-import',
    path: '/roster/import',
    reach: (page) => page.getByRole('radiogroup', { name: '导入什么' }).waitFor(),
  },
  {
    name: 'roster-import-history',
    path: '/roster/import',
    reach: async (page) => {
      await page.getByRole('radiogroup', { name: '导入什么' }).locator('label').last().click();
    },
  },
  {
    name: 'roster-opening',
    path: '/roster/opening',
    reach: (page) => page.getByRole('region', { name: '声明期初名册完整' }).waitFor(),
  },
];

/** 名册 of an office where nobody and nothing was entered. */
export const emptyRosterViews: View[] = [
  { name: 'roster-none', path: people, reach: (page) => page.getByText('名册里还没有人').waitFor() },
  {
    name: 'roster-organs-none',
    path: organs,
    reach: (page) => page.getByRole('region', { name: '还没有机关' }).waitFor(),
  },
  {
    name: 'roster-committee-none',
    path: '/roster/committee',
    reach: (page) => page.getByRole('region', { name: '法定名额' }).waitFor(),
  },
];
