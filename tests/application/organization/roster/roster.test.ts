/** 名册: names by date, who holds what, N, merging, deaths, elections; on both drivers. */
import { describe, expect, test } from 'vitest';
import type { InputOf } from '@core/contract/contract';
import { unknownPerson } from '@core/domain/organization/people/person';
import { contradictionsIn } from '@core/storage/consistency/consistency';
import { personReferences } from '@core/storage/organization/roster/people';
import { drivers } from '../../../support/drivers';
import {
  aDeputy,
  aMember,
  anOrgan,
  aPerson,
  aPost,
  aTenure,
  heldPost,
  historical,
} from '../../../support/roster-cases';
import { openTestOffice, type TestOffice } from '../../../support/test-office';

const organsOn = async (office: TestOffice, on: string | null) =>
  (await office.call('organization.listOrgans', { on, withAbolished: false })).organs;
const titlesOn = async (office: TestOffice, on: string | null) =>
  (await organsOn(office, on)).flatMap(({ posts }) => posts.map(({ title }) => title));
const everybody = { search: '', organ: null, inOffice: null, order: 'pinyin' as const, offset: 0, limit: 50 };
const find = async (office: TestOffice, more: Partial<InputOf<'organization.listPeople'>>) =>
  (await office.call('organization.listPeople', { ...everybody, ...more })).people.map(({ name }) => name);
const add = async (office: TestOffice, name: string, more = {}) =>
  (await office.call('organization.addPerson', aPerson(name, more))).id;

