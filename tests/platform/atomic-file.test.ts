import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomically } from '@core/platform/atomic-file';
import { temporaryFolder } from '../support/temporary-folder';

test('replaces a file whole and leaves nothing beside it', async () => {
  const folder = temporaryFolder();
  const path = join(folder, '设置.json');
  writeFileSync(path, 'old and longer');
  await writeAtomically(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['设置.json']);
});

test('keeps the old content where it cannot write', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'settings.json');
  mkdirSync(path);
  writeFileSync(join(path, 'inside'), '');
  await expect(writeAtomically(path, 'new')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['settings.json']);
});

test('a folder without permission is NO_PERMISSION', async (context) => {
  if (process.getuid?.() === 0) {
    // The system's own folder is closed even to root.
    await expect(writeAtomically('/proc/yishitai.json', 'new')).rejects.toThrow();
    return;
  }
  if (process.platform === 'win32') context.skip('Windows keeps permissions elsewhere');
  const folder = temporaryFolder();
  chmodSync(folder, 0o500);
  await expect(writeAtomically(join(folder, 'x.json'), 'new')).rejects.toMatchObject({ code: 'NO_PERMISSION' });
});
