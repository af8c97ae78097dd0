import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  largestSerial,
  numberInSeries,
  parseDocumentNumber,
  printedNumber,
} from '@core/domain/documents/document-number';

const yearly = { organCode: '云人常发', yearly: true };
const counting = { organCode: '云人常公告', yearly: false };

test('a number of a year stands in six-sided brackets without 第 and leading zeros (GB/T 9704-2012 7.2.5)', () => {
  expect(printedNumber(yearly, 2026, 1)).toBe('云人常发〔2026〕1号');
  expect(printedNumber(counting, 2026, 12)).toBe('云人常公告第12号');
});

test('a number as texts have it is read as the number that is meant', () => {
  const meant = { organCode: '云人常发', year: 2026, serial: 15 };
  for (const text of [
    '云人常发〔2026〕15号',
    '云人常发[2026]15号',
    '云人常发【2026】15号',
    '云人常发（2026）15号',
    '云人常发(2026) 15 号',
    '云人常发［２０２６］１５号',
  ])
    expect(parseDocumentNumber(text), text).toEqual(meant);
});

test('what the standard forbids, or is no number, is not read as one', () => {
  for (const text of [
    '云人常发〔2026〕015号',
    '云人常发〔2026〕第15号',
    '云人常发〔26〕15号',
    '〔2026〕15号',
    '第15号',
    '',
    '决议',
  ])
    expect(parseDocumentNumber(text), text).toBeNull();
});

test('a printed number belongs to the series with its code and its way of counting', () => {
  const series = [yearly, counting, { organCode: '云人常发', yearly: false }];
  expect(numberInSeries('云人常发〔2026〕3号', series)).toEqual({ series: yearly, year: 2026, serial: 3 });
  expect(numberInSeries('云人常发第3号', series)).toEqual({ series: series[2], year: null, serial: 3 });
  expect(numberInSeries('云政发〔2026〕3号', series)).toBeNull();
});

const code = fc.stringMatching(/^[\u4e00-\u9fa5]{1,10}$/).filter((text) => !/[第号]/.test(text));
const serial = fc.integer({ min: 1, max: largestSerial });
const year = fc.integer({ min: 1949, max: 2200 });

test('every number that is printed is read back as it was', () => {
  fc.assert(
    fc.property(code, fc.boolean(), year, serial, (organCode, isYearly, ofYear, of) => {
      const series = { organCode, yearly: isYearly };
      const printed = printedNumber(series, ofYear, of);
      expect(parseDocumentNumber(printed)).toEqual({ organCode, year: isYearly ? ofYear : null, serial: of });
      expect(numberInSeries(printed, [series])).toEqual({ series, year: isYearly ? ofYear : null, serial: of });
    }),
  );
});

test('different numbers are never printed alike', () => {
  const number = fc.record({ organCode: code, yearly: fc.boolean(), year, serial });
  fc.assert(
    fc.property(number, number, (a, b) => {
      const same =
        a.organCode === b.organCode &&
        a.yearly === b.yearly &&
        a.serial === b.serial &&
        (!a.yearly || a.year === b.year);
      expect(printedNumber(a, a.year, a.serial) === printedNumber(b, b.year, b.serial)).toBe(same);
    }),
  );
});
