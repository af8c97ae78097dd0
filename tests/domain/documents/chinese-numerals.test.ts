/** Numerals as 届, 次, 章, 条 print them. */
import { describe, expect, it } from 'vitest';
import { numeralOf, numeralValue, yearValue } from '@core/domain/documents/chinese-numerals';

describe('numerals of levels and sessions', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['五十三', 53],
    ['一百', 100],
    ['一百零三', 103],
    ['一百一十', 110],
    ['二百一十五', 215],
    ['52', 52],
  ])('reads %s as %i', (text, value) => {
    expect(numeralValue(text)).toBe(value);
  });

  it('reads the round zero of 一百〇三 as well', () => {
    expect(numeralValue('一百〇三')).toBe(103);
    expect(numeralValue('一百○三')).toBe(103);
  });

  it.each(['', '零', '十十', '二二', '十九大', '甲', '一千', '12345'])('does not take “%s” for a numeral', (text) => {
    expect(numeralValue(text)).toBeNull();
  });

  it('prints ten without a leading one, a hundred and ten with it', () => {
    expect([1, 10, 11, 20, 21, 100, 101, 110, 999].map(numeralOf)).toEqual(
      '一 十 十一 二十 二十一 一百 一百零一 一百一十 九百九十九'.split(' '),
    );
  });

  it('reads back every number it prints', () => {
    for (let value = 1; value <= 999; value++) expect(numeralValue(numeralOf(value))).toBe(value);
  });

  it('has no numeral for zero, a fraction or a thousand', () => {
    for (const value of [0, 1.5, -1, 1000]) expect(() => numeralOf(value)).toThrow(RangeError);
  });
});

describe('years written digit by digit', () => {
  it.each([
    ['二〇二四', 2024],
    ['二○二四', 2024],
    ['二零一九', 2019],
    ['一九九八', 1998],
    ['二OO三', 2003],
  ])('reads %s', (text, year) => {
    expect(yearValue(text)).toBe(year);
  });

  it.each(['二十四', '2024', '二〇二', '二〇二四年'])('does not take “%s” for a year', (text) => {
    expect(yearValue(text)).toBeNull();
  });
});
