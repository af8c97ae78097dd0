import { describe, expect, test } from 'vitest';
import { isBlank, seriesFaults } from '../../../src-renderer/pages/settings/numbering/series-fields.messages';
import { officeFaults, termFaults } from '../../../src-renderer/pages/settings/office/office-fields.messages';

const series = (id: string, name: string, organCode: string, yearly = true) => ({
  id,
  name,
  organCode,
  yearly,
  active: true,
  sender: 'committee' as const,
});

describe('what is wrong in the fields', () => {
  test('two series that would give out the same numbers are named', () => {
    const faults = seriesFaults({
      circularSender: 'committee',
      generalOffice: null,
      series: [series('a', '常委会发文', '云人常发'), series('b', '办公室发文', ' 云人常发 ')],
    });
    expect(Object.keys(faults)).toEqual(['a', 'b']);
    expect(faults['b']).toContain('重复');
  });

  test('the same 机关代字 may count by years in one series and on in another', () => {
    expect(
      seriesFaults({
        circularSender: 'committee',
        generalOffice: null,
        series: [series('a', '发文', '云人常发'), series('b', '公告', '云人常发', false)],
      }),
    ).toEqual({});
  });

  test('a row just added is not yet a fault of the clerk, but cannot be stored', () => {
    const added = series('a', '', ' ');
    expect(isBlank(added)).toBe(true);
    expect(seriesFaults({ circularSender: 'committee', generalOffice: null, series: [added] })['a']).toContain(
      '自动保存',
    );
    expect(
      seriesFaults({ circularSender: 'committee', generalOffice: null, series: [series('a', '发文', '')] })['a'],
    ).toContain('机关代字');
  });

  test('names of the office may not be blank', () => {
    const office = { fullName: ' ', shortName: '云岭市人大常委会', level: 'city', region: '' } as const;
    expect(Object.keys(officeFaults({ ...office, secrecy: 'unclassified' }))).toEqual(['fullName', 'region']);
  });

  test('the end of a term may be left open, but not be nonsense', () => {
    const term = { number: 5, beginsOn: '2022-02-18', endsOn: null };
    expect(termFaults({ ...term, wrongEnd: false })).toEqual({});
    expect(Object.keys(termFaults({ ...term, wrongEnd: true }))).toEqual(['endsOn']);
    expect(Object.keys(termFaults({ ...term, beginsOn: null, number: null, wrongEnd: false }))).toEqual([
      'number',
      'beginsOn',
    ]);
  });
});
