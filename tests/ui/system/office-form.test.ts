import { describe, expect, test } from 'vitest';
import {
  emptyClerk,
  emptyForm,
  emptyTerm,
  faultsOf,
  inputOf,
  proposedEnd,
  propose,
  termNumber,
  type OfficeForm,
} from '../../../src-renderer/pages/system/set-up/office-form';
import { contract } from '@core/contract/contract';

/** The clerk types the full name letter by letter. */
function typeName(form: OfficeForm, name: string): void {
  for (let length = 1; length <= name.length; length++) {
    const before = form.fullName;
    form.fullName = name.slice(0, length);
    propose(form, before);
  }
}

function filled(): OfficeForm {
  const form = emptyForm();
  typeName(form, '云岭市人民代表大会常务委员会');
  form.terms = [{ ...emptyTerm(), number: '五', beginsOn: '2022-02-18', endsOn: '2027-02-18' }];
  form.clerks = [{ ...emptyClerk(), name: ' 周明远 ' }];
  return form;
}

describe('the full name proposes the rest', () => {
  test('short name, region and level follow the name while it is typed', () => {
    const form = emptyForm();
    typeName(form, '云岭市河阳县人民代表大会常务委员会');
    expect(form).toMatchObject({ shortName: '云岭市河阳县人大常委会', region: '云岭市河阳县', level: 'county' });
  });

  test('what the clerk has written himself stays', () => {
    const form = emptyForm();
    typeName(form, '云岭市人民代表大会常务委员会');
    Object.assign(form, { shortName: '市人大常委会', level: 'county' });
    const before = form.fullName;
    form.fullName = '青川市人民代表大会常务委员会';
    propose(form, before);
    expect(form).toMatchObject({ shortName: '市人大常委会', region: '青川市', level: 'county' });
  });
});

describe('terms', () => {
  test.each([
    ['5', 5],
    ['五', 5],
    ['第十四届', 14],
    [' 第5届 ', 5],
    ['', null],
    ['0', null],
    ['100', null],
    ['本', null],
  ])('the number %j is read as %j', (text, number) => {
    expect(termNumber(text)).toBe(number);
  });

  test('the end is proposed five years after the begin', () => {
    expect(proposedEnd('2022-02-18')).toBe('2027-02-18');
    expect(proposedEnd('2024-02-29')).toBe('2029-02-28');
    expect(proposedEnd('2021-12-31')).toBe('2026-12-31');
  });
});

describe('what is missing is said beside its field', () => {
  test('of an empty form', () => {
    expect(Object.keys(faultsOf(emptyForm())).sort()).toEqual([
      'clerks',
      'fullName',
      'level',
      'region',
      'shortName',
      'terms.0.beginsOn',
      'terms.0.number',
    ]);
  });

  test('a filled form has none, and is what the contract takes', () => {
    const form = filled();
    form.terms.push(emptyTerm());
    form.clerks.push(emptyClerk());
    expect(faultsOf(form)).toEqual({});
    const input = contract['organization.establishOffice'].input.parse(inputOf(form, 'unclassified'));
    expect(input.terms).toEqual([{ number: 5, beginsOn: '2022-02-18', endsOn: '2027-02-18' }]);
    expect(input.clerks).toEqual([{ name: '周明远', duty: '', active: true }]);
  });

  test('a date that is none is not taken for a missing one', () => {
    const form = filled();
    Object.assign(form.terms[0]!, { beginsOn: null, beginsWrong: true });
    expect(faultsOf(form)['terms.0.beginsOn']).toContain('写法不对');
  });

  test('terms that contradict each other are named', () => {
    const form = filled();
    form.terms.push({ ...emptyTerm(), number: '4', beginsOn: '2017-02-20', endsOn: '2023-02-20' });
    expect(faultsOf(form)['terms']).toContain('重叠');
  });

  test('a duty without a name is a clerk whose name is missing', () => {
    const form = filled();
    form.clerks.push({ ...emptyClerk(), duty: '科长' });
    expect(Object.keys(faultsOf(form))).toEqual(['clerks.1.name']);
  });
});
