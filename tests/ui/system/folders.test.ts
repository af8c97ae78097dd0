import { describe, expect, test } from 'vitest';
import { roomHits } from '../../../src-renderer/composables/search';
import { isFolderName, joinPath, nameOfPath, parentPath } from '../../../src-renderer/composables/paths';
import { folderSaying } from '../../../src-renderer/pages/system/set-up/set-up.messages';

const folder = {
  folder: '/home/yunling/议事台数据',
  exists: false,
  empty: true,
  hasOffice: false,
  writable: true,
  freeBytes: 5e10,
  refusal: null,
};

describe('what is said of a folder', () => {
  test('a new or an empty one fits, with its free space', () => {
    expect(folderSaying(folder, 'fresh')).toMatchObject({ fits: true, tone: 'green' });
    expect(folderSaying({ ...folder, exists: true }, 'backup').text).toContain('可用空间 46.6 GB');
  });

  test('little space is a warning, no refusal', () => {
    expect(folderSaying({ ...folder, freeBytes: 5e8 }, 'fresh')).toMatchObject({ fits: true, tone: 'amber' });
  });

  test('one with data is opened, never restored over', () => {
    const taken = { ...folder, exists: true, empty: false, hasOffice: true };
    expect(folderSaying(taken, 'fresh').fits).toBe(true);
    expect(folderSaying(taken, 'backup').fits).toBe(false);
    expect(folderSaying(taken, 'package').fits).toBe(false);
  });

  test('one full of other things, and one the core refuses, do not fit', () => {
    expect(folderSaying({ ...folder, exists: true, empty: false }, 'fresh').fits).toBe(false);
    const refusal = { message: '这是网络共享位置，不能存放数据。', advice: '请选择本机硬盘。' };
    expect(folderSaying({ ...folder, refusal }, 'fresh')).toEqual({
      tone: 'red',
      text: '这是网络共享位置，不能存放数据。请选择本机硬盘。',
      fits: false,
    });
  });
});

describe('paths of either system', () => {
  test.each([
    ['/home/yunling', '数据', '/home/yunling/数据', '/home'],
    ['/', '数据', '/数据', null],
    ['D:\\', '数据', 'D:\\数据', null],
    ['D:\\文件\\人大', '数据', 'D:\\文件\\人大\\数据', 'D:\\文件'],
  ])('%s', (path, name, joined, parent) => {
    expect(joinPath(path, name)).toBe(joined);
    expect(parentPath(joined)).toBe(path);
    expect(parentPath(path)).toBe(parent);
    expect(nameOfPath(joined)).toBe(name);
  });

  test.each(['', '.', 'a/b', 'a:b', '数据.', 'a?'])('%j is no name of a folder', (name) => {
    expect(isFolderName(name)).toBe(false);
  });
});

describe('rooms are found', () => {
  const router = { hasRoute: () => true, resolve: ({ name }: { name: string }) => ({ path: `/${name}` }) } as never;
  const titles = (words: string) => roomHits(words, router).map(({ title }) => title);

  test('all of them before anything is typed, settings only by their words', () => {
    expect(titles('')).toHaveLength(15);
    expect(titles('文号')).toEqual(['文号登记', '文号（发文字号）']);
  });

  test('by name and by the first letters of the pinyin, large or small', () => {
    expect(titles('排版')).toEqual(['公文排版', '排版设置']);
    expect(titles('GWPB')).toEqual(['公文排版']);
    expect(titles('qd')).toEqual(['启动密码和锁定']);
    expect(titles('没有')).toEqual([]);
  });
});
