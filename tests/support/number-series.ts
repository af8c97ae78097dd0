/** Numbers of the office of the tests. */
import type { TestOffice } from './test-office';

export const aSeries = {
  id: 'committee',
  name: '常委会发文',
  organCode: '云人常发',
  yearly: true,
  active: true,
  sender: 'committee' as const,
};
export const aCountingSeries = {
  id: 'announcements',
  name: '常委会公告',
  organCode: '云人常公告',
  yearly: false,
  active: true,
  sender: 'committee' as const,
};

/** A number of the series that begins anew every year. */
export const inSeries = (serial: number, year = 2026) => ({ series: aSeries.id, year, serial });

/** Gives the office its series. */
export const withSeries = (office: TestOffice) =>
  office.call('organization.saveNumberingSettings', {
    settings: { series: [aSeries, aCountingSeries] },
    expectedRevision: 0,
  });
