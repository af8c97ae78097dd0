import { describe, expect, test } from 'vitest';
import { movedBy, movedDropped } from '../../../src-renderer/composables/reordering';
import { filesOfKind } from '../../../src-renderer/composables/dropped-files';

describe('rows put into another order', () => {
  const ids = [1, 2, 3, 4];
  test('by keys, one place at a time, and not beyond the ends', () => {
    expect(movedBy(ids, 3, -1)).toEqual([1, 3, 2, 4]);
    expect(movedBy(ids, 3, 1)).toEqual([1, 2, 4, 3]);
    expect(movedBy(ids, 1, -1)).toEqual(ids);
    expect(movedBy(ids, 4, 1)).toEqual(ids);
  });
  test('by dragging, both ends can be reached', () => {
    expect(movedDropped(ids, 1, 4)).toEqual([2, 3, 4, 1]);
    expect(movedDropped(ids, 4, 1)).toEqual([4, 1, 2, 3]);
    expect(movedDropped(ids, 2, 3)).toEqual([1, 3, 2, 4]);
    expect(movedDropped(ids, 2, 2)).toEqual(ids);
  });
});

test('of a folder only files of the kinds asked for are taken, in the order of their names', () => {
  const file = (name: string) => new File(['x'], name);
  const names = ['10.lrmx', '2.LRMX', '~$2.lrmx', '照片.jpg', '.隐藏.lrmx', '名册.xlsx'];
  expect(filesOfKind(names.map(file), ['lrmx', 'xlsx']).map(({ name }) => name)).toEqual([
    '2.LRMX',
    '10.lrmx',
    '名册.xlsx',
  ]);
});
