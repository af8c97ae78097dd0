import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { matchName } from '@core/domain/organization/people/match-name';
import { parseReading } from '@core/domain/organization/people/readings';
import { nameKeys } from '@core/storage/search/name-keys';

const keys = (name: string, reading = '') => nameKeys({ name, reading });

describe('names are read as names', () => {
  test.each([
    ['曾国强', 'zeng guo qiang', 'zgq', 'z'],
    ['单雄信', 'shan xiong xin', 'sxx', 's'],
    ['仇英', 'qiu ying', 'qy', 'q'],
    ['解晓岚', 'xie xiao lan', 'xxl', 'x'],
    ['查良原', 'zha liang yuan', 'zly', 'z'],
    ['万俟卨', 'mo qi xie', 'mqx', 'mq'],
    ['尉迟恭', 'yu chi gong', 'ycg', 'yc'],
    ['欧阳修', 'ou yang xiu', 'oyx', 'oy'],
    ['吕布', 'lv bu', 'lb', 'l'],
    ['艾力·买买提', 'ai li mai mai ti', 'almmt', 'a'],
  ])('%s: %s', (name, syllables, initials, surnameInitials) => {
    const read = keys(name);
    expect([read.syllables.join(' '), read.initials, read.surnameInitials]).toEqual([
      syllables,
      initials,
      surnameInitials,
    ]);
  });

  test('the clerk knows better', () => {
    expect(keys('隗明', 'kui ming')).toMatchObject({ initials: 'km', syllables: ['kui', 'ming'] });
    expect(keys('隗明').syllables[0]).toBe('wei');
    expect(keys('吕布', 'lǚ bù').pinyinKey).toBe(keys('吕布').pinyinKey);
  });

  test.each([
    ['zēng guó qiáng', 'zeng1 guo2 qiang2'],
    ['zeng1 guo2 qiang2', 'zeng1 guo2 qiang2'],
    ["Zeng Guo'qiang", 'zeng0 guo0 qiang0'],
    ['lǚ bù', 'lv3 bu4'],
    ['lü bu', 'lv0 bu0'],
    ['lu:3 bu4', 'lv3 bu4'],
    ['', ''],
    ['　', ''],
  ])('%j is understood', (text, expected) => {
    expect(
      parseReading(text)
        .map(({ letters, tone }) => letters + tone)
        .join(' '),
    ).toBe(expected);
  });
});

test('lists by pinyin: syllable by syllable, ü behind u, one surname together', () => {
  const names = [
    '罗一',
    '吕一',
    '卢一',
    '栾一',
    '曾一',
    '陈一',
    '仇一',
    '章伟',
    '张伟',
    '章一',
    '张一',
    '李娜',
    '连一',
  ];
  const sorted = names.toSorted((a, b) => (keys(a).pinyinKey < keys(b).pinyinKey ? -1 : 1));
  expect(sorted.join(' ')).toBe('陈一 李娜 连一 卢一 吕一 栾一 罗一 仇一 曾一 张伟 张一 章伟 章一');
});

describe('a person is found by what is typed', () => {
  const person = (name: string, formerNames: string[] = []) => ({ name, syllables: keys(name).syllables, formerNames });

  test.each([
    ['王建国', '王建国', 0],
    ['王建国', '王 建国', 0],
    ['王建国', '王建', 1],
    ['王建国', '建国', 2],
    ['王建国', 'wjg', 4],
    ['王建国', 'WangJianGuo', 4],
    ['王建国', 'wang jian guo', 4],
    ['王建国', 'wangjg', 4],
    ['王建国', 'wjian', 5],
    ['王建国', 'w', 5],
    ['王建国', 'jianguo', 6],
    ['王建国', 'wg', null],
    ['王建国', 'wjgx', null],
    ['王建国', '李', null],
    ['王建国', '', null],
    ['吕布', 'lvbu', 4],
    ['吕布', 'lü', 5],
    ['艾力·买买提', '力买', 2],
    ['艾力·买买提', '艾力.买买提', 0],
    ['西安', 'xian', 4],
    ['先一', 'xian', 5],
  ])('%s by %j: %s', (name, typed, rank) => {
    expect(matchName(typed, person(name))).toBe(rank);
  });

  test('by a name of before, after all others', () => {
    expect(matchName('林阿', person('林望舒', ['林阿妹']))).toBe(3);
  });

  test('beginnings of the syllables always find', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('王建国', '曾国强', '欧阳文修', '艾力·买买提'),
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 5, maxLength: 5 }),
        (name, lengths) => {
          const one = person(name);
          const typed = one.syllables.map((syllable, index) => syllable.slice(0, lengths[index])).join('');
          expect(matchName(typed, one)).toBe(4);
        },
      ),
    );
  });
});
