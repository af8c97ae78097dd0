import type { Page } from 'playwright-core';
import type { View } from '../view';

const lines = (page: Page) => page.getByRole('grid', { name: '任职台账' }).locator('[data-row]');
const answer = (page: Page) => page.getByRole('region', { name: '统计结果' }).getByRole('status').waitFor();

/** 任职台账, 任免统计 and 任后监督 of the sample office. */
export const ledgerViews: View[] = [
  { name: 'ledger', path: '/appointments/ledger', reach: (page) => lines(page).first().waitFor() },
  { name: 'ledger-18', path: '/appointments/ledger', textSize: 18, reach: (page) => lines(page).first().waitFor() },
  {
    name: 'ledger-succession',
    path: '/appointments/ledger',
    reach: async (page) => {
      await lines(page).first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'statistics', path: '/appointments/statistics', reach: answer },
  { name: 'statistics-18', path: '/appointments/statistics', textSize: 18, reach: answer },
  {
    name: 'duties',
    path: '/appointments/duties',
    reach: (page) => page.getByRole('region', { name: '述职评议计划' }).waitFor(),
  },
  {
    name: 'duties-plan',
    path: '/appointments/duties',
    reach: async (page) => {
      await page.getByRole('button', { name: '列入计划' }).first().click();
      await page.getByRole('group', { name: '在任人员' }).waitFor();
    },
  },
];
