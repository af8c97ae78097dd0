import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listNumbers } from '@core/application/documents/registers/list-numbers';
import { numbering } from '@core/application/organization/setting-kinds';
import { listChangeSets } from '@core/storage/change-set/history';
import type { Database } from '@core/storage/driver/database';
import type { OpenData } from '@core/storage/opening/open-data';
import { inTurn, verdict, type Measured, type Verdict } from './measure';
import { establish, openBenchData } from './twenty-years';

/** What takes less than this is not felt, however many times nothing it is: it counts as this. */
const feltMs = 10;
/** A full register may take this many times as long as an empty one, where it is felt at all. */
const goal = 2;
const firstYear = 2006;
const years = 20;
const perYear = 400;
/** How often the busiest number was changed. */
const changes = 2_000;

const all = { series: '', year: null, states: [], search: '', offset: 0, limit: 200 };
const register =
  (replaced: Partial<Parameters<typeof listNumbers>[1]> = {}) =>
  (database: Database) =>
    listNumbers(database, { ...all, ...replaced });
const historyOf = (kind: 'document_number' | 'announcement', before: number | null) => (database: Database) =>
  listChangeSets(database, { before, limit: 60, search: '', record: { kind, id: 1 } });

const asked: { what: string; ask: (database: Database) => unknown }[] = [
  { what: 'register of numbers, first page', ask: register() },
  { what: 'register of numbers, a page ten years back', ask: register({ offset: (years * perYear) / 2 }) },
  { what: 'register of numbers, of a year', ask: register({ year: 2015 }) },
  { what: 'register of numbers, gaps only', ask: register({ states: ['gap'] }) },
  { what: 'history of a number', ask: historyOf('document_number', null) },
  { what: 'history of a 公告, the oldest of it', ask: historyOf('announcement', 4_200) },
];

/** Twenty years of document numbers with their 发文稿纸, against an empty register. */
export async function benchRegisters(): Promise<Verdict[]> {
  const parent = mkdtempSync(join(tmpdir(), 'yishitai-bench-'));
  const [young, old] = [join(parent, 'young'), join(parent, 'old')];
  try {
    for (const folder of [young, old]) {
      const data = await openBenchData(folder, true);
      data.store.note((database) => {
        establish(database);
        if (folder === old) liveWithNumbers(database);
      });
      data.close();
    }
    const opened = [await openBenchData(young), await openBenchData(old)] as const;
    const verdicts: Verdict[] = [];
    for (const { what, ask } of asked) verdicts.push(await fullToEmpty(what, opened, ask));
    const [search] = await inTurn(
      [{ name: 'searching the register', run: () => register({ search: '湿地' })(opened[1].store.database) }],
      9,
    );
    console.log(`        ${search.median.toFixed(1)} ms  searching ${years * perYear} numbers`);
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
      { name: 'after twenty years', run: () => ask(old.store.database) },
      { name: 'empty', run: () => ask(young.store.database) },
    ],
    25,
  );
  return verdict(what, [felt(one), felt(other)], goal);
}

/** Times below what is felt count as that; the printed times are the real ones. */
const felt = (times: Measured): Measured => ({
  ...times,
  rounds: times.rounds.map((time) => Math.max(time, feltMs)),
});

/** Numbers by plain SQL, one in fifty passed over, with 发文稿纸; a number and a 公告 that were changed often. */
function liveWithNumbers(database: Database): void {
  const series = [
    { id: 'committee', name: '常委会发文', organCode: '云人常发', yearly: true, active: true, sender: 'committee' },
    { id: 'office', name: '办公室发文', organCode: '云人常办发', yearly: true, active: true, sender: 'office' },
  ];
  const settings = numbering.schema.parse({ series });
  database
    .prepare("INSERT INTO setting (area, schema_version, body, revision) VALUES ('numbering', ?, ?, 1)")
    .run([numbering.schemaVersion, JSON.stringify(settings)]);
  const number = database.prepare(
    `INSERT INTO document_number (series, year, serial, printed, issued_paper, state, emergency, purpose, reason, taken_at,
       clerk, revision) VALUES (?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, '周明远', 1)`,
  );
  const dispatch = database.prepare(
    `INSERT INTO dispatch (title, drafted_by, checked_by, countersigned_by, signed_by, signed_on, signed_opinion,
       proofread_by, main_to, copy_to, urgency, sealed_by, document_number, sender, copy_number, upward, preprinted, revision)
     VALUES (?, '', '', '', '程景行', ?, '', '', '', '', '', '', ?, 'committee', '', 0, 0, 1)`,
  );
  for (let n = 0; n < years * perYear; n++) {
    const { id, organCode } = series[n % 2]!;
    const year = firstYear + Math.floor(n / perYear);
    const serial = 1 + Math.floor((n % perYear) / 2);
    if (serial % 50 === 7) continue;
    const title = `关于印发${n % 9 === 0 ? '湿地保护' : '年度监督'}第${n}号决定的通知`;
    const voided = n % 40 === 3;
    const { lastId } = number.run([
      ...[id, year, serial, `${organCode}〔${year}〕${serial}号`, voided ? 'voided' : 'used', voided ? 0 : 1, title],
      ...[voided ? '文件未发出' : '紧急发文', `${year}-06-01T01:00:00.000Z`],
    ]);
    dispatch.run([title, `${year}-06-01`, lastId]);
  }
  const set = database.prepare(
    `INSERT INTO change_set (id, at, account, clerk, command, label, final, undoes, undone_by)
     VALUES (?, ?, 'tester', '周明远', 'documents.voidNumber', '作废文号', 0, NULL, NULL)`,
  );
  const change = database.prepare(
    `INSERT INTO change VALUES (?, 0, ?, 1, 'update', '{"reason":""}', '{"reason":"重号"}')`,
  );
  for (let n = 1; n <= 2 * changes; n++) {
    set.run([1_000 + n, new Date(Date.UTC(firstYear, 0, 1) + n * 86_400_000).toISOString()]);
    change.run([1_000 + n, n % 2 === 0 ? 'document_number' : 'announcement']);
  }
}
