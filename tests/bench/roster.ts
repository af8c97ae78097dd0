import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPosts } from '@core/application/organization/roster/find-posts';
import { organsOn } from '@core/application/organization/roster/organ-view';
import { personView } from '@core/application/organization/roster/person-view';
import type { Database } from '@core/storage/driver/database';
import { listPairs } from '@core/storage/organization/roster/duplicates';
import {
  listPeople,
  summariesOf,
  type PeopleFilter,
  type PeopleOrder,
} from '@core/storage/organization/roster/list-people';
import { inTurn, verdict, type Measured, type Verdict } from './measure';
import { items, liveWithPeople, people, standOrgans } from './roster-rows';
import { establish, openBenchData } from './twenty-years';

/** What takes less than this is not felt, however many times nothing it is: it counts as this. */
const feltMs = 10;
/** A full file may take this many times as long as an empty one, where it is felt at all. */
const goal = 1.2;
const today = '2026-11-22';

const everybody: PeopleFilter = { search: '', organ: null, inOffice: null };
const list =
  (filter: Partial<PeopleFilter>, order: PeopleOrder = 'name-strokes', offset = 0) =>
  (database: Database) => {
    const { ids, total } = listPeople(database, { ...everybody, ...filter }, order, today, { offset, limit: 50 });
    return { people: summariesOf(database, ids, today), total };
  };
const posts = (search: string) => (database: Database) =>
  findPosts(database, { search, on: null, categories: null, limit: 50 }, today);

const asked: { what: string; ask: (database: Database) => unknown }[] = [
  { what: 'people by strokes, first page', ask: list({}) },
  { what: 'people by pinyin, a page far down', ask: list({}, 'pinyin', people / 2) },
  { what: 'people in office', ask: list({ inOffice: true }) },
  { what: 'people of an organ', ask: list({ organ: 20 }) },
  { what: 'people, searching a name', ask: list({ search: '国强' }) },
  { what: 'people, searching initials', ask: list({ search: 'zg' }) },
  { what: 'people, searching a post everybody has', ask: list({ search: '财政局局长' }) },
  { what: 'people, searching what stands nowhere', ask: list({ search: '冰川' }) },
  { what: 'posts by first letters', ask: posts('czjjz') },
];

/** A file with two thousand people and twenty thousand items against an empty one. */
export async function benchRoster(): Promise<Verdict[]> {
  const parent = mkdtempSync(join(tmpdir(), 'yishitai-bench-'));
  const [young, old] = [join(parent, 'young'), join(parent, 'old')];
  try {
    for (const folder of [young, old]) {
      const data = await openBenchData(folder, true);
      data.store.note((database) => {
        establish(database);
        standOrgans(database);
        if (folder === old) liveWithPeople(database);
      });
      data.close();
    }
    const size = statSync(join(old, 'yishitai.db')).size / 1e6;
    console.log(`        ${size.toFixed(0)} MB with ${people} people and ${items} items`);
    const opened = [await openBenchData(young), await openBenchData(old)] as const;
    const verdicts: Verdict[] = [];
    for (const { what, ask } of asked) {
      const [full, empty] = await inTurn(
        [
          { name: 'full', run: () => ask(opened[1].store.database) },
          { name: 'empty', run: () => ask(opened[0].store.database) },
        ],
        25,
      );
      verdicts.push(verdict(what, [felt(full), felt(empty)], goal));
    }
    const { database } = opened[1].store;
    const told = await inTurn(
      [
        { name: 'one person with all there is of him', run: () => personView(database, 1_000) },
        { name: 'all organs with their posts and who holds them', run: () => organsOn(database, today, false) },
        { name: 'pairs that may be one person', run: () => listPairs(database, 200) },
      ],
      15,
    );
    for (const { name, median } of told) console.log(`        ${median.toFixed(1)} ms  ${name}`);
    for (const data of opened) data.close();
    return verdicts;
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Times below what is felt count as that; the printed times are the real ones. */
function felt(times: Measured): Measured {
  return { ...times, rounds: times.rounds.map((time) => Math.max(time, feltMs)) };
}
