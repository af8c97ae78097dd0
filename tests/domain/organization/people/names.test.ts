import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  isPlausibleName,
  nameInColumn,
  nameOn,
  normaliseName,
  surnameOf,
} from '@core/domain/organization/people/names';

describe('a name is kept in one way of writing', () => {
  test.each([
    ['张　三', '张三'],
    ['  李 四 ', '李四'],
    ['王\u00a0\u2003五', '王五'],
    ['林望舒\r\n', '林望舒'],
    ['\ufeff周怀瑾', '周怀瑾'],
    ['艾力•买买提', '艾力·买买提'],
    ['艾力・买买提', '艾力·买买提'],
    ['艾力･买买提', '艾力·买买提'],
    ['艾力 · 买买提', '艾力·买买提'],
    ['艾力．买买提', '艾力·买买提'],
    ['艾力.买买提', '艾力·买买提'],
    ['·艾力··买买提·', '艾力·买买提'],
    ['⼈⼤方', '人大方'],
    ['Ｚｈａｎｇ Ｓａｎ', 'Zhang San'],
    ['', ''],
  ])('%j is %j', (raw, name) => {
    expect(normaliseName(raw)).toBe(name);
  });

  test('and normalising once more changes nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ 　张三·•.．艾力A-c\u200b]{0,12}$/u), (raw) => {
        const once = normaliseName(raw);
        expect(normaliseName(once)).toBe(once);
      }),
    );
  });
});

describe('what may be a name', () => {
  test.each(['张三', '林望舒', '欧阳文修', '艾力·买买提', '阿卜杜热合曼', '赵喆', '〇仁', '䶮明', '刘𬭎'])(
    '%s',
    (name) => {
      expect(isPlausibleName(name)).toBe(true);
    },
  );

  test.each([
    '',
    '张',
    'Zhang San',
    '张3',
    '张三同志',
    '合计',
    '张三、李四',
    '张 三',
    '艾力··买买提',
    '任命张三',
    '一二三四五六七八九十一',
  ])('not %j', (name) => {
    expect(isPlausibleName(name)).toBe(false);
  });
});

test('in a column a name of two characters is as wide as one of three, where the office wants it so', () => {
  expect(nameInColumn('张三', true)).toBe('张　三');
  expect(nameInColumn('张三', false)).toBe('张三');
  expect(nameInColumn('林望舒', true)).toBe('林望舒');
  expect(nameInColumn('刘𬭎', true)).toBe('刘　𬭎');
});

test('compound surnames are known, and leave a given name', () => {
  expect(['欧阳修', '欧阳', '诸葛孔明', '欧强', '单雄信', '艾力·买买提'].map(surnameOf)).toEqual([
    '欧阳',
    '欧',
    '诸葛',
    '欧',
    '单',
    '艾',
  ]);
});

describe('the name on a day', () => {
  const former = [
    { name: '林小妹', untilOn: '2001-03-05' },
    { name: '林妹', untilOn: '2010-01-01' },
    { name: '林阿妹', untilOn: null },
  ];
  test.each([
    ['2001-03-04', '林小妹'],
    ['2001-03-05', '林妹'],
    ['2009-12-31', '林妹'],
    ['2010-01-01', '林望舒'],
  ])('%s: %s', (day, name) => {
    expect(nameOn('林望舒', former, day)).toBe(name);
    expect(nameOn('林望舒', former.toReversed(), day)).toBe(name);
  });
});
