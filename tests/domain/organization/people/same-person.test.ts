import { describe, expect, test } from 'vitest';
import { homonyms, likenessOf } from '@core/domain/organization/people/same-person';
import { unknownPerson, type PersonFields } from '@core/domain/organization/people/person';

const person = (fields: Partial<PersonFields> & { formerNames?: string[] } = {}) => ({
  ...unknownPerson('林望舒'),
  sex: 'female' as const,
  born: '1979-08',
  ...fields,
});

describe('whether two records are of one person', () => {
  test.each([
    ['same name and month', person(), person(), 'same'],
    ['a day beside a month', person({ born: '1979-08-12' }), person(), 'same'],
    ['two days of one month', person({ born: '1979-08-12' }), person({ born: '1979-08-13' }), 'same-name'],
    ['another month', person(), person({ born: '1979-09' }), 'same-name'],
    ['same month, another sex', person(), person({ sex: 'male' }), 'same-name'],
    ['only the name is known of one', person(), unknownPerson('林望舒'), 'likely'],
    [
      'month unknown, another people',
      person({ born: null, ethnicity: '汉族' }),
      person({ ethnicity: '回族' }),
      'same-name',
    ],
    [
      'the province left out',
      person({ born: null, nativePlace: '代县' }),
      person({ nativePlace: '山西代县' }),
      'likely',
    ],
    ['another place', person({ born: null, nativePlace: '代县' }), person({ nativePlace: '福建莆田' }), 'same-name'],
    ['another name', person(), person({ name: '林望书' }), null],
    ['a former name', person({ formerNames: ['林阿妹'] }), person({ name: '林阿妹' }), 'same'],
  ])('%s', (_, first, second, likeness) => {
    expect(likenessOf(first, second)).toBe(likeness);
    expect(likenessOf(second, first)).toBe(likeness);
  });
});

test('people of one name need marks that differ, of whom one may go without', () => {
  const of = (name: string, homonymMark: string) => ({ name, homonymMark });
  const people = [of('王伟', ''), of('李娜', ''), of('王伟', '女'), of('张强', ''), of('张强', '')];
  expect(homonyms(people).map(({ name, people, marked }) => [name, people.length, marked])).toEqual([
    ['王伟', 2, true],
    ['张强', 2, false],
  ]);
});
