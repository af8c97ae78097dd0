import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldersOf } from '@core/platform/folders';
import { writeProtect } from '../support/data-folders';
import { temporaryFolder } from '../support/temporary-folder';

const program = '/opt/yishitai';

describe('what a folder is good for', () => {
  const inspect = (folder: string) => foldersOf(program).inspect(folder);

  test('one that is empty, one that is to be made, one with an office in it', async () => {
    const folder = temporaryFolder();
    expect(await inspect(folder)).toMatchObject({
      exists: true,
      empty: true,
      hasOffice: false,
      writable: true,
      refusal: null,
    });
    expect((await inspect(folder)).freeBytes).toBeGreaterThan(0);
    expect(await inspect(join(folder, 'a', 'b'))).toMatchObject({
      exists: false,
      empty: true,
      writable: true,
      refusal: null,
    });
    writeFileSync(join(folder, 'yishitai.db'), 'x');
    expect(await inspect(folder)).toMatchObject({ empty: false, hasOffice: true, refusal: null });
  });

  test.each([
    ['office', '完整的路径'],
    ['/opt/yishitai', '程序自己'],
    ['/opt/yishitai/data', '程序自己'],
  ])('%s is refused: %s', async (folder, message) => {
    expect((await inspect(folder)).refusal?.message).toContain(message);
  });

  test('the folder beside the program is not the program', async () => {
    expect((await inspect('/opt/yishitai-data')).refusal).toBeNull();
  });

  test('a file, and a place that may not be written', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'x');
    expect((await inspect(join(folder, 'file'))).refusal?.message).toContain('不是文件夹');
    writeProtect(folder);
    expect((await inspect(folder)).refusal?.message).toContain('不能写入');
    expect((await inspect(join(folder, 'new'))).refusal?.message).toContain('不能写入');
  });
});

describe('what lies in a folder', () => {
  const list = (folder: string, endings: string[] = []) => foldersOf(program).list(folder, endings);

  test('folders, and files of the endings asked for, in the order of their reading', async () => {
    const folder = temporaryFolder();
    for (const name of ['文件', '备份', '.hidden', '$RECYCLE.BIN']) mkdirSync(join(folder, name));
    for (const name of ['b.ysp', 'a.YSP', 'c.txt']) writeFileSync(join(folder, name), 'abc');
    symlinkSync(join(folder, '文件'), join(folder, 'link'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.ysp'));
    const found = await list(folder, ['ysp']);
    expect(found.folders.map(({ name }) => name)).toEqual(['备份', '文件', 'link']);
    expect(found.files.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['a.YSP', 3],
      ['b.ysp', 3],
    ]);
    expect(found.parent).not.toBeNull();
    expect(found.places.length).toBeGreaterThan(0);
    expect((await list('/')).parent).toBeNull();
  });

  test('a folder that is not there is refused with its name', async () => {
    const missing = join(temporaryFolder(), '不存在');
    await expect(list(missing)).rejects.toMatchObject({
      code: 'NO_PERMISSION',
      detail: { message: expect.stringContaining(missing) },
    });
  });
});
