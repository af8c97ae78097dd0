/** A meeting belongs to the term its day lies in; of a term that is not recorded only the neighbours tell. */
import { describe, expect, it } from 'vitest';
import { meetingFieldsSchema, type MeetingKind } from '@core/domain/meetings/meeting';
import { liesOutsideTerm } from '@core/domain/meetings/meeting-faults';
import { termOfDay } from '@core/domain/meetings/next-meeting';

const fifth = { number: 5, beginsOn: '2022-02-18', endsOn: '2027-02-18' };
const open = { ...fifth, endsOn: null };
const held = (beginsOn: string, term = 5, kind: MeetingKind = 'standing-committee', endsOn: string | null = null) => ({
  kind,
  term,
  beginsOn,
  endsOn,
});

describe('the days of a meeting', () => {
  it.each([
    ['on the first day of its term', held('2022-02-18'), false],
    ['the day before', held('2022-02-17'), true],
    ['on the last day', held('2027-02-18'), false],
    ['ending after the last day', held('2027-02-18', 5, 'standing-committee', '2027-02-19'), true],
    ['of a presidium that meets before the congress opens', held('2022-02-16', 5, 'presidium'), false],
    ['of a presidium long before', held('2022-01-16', 5, 'presidium'), true],
    ['of a term not recorded, within another', held('2025-06-01', 4), true],
    ['of a term not recorded, before all that are', held('2019-06-01', 4), false],
    ['of a term not recorded, after all that are', held('2027-03-01', 6), false],
  ] as const)('%s', (_case, meeting, outside) => {
    expect(liesOutsideTerm(meeting, [fifth])).toBe(outside);
  });

  it('may be of the next term while nobody has said when this one ends', () => {
    expect(liesOutsideTerm(held('2027-03-01', 6), [open])).toBe(false);
    expect(liesOutsideTerm(held('2027-03-01', 4), [open])).toBe(true);
  });
});

it('a meeting of today is of the term that serves, or else of the latest one', () => {
  const fourth = { number: 4, beginsOn: '2017-02-18', endsOn: '2022-02-18' };
  expect(termOfDay([fourth, fifth], '2026-04-28')).toBe(5);
  expect(termOfDay([fourth, fifth], '2030-04-28')).toBe(5);
  expect(termOfDay([fourth, fifth], '2020-04-28')).toBe(4);
});

it('fields that contradict each other are refused by name', () => {
  const meeting = {
    ...{ kind: 'congress', term: 5, countingYear: 2026, number: 1, congressSession: 2, extended: false },
    ...{ beginsOn: '2026-01-14', endsOn: '2026-01-13', place: '', chair: '', quota: null, inOffice: null },
    ...{ majorityOf: null, note: '' },
  };
  const result = meetingFieldsSchema.safeParse(meeting);
  expect(result.error?.issues.map(({ path }) => path[0])).toEqual(['endsOn', 'congressSession', 'countingYear']);
});
