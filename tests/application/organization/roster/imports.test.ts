/** People, organs and old lists out of files: previews, keeping, and files made to harm. */
import { zipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ImportName, OutputOf } from '@core/contract/contract';
import { writeSpreadsheet } from '@core/application/write-spreadsheet';
import { documentTasks } from '@core/application/documents/tasks';
import { readSpreadsheet } from '@core/official-document/docx/read/spreadsheet/read-spreadsheet';
import { ReadingRefused } from '@core/official-document/docx/read/reading-refused';
import { drivers } from '../../../support/drivers';
import { aPerson, heldPost, readPerson } from '../../../support/roster-cases';
import { openTestOffice, type TestOffice } from '../../../support/test-office';

const sheet = (head: string[], rows: (string | number | null)[][]) =>
  writeSpreadsheet({ sheet: '表', head, rows, widths: head.map(() => 12) });

/** The tasks of the worker, done in this thread. */
const inThread = {
  run: (name: keyof typeof documentTasks, input: never) =>
    (documentTasks[name] as unknown as (given: never, progress: () => void) => Promise<never>)(input, () => undefined),
  close: async () => undefined,
};
const open = (driver: (typeof drivers)[number][1]) =>
  openTestOffice({ driver, ports: { heavyWork: inThread as never } });
async function read<Name extends ImportName>(office: TestOffice, method: Name, name: string, bytes: Uint8Array) {
  const result = await office.application.dispatch({ method, input: {}, file: { name, bytes } });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value as OutputOf<Name>;
}

