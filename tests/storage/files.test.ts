import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CallFailure } from '@core/contract/errors';
import { ContentFiles, hashOf, noteStoredFile, pathOfContent, referencedFiles } from '@core/storage/files';
import { aMoment, openTestData, writeProtect } from '../support/data-folders';
import { drivers } from '../support/drivers';
import { temporaryFolder } from '../support/temporary-folder';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const day = 24 * 3_600_000;

function contents() {
  const folder = join(temporaryFolder(), 'files');
  return { folder, files: new ContentFiles(folder) };
}
const failureOf = (work: Promise<unknown>): Promise<CallFailure> =>
  work.then(
    () => Promise.reject(new Error('it was not refused')),
    (error: unknown) => (error instanceof CallFailure ? error : Promise.reject(error as Error)),
  );

test('a content lies under its hash, once, readable by its owner only', async () => {
  const { folder, files } = contents();
  const hash = await files.put(bytes('决议'));
  expect(hash).toBe(hashOf(bytes('决议')));
  expect(await files.put(bytes('决议'))).toBe(hash);
  expect(readdirSync(join(folder, hash.slice(0, 2)))).toEqual([hash]);
  expect(await files.list()).toEqual([hash]);
  expect(new Uint8Array(await files.read(hash))).toEqual(bytes('决议'));
});

test('a damaged content is not given out, and names the backups', async () => {
  const { folder, files } = contents();
  const hash = await files.put(bytes('决议'));
  writeFileSync(pathOfContent(folder, hash), '决定');
  const damaged = await failureOf(files.read(hash));
  expect(damaged).toMatchObject({ code: 'DATABASE_CORRUPT', detail: { advice: expect.stringContaining('备份') } });
  const missing = await failureOf(files.read('0'.repeat(64)));
  expect(missing).toMatchObject({ code: 'DATABASE_CORRUPT', detail: { advice: expect.stringContaining('备份') } });
});

test('a damaged content that is put again is set aside and written anew', async () => {
  const { folder, files } = contents();
  const hash = await files.put(bytes('决议'));
  const path = pathOfContent(folder, hash);
  for (const damage of ['决', '决定']) {
    writeFileSync(path, damage);
    await files.put(bytes('决议'));
    expect(readFileSync(path, 'utf8')).toBe('决议');
    expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(damage);
  }
  expect(await files.list()).toEqual([hash]);
});

test('what nobody refers to goes after its time, and nothing else', async () => {
  const { folder, files } = contents();
  const [kept, young, old] = [await files.put(bytes('1')), await files.put(bytes('2')), await files.put(bytes('3'))];
  const unfinished = join(folder, 'ab', '.yishitai-0b1c2d3e-4f50-4617-8283-94a5b6c7d8e9.tmp');
  mkdirSync(join(folder, 'ab'), { recursive: true });
  writeFileSync(unfinished, 'half');
  writeFileSync(join(folder, 'ab', '说明.txt'), 'of somebody else');
  const now = Date.now();
  for (const path of [
    pathOfContent(folder, kept),
    pathOfContent(folder, old),
    unfinished,
    join(folder, 'ab', '说明.txt'),
  ])
    utimesSync(path, new Date(now - 31 * day), new Date(now - 31 * day));
  expect(await files.removeForgotten(new Set([kept]), now - 30 * day)).toBe(2);
  expect((await files.list()).toSorted()).toEqual([kept, young].toSorted());
  expect(existsSync(unfinished)).toBe(false);
  expect(existsSync(join(folder, 'ab', '说明.txt'))).toBe(true);
});

test('a content that is put again counts as young', async () => {
  const { folder, files } = contents();
  const hash = await files.put(bytes('1'));
  const long = new Date(Date.now() - 31 * day);
  utimesSync(pathOfContent(folder, hash), long, long);
  await files.put(bytes('1'));
  expect(await files.removeForgotten(new Set(), Date.now() - 30 * day)).toBe(0);
});

test('a folder that may not be written is told as such, and nothing is left in it', async () => {
  const { folder, files } = contents();
  mkdirSync(folder);
  writeProtect(folder);
  expect(await failureOf(files.put(bytes('1')))).toMatchObject({ code: 'NO_PERMISSION' });
  expect(readdirSync(folder)).toEqual([]);
});

describe.each(drivers)('over %s', (_name, driver) => {
  test('a content noted twice is one stored file', async () => {
    const { store } = await openTestData(driver);
    const file = { hash: 'ab'.repeat(32), bytes: 5, mediaType: 'text/plain', storedAt: aMoment };
    store.note((database) => {
      noteStoredFile(database, file);
      noteStoredFile(database, file);
    });
    expect(store.read(referencedFiles)).toEqual(new Set([file.hash]));
  });
});
