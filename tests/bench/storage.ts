import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listChangeSets, listRemoved, type HistoryPage } from '@core/storage/change-set/history';
import type { RecordWriter } from '@core/storage/change-set/record-writer';
import { listIssuedPapers } from '@core/storage/documents/issued-papers';
import type { Database } from '@core/storage/driver/database';
import { quickCheck } from '@core/storage/integrity';
import type { OpenData } from '@core/storage/opening/open-data';
import { inTurn, measured, verdict, type Measured, type Verdict } from './measure';
import { changeSets, establish, liveTwentyYears, openBenchData } from './twenty-years';

/** What takes less than this is not felt, however many times nothing it is: it counts as this. */
const feltMs = 10;
/** An old file may take this many times as long as an empty one, where it is felt at all. */
const goal = 2;
/** What all lists together may take in memory over an empty file's, in MB. */
const memoryMb = 48;

/** A file after twenty years (half a million change sets, six thousand papers) against an empty one. */
export async function benchStorage(): Promise<Verdict[]> {
  const parent = mkdtempSync(join(tmpdir(), 'yishitai-bench-'));
  const [young, old] = [join(parent, 'young'), join(parent, 'old')];
  try {
    for (const folder of [young, old]) {
      const data = await openBenchData(folder, true);
      data.store.note((database) => {
        establish(database);
        if (folder === old) liveTwentyYears(database);
      });
      data.close();
    }
    console.log(`        ${(statSync(join(old, 'yishitai.db')).size / 1e6).toFixed(0)} MB after twenty years`);
    const verdicts = [await opening(young, old)];
    verdicts.push(memory(old, young));
    const opened = [await openBenchData(young), await openBenchData(old)] as const;
    for (const asked of lists) verdicts.push(await oldToYoung(asked.what, opened, asked.list));
    verdicts.push(await oldToYoung('saving a clerk, on the disk when it answers', opened, save));
    printAbsolute(
      await inTurn(
        [{ name: 'quick_check after an end that was none', run: () => quickCheck(opened[1].store.database) }],
        3,
        1,
      ),
    );
    for (const data of opened) data.close();
    return verdicts;
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

async function opening(young: string, old: string): Promise<Verdict> {
  const openAndClose = (folder: string) => async () => (await openBenchData(folder)).close();
  const [one, other] = await inTurn(
    [
      { name: 'after twenty years', run: openAndClose(old) },
      { name: 'empty', run: openAndClose(young) },
    ],
    15,
  );
  return verdict('opening a file', [felt(one), felt(other)], goal);
}

const page = (replaced: Partial<HistoryPage> = {}): HistoryPage => ({
  before: null,
  limit: 50,
  search: '',
  record: null,
  ...replaced,
});
const ofHistory = (replaced: Partial<HistoryPage>) => (database: Database) => listChangeSets(database, page(replaced));
const papersOf = (search: string, year: number | null) => (database: Database) =>
  listIssuedPapers(database, { search, year, before: null, limit: 50 });
const deep = Math.round(changeSets / 2);

const lists: { what: string; list: (database: Database) => unknown }[] = [
  { what: 'history, first page', list: ofHistory({}) },
  { what: 'history, a page ten years back', list: ofHistory({ before: deep }) },
  { what: 'history, searching two characters that stand in a third of it', list: ofHistory({ search: '排版' }) },
  { what: 'history, the same ten years back', list: ofHistory({ search: '排版', before: deep }) },
  { what: 'history, searching two characters that stand in ten places', list: ofHistory({ search: '任期' }) },
  { what: 'history, searching what stands nowhere', list: ofHistory({ search: '决算' }) },
  { what: 'history of the busiest record', list: ofHistory({ record: { kind: 'setting', id: 1 } }) },
  { what: 'the same, ten years back', list: ofHistory({ record: { kind: 'setting', id: 1 }, before: deep }) },
  { what: 'history of a clerk', list: ofHistory({ record: { kind: 'clerk', id: 2 } }) },
  { what: 'recycle bin, first page', list: (database) => listRemoved(database, null, 50) },
  { what: 'recycle bin, ten years back', list: (database) => listRemoved(database, deep, 50) },
  { what: 'papers on file, first page', list: papersOf('', null) },
  { what: 'papers on file, of a year', list: papersOf('', 2015) },
  { what: 'papers on file, searching two characters', list: papersOf('决算', null) },
];

async function oldToYoung(
  what: string,
  [young, old]: readonly [OpenData, OpenData],
  list: (database: Database, data: OpenData) => unknown,
): Promise<Verdict> {
  const [one, other] = await inTurn(
    [
      { name: 'after twenty years', run: () => list(old.store.database, old) },
      { name: 'empty', run: () => list(young.store.database, young) },
    ],
    25,
  );
  return verdict(what, [felt(one), felt(other)], goal);
}

let saved = 0;
function save(_database: Database, { store }: OpenData): void {
  const origin = {
    at: Date.now(),
    account: 'tester',
    clerk: null,
    command: 'organization.updateClerk',
    label: '修改经办人',
  };
  store.write(origin, (writer: RecordWriter) => {
    const revision = Number(writer.find('clerk', 1)?.['revision']);
    writer.update('clerk', 1, { duty: `科长${++saved}` }, revision);
  });
}

/** Times below what is felt count as that; the printed times are the real ones. */
function felt(times: Measured): Measured {
  return { ...times, rounds: times.rounds.map((time) => Math.max(time, feltMs)) };
}

/** Memory of a process of its own that opens a file and asks for every list: the old file's over the empty one's. */
function memory(old: string, young: string): Verdict {
  const of = (folder: string): number =>
    Number(execFileSync(process.execPath, [process.argv[1]!, memoryRole, folder], { encoding: 'utf8' }));
  const more = (of(old) - of(young)) / 1e6;
  const times = [measured('MB more (not ms), after every list ten times', [more])];
  return {
    what: `memory after twenty years over an empty file's, to ${memoryMb} MB`,
    ratio: more / memoryMb,
    goal: 1,
    times,
  };
}

export const memoryRole = '--memory-of';

/** The other process: prints the bytes it holds in memory. */
export async function printMemory(folder: string): Promise<void> {
  const data = await openBenchData(folder);
  for (let round = 0; round < 10; round++) for (const { list } of lists) list(data.store.database);
  data.close();
  process.stdout.write(String(process.memoryUsage().rss));
}

function printAbsolute([times]: readonly [Measured]): void {
  console.log(`        ${times.median.toFixed(0)} ms  ${times.name}`);
}
