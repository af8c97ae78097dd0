/** Long texts of change sets: kept once, as long as something points at them, and no longer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listChangeSets } from '@core/storage/change-set/history';
import { forgottenLongTexts } from '@core/storage/consistency/forgotten-long-texts';
import type { Database } from '@core/storage/driver/database';
import type { Store } from '@core/storage/store';
import { aMoment, openTestData } from '../../support/data-folders';
import { drivers } from '../../support/drivers';
import { undo, write } from '../../support/written-records';

const newest = { before: null, limit: 1, search: '', record: null };
const body = (mark: string): string => JSON.stringify({ text: mark.repeat(2_500) });
const count = (database: Database, table: string): number =>
  Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()!['n']);
const save = (store: Store, text: string, minutes: number, coalesces: boolean) =>
  write(
    store,
    (writer) => {
      const row = writer.find('setting', 1);
      if (!row) writer.insert('setting', { area: 'typesetting', schema_version: 1, body: body(text) }, 1);
      else writer.update('setting', 1, { body: body(text) }, Number(row['revision']));
    },
    { at: aMoment + minutes * 60_000, coalesces },
  );

/** How often each long text is pointed at by the images there are. */
function references(database: Database): Record<string, number> {
  const rows = database
    .prepare(
      `SELECT json_extract(part.value, '$.long') AS hash, count(*) AS uses FROM (
         SELECT before AS image FROM change WHERE before IS NOT NULL
         UNION ALL SELECT after FROM change WHERE after IS NOT NULL
       ) AS images, json_each(images.image) AS part WHERE part.type = 'object' GROUP BY hash`,
    )
    .all();
  return Object.fromEntries(rows.map(({ hash, uses }) => [String(hash), Number(uses)]));
}

describe.each(drivers)('over %s', (_name, driver) => {
  test('a sitting of a hundred savings leaves the text before it and the text after it', async () => {
    const { store } = await openTestData(driver);
    save(store, '始', 0, false);
    for (let n = 1; n <= 100; n++) save(store, String.fromCodePoint(0x4e00 + n), n / 20, true);
    expect(count(store.database, 'long_text')).toBe(2);
    undo(store, 2);
    expect(store.database.prepare('SELECT body FROM setting').get()).toEqual({ body: body('始') });
  });

  test('a text that something else points at stays', async () => {
    const { store } = await openTestData(driver);
    save(store, '甲', 0, false);
    save(store, '乙', 1, false);
    save(store, '甲', 20, true);
    save(store, '丙', 21, true);
    expect(count(store.database, 'long_text')).toBe(3);
    undo(store, 3);
    undo(store, 2);
    expect(store.database.prepare('SELECT body FROM setting').get()).toEqual({ body: body('甲') });
  });

  test('whatever is saved and taken back, every image finds its texts and no text is left over', async () => {
    const step = fc.oneof(
      fc.record({ text: fc.constantFrom('甲', '乙', '丙', '丁'), minutes: fc.constantFrom(1, 20), same: fc.boolean() }),
      fc.constant('undo' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { store, close } = await openTestData(driver);
        let minutes = 0;
        for (const one of steps) {
          if (one === 'undo') {
            const last = store.database.prepare('SELECT max(id) AS id FROM change_set').get()?.['id'];
            // What is refused leaves no trace, either.
            if (last && listChangeSets(store.database, newest).changeSets[0]!.undoable) undo(store, Number(last));
          } else save(store, one.text, (minutes += one.minutes), one.same);
        }
        const uses = store.database.prepare('SELECT hash, uses FROM long_text_use').all();
        expect(Object.fromEntries(uses.map(({ hash, uses: n }) => [String(hash), Number(n)]))).toEqual(
          references(store.database),
        );
        expect(count(store.database, 'long_text')).toBe(uses.length);
        expect(forgottenLongTexts.find(store.database)).toEqual([]);
        close();
      }),
      { numRuns: 25 },
    );
  });
});
