import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listLines } from '@core/application/resolutions/list-lines';
import { resolutionView } from '@core/application/resolutions/resolution-view';
import type { Database } from '@core/storage/driver/database';
import type { OpenData } from '@core/storage/opening/open-data';
import { countResolutions, yearsAndTerms } from '@core/storage/resolutions/list-resolutions';
import { liveWithMatters, meetings, resolutions } from './matters';
import { inTurn, verdict, type Measured, type Verdict } from './measure';
import { establish, openBenchData } from './twenty-years';

/** What takes less than this is not felt, however many times nothing it is: it counts as this. */
const feltMs = 10;
/** A full file may take this many times as long as an empty one, where it is felt at all. */
const goal = 1.2;

const everything = { search: '', year: null, term: null, kind: null, states: [] };
const list =
  (replaced: object, page = { offset: 0, limit: 50 }) =>
  (database: Database) => ({
    ...listLines(database, { ...everything, ...replaced }, page),
    ...yearsAndTerms(database),
  });

const asked: { what: string; ask: (database: Database) => unknown }[] = [
  { what: 'matters, first page', ask: list({}) },
  { what: 'matters, a page ten years back', ask: list({}, { offset: resolutions / 2, limit: 50 }) },
  { what: 'matters of a year', ask: list({ year: 2015 }) },
  { what: 'matters of a kind and state', ask: list({ kind: 'decision', states: ['passed', 'published'] }) },
  { what: 'matters, searching two characters that stand in every text', ask: list({ search: '代表' }) },
  { what: 'matters, searching three words that stand in every text', ask: list({ search: '监督 报告 云岭市' }) },
  { what: 'matters, searching two characters that stand in ten texts', ask: list({ search: '珙桐' }) },
  { what: 'matters, searching a phrase of the title', ask: list({ search: '湿地保护第4000号' }) },
  { what: 'matters, searching initials', ask: list({ search: 'ylfw' }) },
  { what: 'matters, searching a number', ask: list({ search: '云政函〔2015〕88号' }) },
  { what: 'matters, searching one character', ask: list({ search: '湿' }) },
  { what: 'matters, searching what stands nowhere', ask: list({ search: '冰川' }) },
  { what: 'statistics', ask: (database) => countResolutions(database, null) },
];

/** A file with two thousand meetings and five thousand matters against an empty one. */
export async function benchResolutions(): Promise<Verdict[]> {
  const parent = mkdtempSync(join(tmpdir(), 'yishitai-bench-'));
  const [young, old] = [join(parent, 'young'), join(parent, 'old')];
  try {
    for (const folder of [young, old]) {
      const data = await openBenchData(folder, true);
      data.store.note((database) => {
        establish(database);
        if (folder === old) liveWithMatters(database);
      });
      data.close();
    }
    const size = statSync(join(old, 'yishitai.db')).size / 1e6;
    console.log(`        ${size.toFixed(0)} MB with ${meetings} meetings and ${resolutions} matters`);
    const opened = [await openBenchData(young), await openBenchData(old)] as const;
    const verdicts: Verdict[] = [];
    for (const { what, ask } of asked) verdicts.push(await fullToEmpty(what, opened, ask));
    const [whole] = await inTurn(
      [{ name: 'one matter', run: () => resolutionView(opened[1].store.database, 4_000) }],
      15,
    );
    console.log(`        ${whole.median.toFixed(1)} ms  one matter with all it has`);
    for (const data of opened) data.close();
    return verdicts;
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

async function fullToEmpty(
  what: string,
  [young, old]: readonly [OpenData, OpenData],
  ask: (database: Database) => unknown,
): Promise<Verdict> {
  const [one, other] = await inTurn(
    [
      { name: 'full', run: () => ask(old.store.database) },
      { name: 'empty', run: () => ask(young.store.database) },
    ],
    25,
  );
  return verdict(what, [felt(one), felt(other)], goal);
}

/** Times below what is felt count as that; the printed times are the real ones. */
function felt(times: Measured): Measured {
  return { ...times, rounds: times.rounds.map((time) => Math.max(time, feltMs)) };
}
