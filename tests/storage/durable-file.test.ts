import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CallFailure } from '@core/contract/errors';
import { asFileFailure, isUnfinished, makeFolderDurably, moveDurably, writeDurably } from '@core/storage/durable-file';
import { writeProtect } from '../support/data-folders';
import { temporaryFolder } from '../support/temporary-folder';

test('a file is replaced whole, and nothing is left beside it', async () => {
  const folder = temporaryFolder();
  const path = join(folder, '设置.json');
  writeFileSync(path, 'old and longer');
  await writeDurably(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['设置.json']);
});

test('where it cannot be written the old content stays, and nothing beside it', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'settings.json');
  mkdirSync(path);
  writeFileSync(join(path, 'inside'), '');
  await expect(writeDurably(path, 'new')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['settings.json']);
  expect(readdirSync(path)).toEqual(['inside']);
});

test('a folder without permission is told as such, before anything is written or made', async () => {
  const folder = temporaryFolder();
  const closed = join(folder, 'closed');
  mkdirSync(closed);
  writeProtect(closed);
  for (const work of [
    () => writeDurably(join(closed, 'x.json'), 'new'),
    () => makeFolderDurably(join(closed, '2026', '历史版本')),
  ])
    await expect(work()).rejects.toMatchObject({ code: 'NO_PERMISSION' });
  expect(readdirSync(closed)).toEqual([]);
});

test('folders that are missing are made on the way', async () => {
  const folder = temporaryFolder();
  await writeDurably(join(folder, '文件', '2026', 'a.docx'), 'a');
  await moveDurably(join(folder, '文件', '2026', 'a.docx'), join(folder, '文件', '2026', '历史版本', 'b.docx'));
  expect(readFileSync(join(folder, '文件', '2026', '历史版本', 'b.docx'), 'utf8')).toBe('a');
  expect(readdirSync(join(folder, '文件', '2026'))).toEqual(['历史版本']);
});

test('what goes wrong with files is told apart; what is not known stays what it is', () => {
  const told = (code: string): unknown => {
    const failure = asFileFailure(Object.assign(new Error(code), { code }));
    return failure instanceof CallFailure ? failure.code : 'as it came';
  };
  expect(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EIO'].map(told)).toEqual([
    'DISK_FULL',
    'DISK_FULL',
    'NO_PERMISSION',
    'NO_PERMISSION',
    'NO_PERMISSION',
    'FILE_IN_USE',
    'as it came',
  ]);
});

test('only what this program was writing counts as unfinished', () => {
  expect(isUnfinished('.yishitai-0b1c2d3e-4f50-4617-8283-94a5b6c7d8e9.tmp')).toBe(true);
  for (const name of ['决议.docx', '~$决议.docx', '.tmp', 'x.yishitai-0b1c2d3e-4f50-4617-8283-94a5b6c7d8e9.tmp'])
    expect(isUnfinished(name), name).toBe(false);
});
