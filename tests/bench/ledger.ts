import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countOf, itemsBehind } from '@core/application/appointments/ledger/count-view';
import { course, ledgerOn, succession } from '@core/application/appointments/ledger/ledger-view';
import type { StatisticsQuestion } from '@core/domain/appointments/statistics/question';
import { inTurn, measured, verdict, type Verdict } from './measure';
import { items, liveWithPeople, people, standOrgans } from './roster-rows';
import { establish, openBenchData } from './twenty-years';

/** What a person waits for without noticing that he waits. */
const allowedMs = 200;
const today = '2026-11-22';
const everything: StatisticsQuestion = {
  from: '1949-10-01',
  until: today,
  unit: 'items',
  direction: 'both',
  withJudges: true,
  withProcurators: true,
  withJurors: true,
  by: 'year',
};
const since2021 = { ...everything, from: '2021-01-01', by: 'organ-category' as const };
const ledger = { on: '2010-06-01', organ: null, vacantOnly: false, search: '' };
const page = { offset: 0, limit: 60 };

/** The ledger of forty years: every count goes through the items of its range, so it is held against a time. */
export async function benchLedger(): Promise<Verdict[]> {
  const folder = join(mkdtempSync(join(tmpdir(), 'yishitai-bench-')), 'old');
  try {
    const data = await openBenchData(folder, true);
    data.store.note((database) => {
      establish(database);
      standOrgans(database);
      liveWithPeople(database);
    });
    const { database } = data.store;
    const told = await inTurn(
      [
        { name: `counting ${items} items by year`, run: () => countOf(database, everything) },
        {
          name: `counting the people of ${items} items`,
          run: () => countOf(database, { ...everything, unit: 'people' }),
        },
        { name: 'counting since 2021', run: () => countOf(database, since2021) },
        {
          name: 'what stands behind the count, a page far down',
          run: () => itemsBehind(database, { question: everything, group: null, offset: items / 2, limit: 60 }),
        },
        { name: 'the ledger of a day', run: () => ledgerOn(database, ledger, page, today) },
        {
          name: 'the ledger of a day, vacant posts',
          run: () => ledgerOn(database, { ...ledger, vacantOnly: true }, page, today),
        },
        {
          name: 'the ledger of a day, searching',
          run: () => ledgerOn(database, { ...ledger, search: 'czj' }, page, today),
        },
        { name: 'the course of a person', run: () => course(database, people / 2) },
        { name: 'who held a post', run: () => succession(database, 10, today) },
      ],
      9,
    );
    data.close();
    return told.map((times) =>
      verdict(
        times.name,
        [
          times,
          measured(
            'allowed',
            times.rounds.map(() => allowedMs),
          ),
        ],
        1,
      ),
    );
  } finally {
    rmSync(join(folder, '..'), { recursive: true, force: true });
  }
}
