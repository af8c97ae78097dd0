import { describe, expect, test } from 'vitest';
import { civilDateOf } from '@core/domain/organization/civil-today';
import { faultOfTerms, termOn, type TermSpan } from '@core/domain/organization/terms';
import { termFaultMessages } from '@core/domain/organization/terms.messages';

const term = (number: number, beginsOn: string, endsOn: string | null): TermSpan => ({ number, beginsOn, endsOn });
const fourth = term(4, '2017-02-10', '2022-02-18');
const fifth = term(5, '2022-02-18', '2027-02-18');

describe('terms that follow on each other', () => {
  test.each<[string, TermSpan[]]>([
    ['none', []],
    ['one whose end is not known', [term(5, '2022-02-18', null)]],
    ['two that share the day on which the next congress first met', [fourth, fifth]],
    ['in any order', [fifth, fourth]],
    ['with a gap', [term(1, '1980-01-01', '1983-01-01'), fifth]],
    ['an earlier one whose end is not known', [term(4, '2017-02-10', null), fifth]],
  ])('%s', (_name, terms) => expect(faultOfTerms(terms)).toBeNull());
});

describe('terms that contradict each other', () => {
  test.each<[string, TermSpan[], string]>([
    ['same-number', [fifth, term(5, '2030-01-01', null)], '填了两次'],
    ['ends-before-it-begins', [term(5, '2022-02-18', '2022-02-18')], '不晚于起始'],
    ['overlaps', [fourth, term(5, '2022-02-17', null)], '重叠'],
    ['out-of-order', [term(4, '2022-02-18', null), term(5, '2017-02-10', null)], '应在后'],
  ])('%s', (name, terms, words) => {
    const fault = faultOfTerms(terms)!;
    expect(fault.fault).toBe(name);
    const { message, advice } = termFaultMessages[fault.fault](fault);
    expect(message + advice).toContain(words);
  });
});

describe('the term of a day', () => {
  test.each([
    ['2017-02-09', null],
    ['2017-02-10', 4],
    ['2022-02-17', 4],
    ['2022-02-18', 5],
    ['2027-02-18', 5],
    ['2027-02-19', null],
  ])('%s: %s', (day, expected) => expect(termOn([fourth, fifth], day)?.number ?? null).toBe(expected));
});

test('the day changes at midnight in Beijing, wherever the clock of the PC stands', () => {
  expect(civilDateOf(Date.UTC(2026, 0, 4, 15, 59, 59))).toBe('2026-01-04');
  expect(civilDateOf(Date.UTC(2026, 0, 4, 16, 0, 0))).toBe('2026-01-05');
});
