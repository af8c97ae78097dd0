import type { Page } from 'playwright-core';
import type { View } from '../view';

const meetings = '/meetings';
const rows = (page: Page) => page.getByRole('grid', { name: '会议' }).getByRole('row');
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function openFirst(page: Page): Promise<void> {
  await rows(page).filter({ hasText: '常委会第' }).first().click();
  await page.getByRole('region', { name: '会议记录' }).waitFor();
}

async function beginVote(page: Page): Promise<void> {
  await openFirst(page);
  await page.getByRole('button', { name: '记录表决' }).click();
  await field(page, '表决事项').fill('会议议程（草案）');
}

/** 会议 with what the sample office has recorded. */
export const meetingViews: View[] = [
  { name: 'meetings', path: meetings, reach: (page) => rows(page).first().waitFor() },
  { name: 'meetings-18', path: meetings, textSize: 18, reach: (page) => rows(page).first().waitFor() },
  { name: 'meeting', path: meetings, reach: openFirst },
  { name: 'meeting-18', path: meetings, textSize: 18, reach: openFirst },
  {
    name: 'meeting-fault',
    pictured: true,
    path: meetings,
    reach: async (page) => {
      await openFirst(page);
      await field(page, '结束日期').fill('20200101');
      await page.getByText('结束日期早于开始日期。').waitFor();
    },
  },
  {
    name: 'meeting-new',
    path: meetings,
    reach: async (page) => {
      await page.getByRole('button', { name: '新会议' }).click();
      await field(page, '第几次').waitFor();
    },
  },
  { name: 'vote', path: meetings, reach: beginVote },
  { name: 'vote-18', path: meetings, textSize: 18, reach: beginVote },
  {
    name: 'vote-ballots-wrong',
    pictured: true,
    path: meetings,
    reach: async (page) => {
      await beginVote(page);
      await page.getByRole('region', { name: '记录表决' }).getByText('投票', { exact: true }).click();
      await field(page, '实到').fill('20');
      await field(page, '发出').fill('21');
      await page.getByText('发出表决票 21 张，多于实到 20 人。').waitFor();
    },
  },
  {
    name: 'settings-sessions',
    path: '/settings/sessions',
    reach: (page) => page.getByRole('table', { name: '会议编次' }).waitFor(),
  },
];

/** The room of an office without meetings. */
export const emptyMeetingViews: View[] = [
  { name: 'meetings-none', path: meetings, reach: (page) => page.getByText('还没有会议记录').waitFor() },
];
