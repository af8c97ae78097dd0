import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  compareByStrokes,
  readStrokeOrder,
  sortByStrokes,
  strokeKeysOf,
} from '@core/domain/organization/people/strokes';
import { commonSurnames, publishedOrder } from './published-order';

const strokes = readStrokeOrder(readFileSync('resources/strokes/strokes.txt', 'utf8'));
const sorted = (names: readonly string[], convention: 'name-strokes' | 'surname-strokes') =>
  sortByStrokes(names, (name) => name, convention, strokes);

/** An invented list in the pattern of official ones (ecosystem.md 2.1): 24 names by 姓氏笔画. */
const bySurname = (
  '丁青岚 马德言 王安 王小川 王泽原 尹岩 石文远 刘长河 李川 李文 李书田 李平野 李海晏 何卫疆 何立言 ' +
  '张文渊 张国宁 陈志 陈青野 陈敏行 赵乐水 袁家林 黄坤舆 蔡河'
).split(' ');

describe('lists by strokes', () => {
  test('an official order comes out whatever order the names go in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(bySurname, { minLength: bySurname.length }), (shuffled) => {
        expect(sorted(shuffled, 'surname-strokes')).toEqual(bySurname);
      }),
    );
  });

  test('characters of three to six strokes stand in the order 通用规范汉字表 publishes', () => {
    const keys = publishedOrder.map((character) => strokeKeysOf(character, strokes).strokeKey.slice(0, -5));
    expect(keys.length).toBeGreaterThan(450);
    expect(keys).toEqual(keys.toSorted());
    expect(publishedOrder.filter((character) => strokes.of(character) === null)).toEqual([]);
  });

  test('a given name of one character: first by 姓氏笔画, as its strokes are by 姓名笔画', () => {
    expect(sorted(['王泽原', '王毅', '王一鸣'], 'surname-strokes')).toEqual(['王毅', '王一鸣', '王泽原']);
    expect(sorted(['王泽原', '王毅', '王一鸣'], 'name-strokes')).toEqual(['王一鸣', '王泽原', '王毅']);
    expect(sorted(['诸葛孔明', '诸葛瞻'], 'surname-strokes')).toEqual(['诸葛瞻', '诸葛孔明']);
    expect(sorted(['诸葛瞻', '诸葛孔明'], 'name-strokes')).toEqual(['诸葛孔明', '诸葛瞻']);
  });

  test('where Intl goes wrong', () => {
    expect(sorted(['尹力', '王强'], 'name-strokes')).toEqual(['王强', '尹力']);
    expect(sorted(['张力', '何力', '李力'], 'name-strokes')).toEqual(['李力', '何力', '张力']);
  });

  test('a compound surname stands by its first character', () => {
    expect(sorted(['欧阳修', '欧强', '尹力', '司马光'], 'name-strokes')).toEqual(['尹力', '司马光', '欧阳修', '欧强']);
  });

  test('surnames of the same strokes do not mix', () => {
    const names = ['于一', '干二', '于三', '干一', '于二'];
    const surnames = sorted(names, 'name-strokes').map((name) => name[0]);
    expect(surnames.join('')).toMatch(/^(于于于干干|干干于于于)$/);
  });

  test('dots in names are not counted', () => {
    expect(strokeKeysOf('艾力·买买提', strokes).strokeKey).toBe(strokeKeysOf('艾力买买提', strokes).strokeKey);
  });

  test('a character without strokes is told and stands last, always at the same place', () => {
    const { unknown } = strokeKeysOf('王\u{2ebf0}\u{2ebf0}', strokes);
    expect(unknown).toEqual(['\u{2ebf0}']);
    expect(sorted(['\u{2ebf0}一', '爨宝子', '\u{2ebef}一'], 'name-strokes')).toEqual([
      '爨宝子',
      '\u{2ebef}一',
      '\u{2ebf0}一',
    ]);
  });
});

describe('the order is one', () => {
  const name = fc.string({
    unit: fc.constantFrom(...'王李土士于干己已巳一毅沪宁欧阳诸葛张何尹\u{2ebf0}'),
    minLength: 1,
    maxLength: 4,
  });
  const convention = fc.constantFrom('name-strokes' as const, 'surname-strokes' as const);

  test('total: one way or the other, and equal only with itself', () => {
    fc.assert(
      fc.property(name, name, convention, (a, b, by) => {
        const there = compareByStrokes(a, b, by, strokes);
        expect(compareByStrokes(b, a, by, strokes)).toBe(there === 0 ? 0 : -there);
        expect(there === 0).toBe(a === b);
      }),
      { numRuns: 2000 },
    );
  });

  test('transitive', () => {
    fc.assert(
      fc.property(name, name, name, convention, (a, b, c, by) => {
        if (compareByStrokes(a, b, by, strokes) <= 0 && compareByStrokes(b, c, by, strokes) <= 0)
          expect(compareByStrokes(a, c, by, strokes)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('character by character: the first difference decides 姓名笔画', () => {
    fc.assert(
      fc.property(name, name, name, (head, a, b) => {
        const tails = compareByStrokes(a, b, 'name-strokes', strokes);
        expect(compareByStrokes(head + a, head + b, 'name-strokes', strokes)).toBe(tails);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the data', () => {
  test('each character stands once, with strokes of five classes', () => {
    const lines = readFileSync('resources/strokes/strokes.txt', 'utf8').trimEnd().split('\n');
    const characters = lines.flatMap((line) => [...line.replace(/^[1-5]+/, '')]);
    expect(new Set(characters).size).toBe(characters.length);
    expect(strokes.size).toBe(characters.length);
    expect(characters.length).toBeGreaterThan(7300);
    expect(lines.every((line) => /^[1-5]+[^1-5]+$/u.test(line))).toBe(true);
  });

  test('no surname in use is missing', () => {
    expect(commonSurnames.filter((character) => strokes.of(character) === null)).toEqual([]);
    expect(commonSurnames.length).toBeGreaterThan(400);
  });

  test('what was composed by hand is in it as it was composed', () => {
    const parts = new Map<string, string>();
    const sequenceOf = (composition: string): string =>
      [...composition.matchAll(/([1-5])|(.)(?:\/(\d))?/gu)]
        .map(
          ([, digit, part, dropped]) =>
            digit ?? (parts.get(part!) ?? strokes.of(part!) ?? '?').slice(Number(dropped ?? 0)),
        )
        .join('');
    const wrong: string[] = [];
    for (const line of readFileSync('resources/strokes/additions.txt', 'utf8').split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const [character, composition] = line.split('=') as [string, string];
      const composed = sequenceOf(composition);
      const known = strokes.of(character);
      if (/^[1-5]+$/.test(composition) && known === null) parts.set(character, composed);
      else if (composed.includes('?')) wrong.push(line);
      else if (known === null) parts.set(character, composed);
      else if (known !== composed) wrong.push(line);
    }
    expect(wrong).toEqual([]);
  });
});
