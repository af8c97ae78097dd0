import { describe, expect, test } from 'vitest';
import { guessedPost, positionsOf, usualPost } from '../../../src-renderer/components/post-defaults.patterns';
import { monthOfEntry, writtenMonth } from '../../../src-renderer/components/months.patterns';
import { birthText, whoText } from '../../../src-renderer/components/roster.messages';
import { memberFaults, type MemberEntry } from '../../../src-renderer/pages/organization/committee/committee.messages';
import {
  personFaults,
  spanText,
  type PersonEntry,
} from '../../../src-renderer/pages/organization/people/people.messages';
import { unknownPerson } from '@core/domain/organization/people/person';

describe('months as the forms write them', () => {
  test.each([
    ['197908', '1979-08'],
    ['1979.08', '1979-08'],
    ['1979.8', '1979-08'],
    ['1979-8', '1979-08'],
    ['1979年8月', '1979-08'],
    [' 1979 . 08 ', '1979-08'],
    ['１９７９．０８', '1979-08'],
  ])('%s is %s', (entry, month) => expect(monthOfEntry(entry)).toBe(month));

  test.each(['1979', '197913', '1979.0', '79.08', '1979年', '19790812', '不详'])('%s is none', (entry) =>
    expect(monthOfEntry(entry)).toBeNull(),
  );

  test('a day is kept where one may be known, and only a true one', () => {
    expect(monthOfEntry('19790812', true)).toBe('1979-08-12');
    expect(monthOfEntry('1979.8.12', true)).toBe('1979-08-12');
    expect(monthOfEntry('1979.2.30', true)).toBeNull();
    expect(writtenMonth('1979-08-12')).toBe('1979.08.12');
  });
});

test('people of one name are told apart by mark, sex, birth and posts', () => {
  const person = { sex: 'female' as const, born: '1979-08', homonymMark: '市税务局', posts: ['云岭市财政局局长'] };
  expect(whoText(person)).toBe('市税务局，女，1979年8月生，云岭市财政局局长');
  expect(whoText({ sex: null, born: null, homonymMark: '', posts: [] })).toBe('');
  expect(birthText('1979-08-12')).toBe('1979年8月12日');
});

describe('a post typed as a full title', () => {
  const organs = [
    { id: 1, name: '云岭市人民法院', category: 'court' as const },
    { id: 2, name: '云岭市财政局', category: 'government-department' as const },
    { id: 3, name: '云岭市', category: 'government' as const },
  ];

  test('goes to the longest organ its beginning names, with what the position table says of it', () => {
    expect(guessedPost('云岭市财政局局长', organs)).toEqual({
      organ: 2,
      name: '局长',
      position: 'bureau-chief',
      singleSeat: true,
    });
    expect(guessedPost('云岭市人民法院副院长', organs)).toMatchObject({
      organ: 1,
      position: 'court-vice-president',
      singleSeat: false,
    });
  });

  test('what cannot be told is left to the clerk', () => {
    expect(guessedPost('青溪县财政局局长', organs)).toEqual({ name: '青溪县财政局局长' });
    expect(guessedPost('云岭市财政局总会计师', organs)).toEqual({ organ: 2, name: '总会计师' });
  });

  test('an organ is offered the positions of its kind', () => {
    expect(positionsOf('supervisory-commission')).toEqual([
      'supervisory-director',
      'supervisory-deputy-director',
      'supervisory-member',
    ]);
    expect(usualPost('chief-procurator')).toEqual({ name: '检察长', singleSeat: true });
  });
});

describe('fields that cannot be stored say why', () => {
  const person: PersonEntry = {
    ...unknownPerson('沈若兰'),
    wrong: { born: false, workingSince: false, diedOn: false },
  };

  test('of a person', () => {
    expect(personFaults(person)).toEqual({});
    expect(
      Object.keys(personFaults({ ...person, name: ' ', reading: '沈', wrong: { ...person.wrong, born: true } })),
    ).toEqual(['name', 'born', 'reading']);
    expect(personFaults({ ...person, reading: 'shen ruo lan' })).toEqual({});
  });

  test('of a member: who acts says since when, nobody leaves before coming', () => {
    const member: MemberEntry = {
      person: { id: 1, name: '沈若兰' },
      term: 5,
      seat: 'vice-chairperson',
      beginsOn: '2022-01-18',
      endsOn: null,
      endReason: '',
      actingAs: null,
      actingSince: null,
      note: '',
      wrong: { endsOn: false, actingSince: false },
    };
    expect(memberFaults(member)).toEqual({});
    expect(memberFaults({ ...member, actingAs: 'chairperson' })).toEqual({ actingSince: '请填代理起始日期。' });
    expect(memberFaults({ ...member, endsOn: '2021-12-31' })).toEqual({ endsOn: '离任日期早于任职日期。' });
    expect(Object.keys(memberFaults({ ...member, person: null, beginsOn: null }))).toEqual(['person', 'beginsOn']);
  });
});

test('a span of office is open where a day is not known', () => {
  expect(spanText('2021-07-01', '2024-03-15')).toBe('2021年7月1日—2024年3月15日');
  expect(spanText('2021-07-01', null)).toBe('2021年7月1日起');
  expect(spanText(null, null)).toBe('起始日期不详');
  expect(spanText(null, '2024-03-15')).toBe('不详—2024年3月15日');
});