describe.each(drivers)('over %s', (_name, driver) => {
  test('a table of people is read under any of the usual heads, and what is odd is said', async () => {
    const office = await open(driver);
    await office.call('organization.addPerson', aPerson('曾国强', { born: '1972-11', ethnicity: '汉族' }));
    const bytes = await sheet(
      ['序号', '姓　名', '性别', '出生年月（岁）', '民族', '现任职务', '身份证号'],
      [
        [1, '曾 国 强', '男', '1972.11', '回', '云岭市财政局局长', '110101197211051234'],
        [2, '单立文', '女性', 1979.1, '汉', '', ''],
        [3, '', '男', '', '', '', ''],
        [4, '合计', '', '', '', '', ''],
      ],
    );
    const { people, faults } = await read(office, 'organization.readPeopleFile', '人员.xlsx', bytes);
    expect(people.map(({ read: { fields } }) => [fields.name, fields.sex, fields.born, fields.ethnicity])).toEqual([
      ['曾国强', 'male', '1972-11', '回族'],
      ['单立文', 'female', '1979-01', '汉族'],
    ]);
    expect(people[0]!.matches).toMatchObject([
      { certainty: 'same', differences: [{ field: 'ethnicity', read: '回族' }] },
    ]);
    expect(people[0]!.read.idNumber).toBe('');
    expect(people[1]!.read.oddities.join()).toContain('10月');
    expect(faults.map(({ row }) => row)).toEqual([4, 5]);
  });

  test('people read are created, merged or left alone in one change', async () => {
    const office = await open(driver);
    const { id } = await office.call(
      'organization.addPerson',
      aPerson('曾国强', { born: '1972-11', party: '1995-07' }),
    );
    const again = readPerson('沈若兰', { born: '1975-02' });
    const kept = await office.call('organization.keepPeople', {
      people: [
        {
          read: readPerson('曾国强', { born: '1972-11', party: '1996-07', nativePlace: '云岭' }),
          decision: { do: 'merge', person: id, take: [], expectedRevision: 1 },
        },
        {
          read: readPerson('曾国强', { party: '1996-07' }),
          decision: { do: 'merge', person: id, take: ['party'], expectedRevision: 1 },
        },
        { read: again, decision: { do: 'create' } },
        { read: again, decision: { do: 'create' } },
        { read: readPerson('何知秋'), decision: { do: 'skip' } },
      ],
    });
    expect(kept).toMatchObject({ created: 1, merged: 3, skipped: 1 });
    expect(kept.people[2]).toBe(kept.people[3]);
    const whole = await office.call('organization.getPerson', { id });
    expect(whole).toMatchObject({ nativePlace: '云岭', party: '1996-07' });
    const stale = { read: again, decision: { do: 'merge' as const, person: id, take: [], expectedRevision: 1 } };
    expect(await office.codeOf('organization.keepPeople', { people: [stale] })).toBe('STALE_REVISION');
  });

  test('a table of organs is read with merged cells, full titles and seats', async () => {
    const office = await open(driver);
    const bytes = await sheet(
      ['机关', '职务', '席位'],
      [
        ['云岭市财政局', '局长', null],
        [null, '云岭市财政局副局长', null],
        ['云岭市中级人民法院', '院长', null],
        [null, '审判员', null],
        ['云岭市临江区人民检察院', '检察长', null],
        ['某某协会', '会长', null],
      ],
    );
    const { organs, faults } = await read(office, 'organization.readOrganTable', '机关.xlsx', bytes);
    expect(
      organs.map(({ category, posts }) => [category, posts.map(({ position, singleSeat }) => [position, singleSeat])]),
    ).toEqual([
      ['government-department', [['bureau-chief', true]]],
      [
        'court',
        [
          ['court-president', true],
          ['judge', false],
        ],
      ],
      ['dispatched-procuratorate', [['dispatched-procuratorate-officer', false]]],
    ]);
    expect(faults.map(({ row }) => row)).toEqual([3, 7]);
  });

  test('an old list is recognised against 名册, and what is confirmed stands in the ledger', async () => {
    const office = await open(driver);
    const { post, person } = await heldPost(office);
    const text = [
      '云岭市人民代表大会常务委员会任免名单',
      '（2019年1月8日云岭市第四届人民代表大会常务委员会第十六次会议通过）',
      '决定任命：',
      '顾维钧为云岭市财政局局长；',
      '决定免去：',
      '郭守敬的云岭市财政局局长职务；',
      '郭守敬的云岭市水文局局长职务。',
      '附：简历三份',
    ].join('\n');
    const found = await read(office, 'appointments.readHistoricalFile', '名单.txt', new TextEncoder().encode(text));
    expect(found).toMatchObject({ happenedOn: '2019-01-08', left: ['附：简历三份'] });
    expect(found.items.map(({ personName, act, post: at, person: who }) => [personName, act, at, who])).toEqual([
      ['顾维钧', 'decide-appoint', post.id, person.id],
      ['郭守敬', 'decide-remove', post.id, null],
      ['郭守敬', 'decide-remove', null, null],
    ]);
    const items = found.items.slice(0, 2).map((item) => ({
      personName: item.personName,
      person: item.person,
      act: item.act!,
      post: item.post!,
      title: item.title,
      happenedOn: item.happenedOn!,
      note: '',
    }));
    expect(await office.call('appointments.keepHistoricalItems', { items })).toEqual({ kept: 2, people: 1 });
    const database = office.database();
    expect(database.prepare('SELECT year, serial, closed FROM motion').all()).toEqual([
      { year: 2019, serial: 1, closed: 1 },
    ]);
    expect(database.prepare('SELECT state, state_on FROM motion_item').all()).toEqual([
      { state: 'historical', state_on: '2019-01-08' },
      { state: 'historical', state_on: '2019-01-08' },
    ]);
    const tenures = database.prepare('SELECT begins_on, ends_on, end_kind FROM tenure ORDER BY id').all();
    expect(tenures).toEqual([
      { begins_on: '2022-03-01', ends_on: null, end_kind: null },
      { begins_on: null, ends_on: '2019-01-08', end_kind: 'removed' },
      { begins_on: '2019-01-08', ends_on: null, end_kind: null },
    ]);
  });

  test('lists read in any order give one course of the post', async () => {
    const office = await open(driver);
    const { post } = await heldPost(office);
    const item = (act: 'decide-appoint' | 'decide-remove', happenedOn: string) => ({
      items: [
        { personName: '郭守敬', person: null, act, post: post.id, title: '云岭市财政局局长', happenedOn, note: '' },
      ],
    });
    await office.call('appointments.keepHistoricalItems', item('decide-remove', '2018-05-05'));
    await office.call('appointments.keepHistoricalItems', item('decide-appoint', '2019-05-05'));
    await office.call('appointments.keepHistoricalItems', item('decide-appoint', '2015-05-05'));
    await office.call('appointments.keepHistoricalItems', item('decide-remove', '2021-05-05'));
    const { people } = await office
      .call('organization.matchPeople', { people: [{ name: '郭守敬', born: null }] })
      .then(({ matches }) => ({ people: matches[0]! }));
    const { tenures } = await office.call('organization.getPerson', { id: people[0]!.person });
    expect(tenures.map(({ beginsOn, endsOn }) => [beginsOn, endsOn])).toEqual([
      ['2019-05-05', '2021-05-05'],
      ['2015-05-05', '2018-05-05'],
    ]);
  });

  test('a ledger has a column of acts, or one for each direction', async () => {
    const office = await open(driver);
    const acts = await sheet(
      ['日期', '会议', '姓名', '任免', '职务'],
      [
        ['2019年1月8日', '四届十六次', '顾维钧', '决定任命', '云岭市财政局局长'],
        [null, null, '郭守敬', '免职', '云岭市中级人民法院副院长、审判员'],
      ],
    );
    const one = await read(office, 'appointments.readHistoricalFile', '台账.xlsx', acts);
    expect(one.items.map(({ act, title, happenedOn }) => [act, title, happenedOn])).toEqual([
      ['decide-appoint', '云岭市财政局局长', '2019-01-08'],
      ['remove', '云岭市中级人民法院副院长', '2019-01-08'],
      ['remove', '云岭市中级人民法院审判员', '2019-01-08'],
    ]);
    const directions = await sheet(
      ['姓名', '任命职务', '免去职务', '通过日期'],
      [['顾维钧', '云岭市财政局局长', '无', '2019.01.08']],
    );
    const two = await read(office, 'appointments.readHistoricalFile', '台账.xlsx', directions);
    expect(two.items.map(({ act, title }) => [act, title])).toEqual([['appoint', '云岭市财政局局长']]);
  });

  test('the list of people goes out as .xlsx and comes back the same', async () => {
    const office = await open(driver);
    await office.call(
      'organization.addPerson',
      aPerson('曾国强', { born: '1972-11', sex: 'male', ethnicity: '回族', nativePlace: '云岭' }),
    );
    const result = await office.application.dispatch({
      method: 'organization.exportPeople',
      input: { search: '', organ: null, inOffice: null, order: 'pinyin' },
    });
    const { bytes } = (result as { value: { bytes: Uint8Array } }).value;
    const { people } = await read(office, 'organization.readPeopleFile', '名册.xlsx', bytes);
    expect(people[0]!.matches).toMatchObject([{ certainty: 'same', differences: [] }]);
  });
});