describe.each(drivers)('over %s', (_name, driver) => {
  const open = () => openTestOffice({ driver });

  test('organs, posts and people are called on any day what they were called then', async () => {
    const office = await open();
    const { organ, post, person } = await heldPost(office);
    await office.call('organization.renameOrgan', {
      ...organ,
      name: '云岭市财政和国资局',
      shortName: '市财政和国资局',
      renamedOn: '2024-06-01',
      basis: '机构改革方案',
    });
    await office.call('organization.renamePost', { ...post, name: '主任', renamedOn: '2025-01-01' });
    await office.call('organization.renamePerson', { ...person, name: '顾维君', renamedOn: '2023-01-01' });
    expect(await titlesOn(office, '2024-05-31')).toEqual(['云岭市财政局局长']);
    expect(await titlesOn(office, '2024-06-01')).toEqual(['云岭市财政和国资局局长']);
    expect(await titlesOn(office, null)).toEqual(['云岭市财政和国资局主任']);
    const holder = async (on: string) => (await organsOn(office, on))[0]!.posts[0]!.incumbents.map(({ name }) => name);
    expect(await holder('2022-02-28')).toEqual([]);
    expect(await holder('2022-12-31')).toEqual(['顾维钧']);
    expect(await holder('2023-01-01')).toEqual(['顾维君']);
    const whole = await office.call('organization.getPerson', { id: person.id });
    expect(whole.tenures[0]!.title).toBe('云岭市财政局局长');
    expect(await find(office, { search: '顾维钧' })).toEqual(['顾维君']);
    expect(await find(office, { search: '国资局' })).toEqual(['顾维君']);
  });

  test('a renaming asks what becomes of those in office, and no earlier one comes behind it', async () => {
    const office = await open();
    const { organ } = await heldPost(office);
    const renaming = { name: '云岭市财政和国资局', shortName: '', renamedOn: '2024-06-01', basis: '', ...organ };
    const { tasks, revision } = await office.call('organization.renameOrgan', renaming);
    expect(tasks).toBe(1);
    const task = office.database().prepare('SELECT * FROM followup_task').get();
    expect(task).toMatchObject({ rule: 'organ-renamed', base_on: '2024-06-01', state: 'open' });
    expect(String(task?.['content'])).toContain('顾维钧');
    const before = { ...renaming, name: '云岭市国资局', renamedOn: '2024-01-01', expectedRevision: revision };
    expect(await office.codeOf('organization.renameOrgan', before)).toBe('RULE_VIOLATED');
  });

  test('an organ that is abolished ends its posts, and the filing is a task until it is filed', async () => {
    const office = await open();
    const { organ } = await heldPost(office);
    const other = await office.call('organization.addOrgan', anOrgan('云岭市审计局'));
    const { tasks } = await office.call('organization.abolishOrgan', {
      ...organ,
      untilOn: '2024-06-01',
      successor: other.id,
      filingNumber: '',
      filingOn: null,
    });
    expect(tasks).toBe(2);
    expect((await organsOn(office, null)).map(({ name }) => name)).toEqual(['云岭市审计局']);
    expect((await organsOn(office, '2024-05-31')).map(({ name }) => name)).toEqual(['云岭市财政局', '云岭市审计局']);
    expect(await office.codeOf('organization.removeOrgan', { id: organ.id, expectedRevision: 2 })).toBe('REFERENCED');
  });

  test.each([
    ['city', '云岭市', ['云岭市副市长', '云岭市中级人民法院院长', '云岭市人民代表大会常务委员会秘书长']],
    ['county', '云岭县', ['云岭县县长', '云岭县人民法院人民陪审员', '云岭县财政局局长']],
    ['province', '云岭省', ['云岭省财政厅厅长', '云岭省高级人民法院院长', '云岭省人民政府秘书长']],
    ['province', '云岭自治区', ['云岭自治区主席', '云岭自治区财政厅厅长']],
    ['province', '天津市', ['天津市财政局局长', '天津市市长']],
  ] as const)('the organs of a %s, %s, are proposed under full titles', async (level, region, titles) => {
    const office = await open();
    const { office: now } = await office.call('organization.getOffice', {});
    const fullName = `${region}人民代表大会常务委员会`;
    await office.call('organization.updateOffice', {
      fullName,
      shortName: `${region}人大常委会`,
      level,
      region,
      secrecy: now.secrecy,
      expectedRevision: now.revision,
      renamedOn: null,
    });
    const { organs } = await office.call('organization.proposeOrgans', {});
    const added = await office.call('organization.addOrgans', { organs });
    expect(added.posts).toBeGreaterThan(50);
    const all = await titlesOn(office, null);
    for (const title of titles) expect(all).toContain(title);
    expect(all.join()).not.toMatch(/[{}]/);
    expect((await office.call('organization.proposeOrgans', {})).organs).toEqual([]);
    expect(await office.call('organization.addOrgans', { organs })).toMatchObject({ organs: 0, posts: 0 });
  });

  test('posts are found by characters, pinyin and first letters, those in force first', async () => {
    const office = await open();
    const { organs } = await office.call('organization.proposeOrgans', {});
    await office.call('organization.addOrgans', { organs });
    const found = async (search: string) =>
      (await office.call('organization.findPosts', { search, on: null, categories: null, limit: 5 })).posts.map(
        ({ title }) => title,
      );
    expect(await found('财政局')).toEqual(['云岭市财政局局长']);
    expect(await found('czjjz')).toEqual(['云岭市财政局局长']);
    expect(await found('caizhengju')).toEqual(['云岭市财政局局长']);
    expect(await found('法院 立案庭庭长')).toEqual(['云岭市中级人民法院立案庭庭长']);
    expect(await found('市财政局')).toEqual(['云岭市财政局局长']);
    expect(await found('没有的职务')).toEqual([]);
  });

  test('people by name, former name, pinyin, first letters and post; in the orders of strokes and pinyin', async () => {
    const office = await open();
    const { organ } = await heldPost(office);
    for (const name of ['曾国强', '单立文', '王毅', '王沪宁']) await add(office, name);
    expect(await find(office, { search: 'zgq' })).toEqual(['曾国强']);
    expect(await find(office, { search: 'shanli' })).toEqual(['单立文']);
    expect(await find(office, { search: '国强' })).toEqual(['曾国强']);
    expect(await find(office, { search: '财政局局长' })).toEqual(['顾维钧']);
    expect(await find(office, { organ: organ.id })).toEqual(['顾维钧']);
    expect(await find(office, { inOffice: true })).toEqual(['顾维钧']);
    expect(await find(office, { order: 'pinyin' })).toEqual(['顾维钧', '单立文', '王沪宁', '王毅', '曾国强']);
    expect((await find(office, { order: 'surname-strokes' })).slice(0, 2)).toEqual(['王毅', '王沪宁']);
    expect((await find(office, { order: 'name-strokes' })).slice(0, 2)).toEqual(['王沪宁', '王毅']);
    const { total } = await office.call('organization.listPeople', { ...everybody, limit: 2, offset: 4 });
    expect(total).toBe(5);
  });

  test('the same name and birth month is one person until somebody says otherwise', async () => {
    const office = await open();
    await add(office, '曾国强', { born: '1972-11' });
    const again = aPerson('曾国强', { born: '1972-11-05' });
    expect(await office.codeOf('organization.addPerson', again)).toBe('RULE_VIOLATED');
    expect(await office.codeOf('organization.addPerson', { ...again, homonym: true })).toBe('ok');
    const { pairs } = await office.call('organization.listDuplicates', {});
    expect(pairs.map(({ reason }) => reason)).toEqual(['same-name-and-birth']);
    await add(office, '曾果强', { born: '1972-11' });
    const more = await office.call('organization.listDuplicates', {});
    expect(more.pairs.filter(({ reason }) => reason === 'same-sound')).toHaveLength(2);
  });

  test('every table that names a person is known to merging', async () => {
    const office = await open();
    const tables = office.database().prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
    const naming = tables.flatMap(({ name }) =>
      office
        .database()
        .prepare('SELECT "table", "from" FROM pragma_foreign_key_list(?)')
        .all([name ?? null])
        .filter((key) => key['table'] === 'person')
        .map((key) => `${String(name)}.${String(key['from'])}`),
    );
    const known = [...personReferences.map(([table, column]) => `${table}.${column}`), 'person_private.person'];
    expect(naming.toSorted()).toEqual(known.toSorted());
  });

  test('two records of one person become one, with everything that named either', async () => {
    const office = await open();
    const { post, person: kept } = await heldPost(office);
    const gone = await add(office, '顾唯钧', { born: '1970-05', nativePlace: '云岭', party: '1995-07' });
    await office.call('organization.addMember', aMember(gone));
    await office.call('organization.addDeputy', aDeputy(gone));
    await office.call(
      'appointments.keepHistoricalItems',
      historical(post.id, { person: gone, happenedOn: '2019-01-08' }),
    );
    const preview = await office.call('organization.previewPersonMerge', { kept: kept.id, gone });
    expect(preview.differences).toEqual([{ field: 'name', kept: '顾维钧', gone: '顾唯钧' }]);
    expect(preview.moved).toEqual({ tenures: 1, items: 1, seats: 1, deputies: 1 });
    await office.call('organization.mergePeople', {
      kept: kept.id,
      gone,
      take: [],
      expectedRevisions: { kept: 1, gone: 1 },
    });
    const whole = await office.call('organization.getPerson', { id: kept.id });
    expect(whole).toMatchObject({ name: '顾维钧', nativePlace: '云岭', seats: [{ term: 5 }], deputies: [{ term: 5 }] });
    expect(whole.tenures).toHaveLength(2);
    expect(whole.formerNames).toMatchObject([{ name: '顾唯钧', untilOn: null }]);
    expect(await office.codeOf('organization.getPerson', { id: gone })).toBe('NOT_FOUND');
    expect(await find(office, { search: '顾唯钧' })).toEqual(['顾维钧']);
  });

  test('two who sit in one committee are not one person', async () => {
    const office = await open();
    const [one, other] = [await add(office, '顾维钧'), await add(office, '顾唯钧')];
    for (const id of [one, other]) await office.call('organization.addMember', aMember(id));
    const merge = { kept: one, gone: other, take: [], expectedRevisions: { kept: 1, gone: 1 } };
    expect(await office.codeOf('organization.mergePeople', merge)).toBe('RULE_VIOLATED');
  });

  test('a death ends posts, the seat and the mandate on its day', async () => {
    const office = await open();
    const { person } = await heldPost(office);
    await office.call('organization.addMember', aMember(person.id));
    await office.call('organization.addDeputy', aDeputy(person.id));
    const dead = { ...unknownPerson('顾维钧'), diedOn: '2025-06-01', ...person };
    expect(await office.codeOf('organization.updatePerson', { ...dead, diedOn: '2021-01-01' })).toBe('RULE_VIOLATED');
    await office.call('organization.updatePerson', dead);
    const whole = await office.call('organization.getPerson', { id: person.id });
    expect(whole.tenures).toMatchObject([{ endsOn: '2025-06-01', endKind: 'died' }]);
    expect(whole.seats).toMatchObject([{ endsOn: '2025-06-01' }]);
    expect(whole.deputies).toMatchObject([{ endsOn: '2025-06-01', state: 'ended' }]);
  });

  test('an election by the congress ends who acted and who held the single seat before', async () => {
    const office = await open();
    const { post, person, tenure } = await heldPost(office);
    await office.call('organization.updateTenure', {
      ...tenure,
      beginsOn: '2022-03-01',
      beginNote: '',
      endsOn: '2025-12-30',
      endKind: 'resigned',
      endNote: '',
      dueUntil: null,
    });
    const acting = await add(office, '何知秋');
    await office.call('organization.addTenure', aTenure(acting, post.id, { acting: true, beginsOn: '2025-12-30' }));
    expect((await organsOn(office, '2026-01-10'))[0]!.posts[0]!.incumbents).toMatchObject([
      { name: '何知秋', acting: true },
    ]);
    const elected = aTenure(acting, post.id, { beginKind: 'elected', beginsOn: '2026-01-20' });
    const { ended } = await office.call('organization.addTenure', elected);
    expect(ended).toMatchObject([{ person: acting, acting: true, endsOn: '2026-01-20', endKind: 'elected' }]);
    const again = aTenure(person.id, post.id, { beginKind: 'elected', beginsOn: '2026-02-20' });
    expect((await office.call('organization.addTenure', again)).ended).toMatchObject([
      { person: acting, acting: false, endKind: 'term-ended' },
    ]);
    const twice = aTenure(person.id, post.id, { beginsOn: '2026-03-01' });
    expect(await office.codeOf('organization.addTenure', twice)).toBe('RULE_VIOLATED');
  });

  test('N by quota and in office on any day, and the next meeting is proposed with it', async () => {
    const office = await open();
    const ids = [];
    for (const name of ['沈若兰', '何知秋', '顾维钧']) ids.push(await add(office, name));
    const [one, two, three] = ids as [number, number, number];
    const nothing = await office.call('meetings.proposeMeeting', { kind: 'standing-committee' });
    expect(nothing).toMatchObject({ quota: null, inOffice: null });
    await office.call('organization.addQuota', { term: 5, since: '2022-02-18', quota: 35, basis: '' });
    await office.call('organization.addQuota', { term: 5, since: '2025-02-18', quota: 39, basis: '' });
    await office.call('organization.addMember', aMember(one, { seat: 'chairperson' }));
    await office.call('organization.addMember', aMember(two, { endsOn: '2024-01-01', endReason: '辞职' }));
    const counts = async (on: string | null) => (await office.call('organization.listMembers', { term: 5, on })).counts;
    expect(await counts('2023-12-31')).toEqual({ quota: 35, inOffice: 2 });
    expect(await counts('2024-01-01')).toEqual({ quota: 35, inOffice: 1 });
    expect(await counts(null)).toEqual({ quota: 39, inOffice: 1 });
    expect(await office.call('meetings.proposeMeeting', { kind: 'standing-committee' })).toMatchObject({
      quota: 39,
      inOffice: 1,
    });
    expect(await office.codeOf('organization.addMember', aMember(one))).toBe('RULE_VIOLATED');
    expect(await office.codeOf('organization.addMember', aMember(three, { seat: 'chairperson' }))).toBe(
      'RULE_VIOLATED',
    );
    expect(await office.codeOf('organization.addMember', aMember(three, { actingAs: 'chairperson' }))).toBe(
      'RULE_VIOLATED',
    );
  });

  test('family and ID numbers are kept only where the office says so, and erasing leaves nothing in the history', async () => {
    const office = await open();
    const id = await add(office, '顾维钧');
    const data = { person: id, family: [], idNumber: '110101199003071234' };
    expect(await office.codeOf('organization.savePrivateData', data)).toBe('RULE_VIOLATED');
    expect((await office.call('organization.getPerson', { id })).private).toBeNull();
    await office.call('organization.saveRosterSettings', { keepsPrivateData: true });
    await office.call('organization.savePrivateData', data);
    expect((await office.call('organization.getPerson', { id })).private).toMatchObject({ idNumber: data.idNumber });
    expect(await office.call('organization.erasePrivateData', {})).toEqual({ people: 1 });
    const kept = office.database().prepare('SELECT before, after FROM change').all();
    expect(JSON.stringify(kept)).not.toContain(data.idNumber);
    expect(contradictionsIn(office.database())).toEqual([]);
  });

  test('the opening roster is declared complete, and the declaration is taken back', async () => {
    const office = await open();
    await heldPost(office);
    await office.call('organization.addPost', aPost(1, '副局长'));
    await office.call('organization.declareRoster', { declaredOn: '2026-01-05' });
    expect(await office.call('organization.getRosterState', {})).toEqual({
      declaredOn: '2026-01-05',
      keepsPrivateData: false,
      people: 1,
      posts: 2,
      filled: 1,
      vacant: 1,
    });
    await office.call('organization.declareRoster', { declaredOn: null });
    expect((await office.call('organization.getRosterState', {})).declaredOn).toBeNull();
  });
});
