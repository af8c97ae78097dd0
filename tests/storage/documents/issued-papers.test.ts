import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyDocument } from '@core/official-document/model';
import { writeText } from '@core/official-document/text';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { frozenColumns, frozenVersion, thawed } from '@core/storage/documents/frozen-model';
import { indexIssuedPaper, listIssuedPapers, type PaperPage } from '@core/storage/documents/issued-papers';
import type { Database } from '@core/storage/driver/database';
import { noteStoredFile } from '@core/storage/files';
import { aMoment, openTestData } from '../../support/data-folders';
import { drivers } from '../../support/drivers';

const hash = 'ab'.repeat(32);
const origin = { at: aMoment, account: 'tester', clerk: null, command: 'documents.issuePaper', label: '存档' };
const page: PaperPage = { search: '', year: null, before: null, limit: 10 };

/** Papers as they lie on file: every third is a new version of the one before, every tenth was given up. */
function fill(
  database: Database,
  insert: (values: Record<string, string | number | null>) => number,
  count: number,
): void {
  noteStoredFile(database, { hash, bytes: 10, mediaType: 'x', storedAt: aMoment });
  let first = 0;
  for (let index = 1; index <= count; index += 1) {
    const version = index % 3 === 0 ? 2 : 1;
    const title = `关于第${index}项工作的通知`;
    const givenUp = index % 10 === 1;
    const id = insert({
      title,
      kind: 'notice',
      version,
      first_version: version === 2 ? first : null,
      state: givenUp ? 'voided' : 'issued',
      void_reason: givenUp ? '取消' : null,
      year: 2024 + (index % 3),
      frozen_at: new Date(aMoment).toISOString(),
      issued_at: givenUp ? null : new Date(aMoment).toISOString(),
      pages: givenUp ? null : 1,
      file_name: `${index}.docx`,
      place: `2026/${index}.docx`,
      file: givenUp ? null : hash,
      ...frozenColumns({ document: emptyDocument(), settings: defaultTypesettingSettings }),
    });
    if (version === 1) first = id;
    if (!givenUp) indexIssuedPaper(database, id, { title, documentNumber: null, fileName: `${index}.docx` });
  }
}

async function papers(driver: Parameters<typeof openTestData>[0], count: number) {
  const data = await openTestData(driver);
  data.store.write(origin, (writer) => fill(writer.database, (values) => writer.insert('issued_paper', values), count));
  const list = (asked: Partial<PaperPage> = {}) =>
    data.store.read((database) => listIssuedPapers(database, { ...page, ...asked }));
  return { data, list };
}

test('a frozen paper is read back as it was frozen, and nothing else passes for one', () => {
  const frozen = { document: emptyDocument(), settings: defaultTypesettingSettings };
  const { model_version, model, settings } = frozenColumns(frozen);
  expect(model_version).toBe(frozenVersion);
  expect(thawed(model_version, model, settings)).toEqual(frozen);
  expect(() => thawed(model_version, '{"kind":"poem"}', settings)).toThrow();
});

test('a paper frozen in any version of the form is read as it was meant', () => {
  const folder = 'tests/fixtures/frozen-papers';
  const fixtures = readdirSync(folder).toSorted();
  expect(fixtures).toEqual(Array.from({ length: frozenVersion }, (_value, index) => `v${index + 1}.json`));
  for (const [index, name] of fixtures.entries()) {
    const { model, settings, text } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;
    const frozen = thawed(index + 1, JSON.stringify(model), JSON.stringify(settings));
    expect(writeText(frozen.document).trim()).toBe(text);
  }
});

describe.each(drivers)('over %s', (_name, driver) => {
  test('pages of papers join without gap or repetition, without those given up', async () => {
    const { list } = await papers(driver, 100);
    const seen: number[] = [];
    for (let before: number | null = null; ;) {
      const { papers: found, more, total } = list({ before });
      expect(total).toBe(90);
      seen.push(...found.map(({ id }) => id));
      if (!more) break;
      before = seen.at(-1)!;
    }
    expect(seen).toHaveLength(90);
    expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => b - a));
  });

  test('a year and words narrow the papers and their count', async () => {
    const { list } = await papers(driver, 60);
    expect(list().years).toEqual([2026, 2025, 2024]);
    const ofYear = list({ year: 2025 });
    expect(ofYear.papers.every(({ year }) => year === 2025)).toBe(true);
    expect(list({ search: '第42项' })).toMatchObject({ total: 1, papers: [{ title: '关于第42项工作的通知' }] });
    expect(list({ search: '工作 42' }).total).toBe(1);
    expect(list({ search: '第42项', year: 2025 }).total).toBe(0);
    expect(list({ search: '、' })).toMatchObject({ total: 0, papers: [] });
  });

  test('a version that a later one took the place of says so', async () => {
    const { list } = await papers(driver, 9);
    const superseded = (version: number) =>
      list()
        .papers.filter((paper) => paper.version === version)
        .map((paper) => paper.superseded);
    expect(new Set(superseded(2))).toEqual(new Set([false]));
    expect(superseded(1).filter(Boolean)).toHaveLength(3);
  });

  test('lists of twenty years are found by indexes, never by reading through all papers', async () => {
    const { data } = await papers(driver, 30);
    const plans: string[] = [];
    const watched = Object.create(data.store.database) as Database;
    watched.prepare = (sql) => {
      if (sql.includes('issued_paper'))
        plans.push(
          ...data.store.database
            .prepare(`EXPLAIN QUERY PLAN ${sql}`)
            .all({ ...(sql.includes('@match') ? { match: 'a' } : {}), ...named(sql) })
            .map((row) => String(row['detail'])),
        );
      return data.store.database.prepare(sql);
    };
    for (const asked of [
      page,
      { ...page, year: 2025 },
      { ...page, search: '工作' },
      { ...page, search: '工作', year: 2025 },
    ])
      listIssuedPapers(watched, asked);
    expect(plans.length).toBeGreaterThan(10);
    const scans = plans.filter((plan) => /^SCAN /.test(plan) && !/INDEX/.test(plan));
    expect(scans).toEqual([]);
    expect(plans.filter((plan) => plan.includes('later')).every((plan) => plan.includes('issued_paper_versions'))).toBe(
      true,
    );
    expect(plans.filter((plan) => plan.includes('TEMP B-TREE FOR ORDER'))).toEqual([]);
  });
});

const named = (sql: string): Record<string, number> =>
  Object.fromEntries(['year', 'below', 'limit'].filter((name) => sql.includes(`@${name}`)).map((name) => [name, 1]));
