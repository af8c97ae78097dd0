import { betterSqlite3Driver } from '@core/storage/driver/better-sqlite3';
import type { Database } from '@core/storage/driver/database';
import { openData, type OpenData } from '@core/storage/opening/open-data';
import { spaced } from '@core/storage/search/spaced';

/** Changes of twenty years: a hundred every working day. */
export const changeSets = 500_000;
const clerks = 300;
const papers = 6_000;

export const openBenchData = (folder: string, create = false): Promise<OpenData> =>
  openData(folder, {
    driver: betterSqlite3Driver(),
    create,
    shell: 'cli',
    now: () => Date.UTC(2026, 0, 5),
    beforeMigration: async () => undefined,
  });

/** An office, with nothing but itself in its history. */
export function establish(database: Database): void {
  database.execute(
    `INSERT INTO office VALUES (1, '云岭市人民代表大会常务委员会', '云岭市人大常委会', 'city', '云岭市', 'unclassified', 0, 1);
     INSERT INTO term (number, begins_on, revision) VALUES (5, '2022-02-18', 1);
     INSERT INTO clerk (name, duty, active, revision) VALUES ('周明远', '综合科科长', 1, 1)`,
  );
}

/** The same after twenty years, by plain SQL: change sets, their changes, what is found by searching, papers on file. */
export function liveTwentyYears(database: Database): void {
  const clerk = database.prepare(`INSERT INTO clerk (name, duty, active, revision) VALUES (?, '', 1, 1)`);
  for (let n = 2; n <= clerks; n++) clerk.run([`经办人${n}`]);
  const set = database.prepare(
    `INSERT INTO change_set (id, at, account, clerk, command, label, final, undoes, undone_by)
     VALUES (?, ?, 'tester', '周明远', ?, ?, 0, NULL, NULL)`,
  );
  const change = database.prepare(`INSERT INTO change VALUES (?, 0, ?, ?, ?, ?, ?)`);
  const search = database.prepare('INSERT INTO change_set_search (rowid, text) VALUES (?, ?)');
  const at = (n: number): string =>
    new Date(Date.UTC(2006, 0, 1) + (n * 20 * 365 * 86_400_000) / changeSets).toISOString();
  for (let n = 1; n <= changeSets; n++) {
    // One in a hundred removed a record that is still gone; a third of all touch the settings, the busiest record.
    const removed = n % 100 === 0;
    const label = removed ? `删除经办人${n}` : n % 3 === 0 ? '修改排版设置' : `修改经办人${2 + (n % (clerks - 1))}`;
    set.run([n, at(n), removed ? 'organization.removeClerk' : 'organization.updateClerk', label]);
    const [table, id] =
      n % 3 === 0 && !removed ? ['setting', 1] : ['clerk', removed ? 1_000_000 + n : 2 + (n % (clerks - 1))];
    const before = removed
      ? `{"id":${1_000_000 + n},"name":"何知秋${n}","duty":"","active":1,"revision":1}`
      : `{"duty":"${n}","revision":${n}}`;
    change.run([
      n,
      table!,
      id!,
      removed ? 'remove' : 'update',
      before,
      removed ? null : `{"duty":"${n + 1}","revision":${n + 1}}`,
    ]);
    search.run([n, spaced(label)]);
  }
  // A few words that stand in few places, spread over the years.
  for (let n = 5_000; n <= changeSets; n += 50_000)
    database.prepare('UPDATE change_set SET label = ? WHERE id = ?').run(['修改第五届任期', n]);
  for (let n = 5_000; n <= changeSets; n += 50_000) {
    database.prepare('DELETE FROM change_set_search WHERE rowid = ?').run([n]);
    search.run([n, spaced('修改第五届任期')]);
  }
  file(database, at);
}

function file(database: Database, at: (n: number) => string): void {
  const hash = (n: number): string => String(n).padStart(64, '0');
  const stored = database.prepare(`INSERT INTO stored_file VALUES (?, 20000, 'application/octet-stream', ?)`);
  const paper = database.prepare(
    `INSERT INTO issued_paper (title, kind, version, state, year, frozen_at, issued_at, pages, file_name, place, file,
       revision, model_version, model, settings)
     VALUES (@title, 'resolution', 1, 'issued', @year, @at, @at, 4, @name, @place, @hash, 1, 1, @model, '{}')`,
  );
  const search = database.prepare('INSERT INTO issued_paper_search (rowid, text) VALUES (?, ?)');
  const model = JSON.stringify({ text: '会议决定，'.repeat(1_000) });
  for (let n = 1; n <= papers; n++) {
    const moment = at((n * changeSets) / papers);
    const title = n % 50 === 0 ? `关于批准第${n}号决算的决议` : `关于召开第${n}次会议的通知`;
    stored.run([hash(n), moment]);
    const { lastId } = paper.run({
      ...{ title, model, hash: hash(n), at: moment, year: Number(moment.slice(0, 4)) },
      ...{ name: `${title}.docx`, place: `${moment.slice(0, 4)}/${title}.docx` },
    });
    search.run([lastId, spaced(title)]);
  }
}
