import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exchangeDatabase } from '@core/storage/backup/exchange-database';
import { stagedDatabase } from '@core/storage/backup/working-copy';
import { folderLayout } from '@core/storage/folder-layout';
import { finishReplacement, isReplacing, replacementPath } from '@core/storage/opening/replace-database';
import { temporaryFolder } from '../../support/temporary-folder';

const moment = Date.UTC(2026, 10, 20, 1, 0, 0);
const asideName = '原样保存-2026-11-20T090000';

function folderWithBoth() {
  const layout = folderLayout(temporaryFolder());
  mkdirSync(layout.work);
  for (const suffix of ['', '-journal', '-wal', '-shm']) writeFileSync(layout.database + suffix, `old${suffix}`);
  const staged = stagedDatabase(layout, 'x');
  writeFileSync(staged, 'new');
  return { layout, staged };
}
const textOf = (path: string): string => readFileSync(path, 'utf8');

test('the old database goes aside with everything that belongs to it, and nothing stale is left beside the new one', () => {
  const { layout, staged } = folderWithBoth();
  const aside = exchangeDatabase(layout, staged, moment);
  expect(aside).toBe(join(layout.backups, asideName));
  expect(textOf(layout.database)).toBe('new');
  expect(readdirSync(layout.folder).sort()).toEqual(['work', 'yishitai.db', '备份']);
  expect(readdirSync(layout.work)).toEqual([]);
  expect(
    readdirSync(aside!)
      .map((name) => textOf(join(aside!, name)))
      .sort(),
  ).toEqual(['old', 'old-journal', 'old-shm', 'old-wal']);
});

test('an empty folder gets the new one, and no folder of old ones', () => {
  const layout = folderLayout(temporaryFolder());
  mkdirSync(layout.work);
  const staged = stagedDatabase(layout, 'x');
  writeFileSync(staged, 'new');
  expect(exchangeDatabase(layout, staged, moment)).toBeNull();
  expect(readdirSync(layout.backups)).toEqual([]);
});

test('a second exchange of the same second does not mix with the first', () => {
  const { layout, staged } = folderWithBoth();
  exchangeDatabase(layout, staged, moment);
  writeFileSync(staged, 'newer');
  expect(exchangeDatabase(layout, staged, moment)).toBe(join(layout.backups, `${asideName}-2`));
});

/** Every state a cut can leave: how many of the old files were moved, and whether the new one was. */
test.each([0, 1, 2, 3, 4, 5])('cut after %i of its renames, it is finished at the next opening', (renames) => {
  const { layout } = folderWithBoth();
  writeFileSync(replacementPath(layout), 'new');
  const aside = join(layout.backups, asideName);
  mkdirSync(aside, { recursive: true });
  writeFileSync(join(layout.work, 'replacement.json'), JSON.stringify({ oldFolder: join('备份', asideName) }));
  const suffixes = ['', '-journal', '-wal', '-shm'];
  for (const suffix of suffixes.slice(0, renames)) {
    renameSync(layout.database + suffix, join(aside, `replaced.db${suffix}`));
  }
  if (renames === 5) renameSync(replacementPath(layout), layout.database);
  expect(isReplacing(layout)).toBe(true);
  finishReplacement(layout);
  expect(textOf(layout.database)).toBe('new');
  expect(readdirSync(layout.folder).sort()).toEqual(['work', 'yishitai.db', '备份']);
  expect(readdirSync(aside).sort()).toEqual([
    'replaced.db',
    'replaced.db-journal',
    'replaced.db-shm',
    'replaced.db-wal',
  ]);
  expect(isReplacing(layout)).toBe(false);
});

test('prepared and not begun, it never happened', () => {
  const { layout } = folderWithBoth();
  writeFileSync(replacementPath(layout), 'new');
  finishReplacement(layout);
  expect(textOf(layout.database)).toBe('old');
  expect(isReplacing(layout)).toBe(false);
});

test('a note that leads out of the folder is not followed', () => {
  const { layout } = folderWithBoth();
  writeFileSync(replacementPath(layout), 'new');
  writeFileSync(join(layout.work, 'replacement.json'), JSON.stringify({ oldFolder: 'a/../../elsewhere' }));
  finishReplacement(layout);
  expect(textOf(layout.database)).toBe('new');
  expect(readdirSync(join(layout.work, 'replaced'))).toContain('replaced.db');
});
