import type { Page } from 'playwright-core';
import type { View } from '../view';

const room = '/appointments';
const rows = (page: Page) => page.getByRole('grid', { name: '任免议案' }).locator('[data-row]');

/** Opens the newest motion at one of its parts. */
const motion =
  (part: string) =>
  async (page: Page): Promise<void> => {
    await rows(page).first().click();
    const parts = page.getByRole('tablist', { name: '本议案各部分' });
    await parts.getByRole('tab', { name: new RegExp(`^${part}`) }).click();
    await page.getByRole('group', { name: '办理步骤' }).waitFor();
  };

async function openItem(page: Page): Promise<void> {
  await motion('人选事项')(page);
  await page.getByRole('table', { name: '人选事项' }).locator('tr[data-item]').first().click();
}

const parts = ['人选事项', '议案', '材料', '党委党组', '表决', '文件', '检查'];

/** 人事任免 with the motions of the sample office. */
export const appointmentViews: View[] = [
  { name: 'appointments', path: room, reach: (page) => rows(page).first().waitFor() },
  { name: 'appointments-18', path: room, textSize: 18, reach: (page) => rows(page).first().waitFor() },
  {
    name: 'appointments-new',
    path: room,
    reach: async (page) => {
      await page.getByRole('button', { name: '新建议案' }).click();
      await page.getByRole('textbox', { name: '提请人姓名' }).waitFor();
    },
  },
  ...parts.map((part, index) => ({ name: `appointments-motion-${index}`, path: room, reach: motion(part) })),
  { name: 'appointments-item', path: room, reach: openItem },
  { name: 'appointments-item-18', path: room, textSize: 18 as const, reach: openItem },
  {
    name: 'appointments-votes',
    path: '/appointments/votes',
    reach: (page) => page.getByRole('region', { name: '表决' }).waitFor(),
  },
  {
    name: 'appointments-settings',
    path: '/settings/appointing',
    reach: (page) => page.getByRole('region', { name: '办理步骤' }).waitFor(),
  },
];

/** The room of an office without motions. */
export const emptyAppointmentViews: View[] = [
  { name: 'appointments-empty', path: room, reach: (page) => page.getByText('还没有任免议案').waitFor() },
];
