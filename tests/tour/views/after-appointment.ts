import type { Page } from 'playwright-core';
import type { View } from '../view';

const at = (part: string): string => `/appointments/${part}`;
const pressing =
  (wait: (page: Page) => Promise<void>, name: string) =>
  async (page: Page): Promise<void> => {
    await wait(page);
    await page.getByRole('button', { name, exact: true }).first().click();
    await page.getByRole('dialog').waitFor();
  };
const ledger = (page: Page) => page.getByRole('region', { name: '台账' }).getByRole('row').nth(1).waitFor();
const statistics = (page: Page) => page.getByRole('region', { name: '统计结果' }).waitFor();
const duties = (page: Page) => page.getByRole('region', { name: '述职评议计划' }).waitFor();

/** What follows a vote: 台账, 统计, 任后监督, with what the sample office holds. */
export const afterAppointmentViews: View[] = [
  { name: 'after-ledger', path: at('ledger'), reach: ledger },
  { name: 'after-ledger-18', path: at('ledger'), textSize: 18, reach: ledger },
  { name: 'after-statistics', path: at('statistics'), reach: statistics },
  { name: 'after-statistics-18', path: at('statistics'), textSize: 18, reach: statistics },
  { name: 'after-duties', path: at('duties'), reach: duties },
  { name: 'after-duties-18', path: at('duties'), textSize: 18, reach: duties },
  { name: 'after-duties-planning', path: at('duties'), reach: pressing(duties, '列入计划') },
  { name: 'after-duties-settings', path: at('duties'), reach: pressing(duties, '提醒设置') },
  {
    name: 'after-certificates',
    path: at('certificates'),
    reach: async (page) => {
      await page.getByRole('heading', { name: '人事任免' }).waitFor();
      await page.getByRole('region').first().waitFor();
    },
  },
];
