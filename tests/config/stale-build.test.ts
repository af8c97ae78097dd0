import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
// Scripts of .config are plain JavaScript.
const { isStale } = (await import('../../.config/' + 'build.mjs')) as { isStale: (checkout: string) => boolean };
import { temporaryFolder } from '../support/temporary-folder';

const at = (path: string, seconds: number) => utimesSync(path, seconds, seconds);

test('out/ is stale when it is missing, or a source is newer, added or deleted', () => {
  const checkout = temporaryFolder();
  const folder = join(checkout, 'src-main/room');
  const file = join(folder, 'x.ts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, '');
  expect(isStale(checkout)).toBe(true);

  mkdirSync(join(checkout, 'out'));
  writeFileSync(join(checkout, 'out/.built'), '');
  for (const path of [file, folder, join(checkout, 'src-main')]) at(path, 1000);
  at(join(checkout, 'out/.built'), 2000);
  expect(isStale(checkout)).toBe(false);

  at(file, 3000);
  expect(isStale(checkout)).toBe(true);
  at(file, 1000);
  expect(isStale(checkout)).toBe(false);

  // Deleting changes the time of the folder.
  rmSync(file);
  expect(isStale(checkout)).toBe(true);
});