describe('a spreadsheet made to harm', () => {
  const part = (name: string, xml: string) => ({ [name]: strToU8(xml) });
  const workbook = (body: string, shared = '<sst/>') =>
    zipSync({
      ...part('[Content_Types].xml', '<Types/>'),
      ...part(
        '_rels/.rels',
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      ),
      ...part(
        'xl/workbook.xml',
        '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" r:id="s"/></sheets></workbook>',
      ),
      ...part(
        'xl/_rels/workbook.xml.rels',
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="x/worksheet" Target="s.xml"/><Relationship Id="t" Type="x/sharedStrings" Target="t.xml"/></Relationships>',
      ),
      ...part('xl/s.xml', body),
      ...part('xl/t.xml', shared),
    });
  const sheetOf = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  const reasonOf = (bytes: Uint8Array): string => {
    try {
      readSpreadsheet(bytes);
      return 'read';
    } catch (error) {
      return error instanceof ReadingRefused ? error.reason : 'thrown';
    }
  };

  test('a sound one of the same make is read', () => {
    expect(
      readSpreadsheet(
        workbook(sheetOf('<row r="2"><c r="B2" t="s"><v>0</v></c></row>'), '<sst><si><t>姓名</t></si></sst>'),
      ),
    ).toEqual([{ name: 'a', rows: [[], ['', '姓名']] }]);
  });
  test.each([
    ['a row in the millions', sheetOf('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'), 'table-too-large'],
    ['a document type', `<!DOCTYPE x [<!ENTITY e "x">]>${sheetOf('')}`, 'document-type-declaration'],
    ['an unclosed element', '<worksheet><sheetData>', 'malformed-xml'],
    ['elements without end', sheetOf('<row><c/></row>'.repeat(400_000)), 'too-many-elements'],
    ['elements in elements', '<worksheet>'.repeat(300), 'nested-too-deep'],
    ['a bomb', sheetOf(`<row><c t="str"><v>${'a'.repeat(30_000_000)}</v></c></row>`), 'inflates-too-large'],
  ])('%s is refused', (_name, body, reason) => {
    expect(reasonOf(workbook(body))).toBe(reason);
  });
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a text', strToU8('姓名,性别'), 'not-a-spreadsheet'],
    ['an old .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-spreadsheet'],
    ['a torn zip', strToU8('PK\u0003\u0004 torn'), 'damaged-zip'],
  ])('%s is refused', (_name, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });
  test('a shared text that is not there is an empty cell, and columns beyond the form are left aside', () => {
    expect(
      readSpreadsheet(workbook(sheetOf('<row><c r="A1" t="s"><v>99999999</v></c><c r="XFD1"><v>1</v></c></row>'))),
    ).toEqual([{ name: 'a', rows: [] }]);
  });
});
