/** 名册 in the tables of undo-every-command.test.ts and contract-cases.ts. */
import type { CallName, InputOf } from '@core/contract/contract';
import { unknownPerson, type PersonFields } from '@core/domain/organization/people/person';
import type { ContractCase, Earlier } from './contract-cases';
import type { TestOffice } from './test-office';

export const anOrgan = (name = '云岭市财政局'): InputOf<'organization.addOrgan'> => ({
  category: 'government-department',
  name,
  shortName: name.slice(2),
  since: null,
  note: '',
});
export const aPost = (organ: number, name = '局长'): InputOf<'organization.addPost'> => ({
  organ,
  position: 'bureau-chief',
  name,
  prefix: 'organ',
  singleSeat: true,
  since: null,
  untilOn: null,
  note: '',
});
export const aPerson = (name: string, more: Partial<PersonFields> = {}): InputOf<'organization.addPerson'> => ({
  ...unknownPerson(name),
  ...more,
  homonym: false,
});
export const aTenure = (
  person: number,
  post: number,
  more: Partial<InputOf<'organization.addTenure'>> = {},
): InputOf<'organization.addTenure'> => ({
  person,
  post,
  acting: false,
  beginsOn: '2022-03-01',
  beginKind: 'appointed',
  beginNote: '',
  dueUntil: null,
  ...more,
});
export const aMember = (
  person: number,
  more: Partial<InputOf<'organization.addMember'>> = {},
): InputOf<'organization.addMember'> => ({
  person,
  term: 5,
  seat: 'member',
  beginsOn: '2022-02-18',
  endsOn: null,
  endReason: '',
  actingAs: null,
  actingSince: null,
  note: '',
  ...more,
});
export const aDeputy = (person: number): InputOf<'organization.addDeputy'> => ({
  person,
  congress: 'own',
  term: 5,
  constituency: '临江区',
  beginsOn: '2022-02-18',
  endsOn: null,
  state: 'serving',
  endReason: '',
  note: '',
});
const quota = { term: 5, since: '2022-02-18', quota: 35, basis: '市五届人大一次会议决定' };
const family = [{ relation: '妻子', name: '林静', born: '1981-03', politicalStatus: '群众', post: '' }];

type Added = { id: number; expectedRevision: number };
const added = async <Name extends CallName>(office: TestOffice, method: Name, input: InputOf<Name>): Promise<Added> => {
  const { id, revision } = (await office.call(method, input)) as { id: number; revision: number };
  return { id, expectedRevision: revision };
};

/** A post of an organ, and somebody in it. */
export async function heldPost(office: TestOffice, name = '顾维钧') {
  const organ = await added(office, 'organization.addOrgan', anOrgan());
  const post = await added(office, 'organization.addPost', aPost(organ.id));
  const person = await added(office, 'organization.addPerson', aPerson(name, { born: '1970-05' }));
  const tenure = await added(office, 'organization.addTenure', aTenure(person.id, post.id));
  return { organ, post, person, tenure };
}
const person = (office: TestOffice, name = '顾维钧') => added(office, 'organization.addPerson', aPerson(name));
const member = async (office: TestOffice, name = '顾维钧', more = {}) =>
  added(office, 'organization.addMember', aMember((await person(office, name)).id, more));
const keepPrivate = (office: TestOffice) => office.call('organization.saveRosterSettings', { keepsPrivateData: true });
export const historical = (post: number, more: object = {}): InputOf<'appointments.keepHistoricalItems'> => ({
  items: [
    {
      personName: '顾维钧',
      person: null,
      act: 'decide-appoint',
      post,
      title: '云岭市财政局局长',
      happenedOn: '2021-04-28',
      note: '',
      ...more,
    },
  ],
});
export const readPerson = (name: string, more: Partial<PersonFields> = {}) => ({
  fields: { ...unknownPerson(name), ...more },
  appointing: '',
  removing: '',
  reason: '',
  reportingUnit: '',
  oddities: [],
  family: [],
  idNumber: '',
});

export const rosterUndoCases = {
  'organization.addOrgan': { input: () => anOrgan() },
  'organization.updateOrgan': {
    input: async (office: TestOffice) => ({
      ...anOrgan('云岭市审计局'),
      ...(await added(office, 'organization.addOrgan', anOrgan())),
    }),
  },
  'organization.removeOrgan': {
    input: async (office: TestOffice) => {
      const organ = await added(office, 'organization.addOrgan', anOrgan());
      await office.call('organization.addPost', aPost(organ.id));
      return organ;
    },
  },
  'organization.renameOrgan': {
    input: async (office: TestOffice) => ({
      ...(await heldPost(office)).organ,
      name: '云岭市财政和国资局',
      shortName: '市财政和国资局',
      renamedOn: '2025-01-10',
      basis: '机构改革方案',
    }),
  },
  'organization.abolishOrgan': {
    input: async (office: TestOffice) => ({
      ...(await heldPost(office)).organ,
      untilOn: '2025-01-10',
      successor: null,
      filingNumber: '',
      filingOn: null,
    }),
  },
  'organization.orderOrgans': {
    input: async (office: TestOffice) => {
      const first = await added(office, 'organization.addOrgan', anOrgan());
      const second = await added(office, 'organization.addOrgan', anOrgan('云岭市审计局'));
      return { organs: [second.id, first.id] };
    },
  },
  'organization.addOrgans': {
    input: async (office: TestOffice) => await office.call('organization.proposeOrgans', {}),
  },
  'organization.addPost': {
    input: async (office: TestOffice) => aPost((await added(office, 'organization.addOrgan', anOrgan())).id),
  },
  'organization.updatePost': {
    input: async (office: TestOffice) => {
      const { organ, post } = await heldPost(office);
      return { ...aPost(organ.id, '副局长'), ...post };
    },
  },
  'organization.renamePost': {
    input: async (office: TestOffice) => ({
      ...(await heldPost(office)).post,
      name: '主要负责人',
      renamedOn: '2025-01-10',
    }),
  },
  'organization.removePost': {
    input: async (office: TestOffice) => {
      const organ = await added(office, 'organization.addOrgan', anOrgan());
      return added(office, 'organization.addPost', aPost(organ.id));
    },
  },
  'organization.orderPosts': {
    input: async (office: TestOffice) => {
      const organ = await added(office, 'organization.addOrgan', anOrgan());
      const first = await added(office, 'organization.addPost', aPost(organ.id));
      const second = await added(office, 'organization.addPost', aPost(organ.id, '副局长'));
      return { organ: organ.id, posts: [second.id, first.id] };
    },
  },
  'organization.addPerson': { input: () => aPerson('顾维钧', { born: '1970-05', presentPosts: '云岭市财政局局长' }) },
  'organization.updatePerson': {
    input: async (office: TestOffice) => {
      const { person: found } = await heldPost(office);
      await office.call('organization.addMember', aMember(found.id));
      await office.call('organization.addDeputy', aDeputy(found.id));
      return { ...unknownPerson('顾维钧'), diedOn: '2025-06-01', ...found };
    },
  },
  'organization.renamePerson': {
    input: async (office: TestOffice) => ({ ...(await person(office)), name: '顾维君', renamedOn: '2024-01-01' }),
  },
  'organization.removePerson': {
    input: async (office: TestOffice) => {
      const { id } = await person(office);
      await office.call('organization.renamePerson', {
        id,
        name: '顾维君',
        renamedOn: '2024-01-01',
        expectedRevision: 1,
      });
      return { id, expectedRevision: 2 };
    },
  },
  'organization.mergePeople': {
    input: async (office: TestOffice) => {
      const { person: kept } = await heldPost(office);
      const gone = await added(office, 'organization.addPerson', aPerson('顾唯钧', { nativePlace: '云岭' }));
      await keepPrivate(office);
      await office.call('organization.savePrivateData', { person: gone.id, family, idNumber: '' });
      await office.call('organization.addMember', aMember(gone.id));
      await office.call('organization.addDeputy', aDeputy(gone.id));
      const { posts } = (await office.call('organization.listOrgans', { on: null, withAbolished: true })).organs[0]!;
      await office.call('appointments.keepHistoricalItems', historical(posts[0]!.id, { person: gone.id }));
      return { kept: kept.id, gone: gone.id, take: [], expectedRevisions: { kept: 1, gone: 1 } };
    },
  },
  'organization.savePrivateData': {
    input: async (office: TestOffice) => {
      await keepPrivate(office);
      return { person: (await person(office)).id, family, idNumber: '' };
    },
  },
  'organization.erasePrivateData': {
    input: async (office: TestOffice) => {
      await keepPrivate(office);
      await office.call('organization.savePrivateData', { person: (await person(office)).id, family, idNumber: '' });
      return {};
    },
    /** What was erased is gone from the history, too. */
    final: true as const,
  },
  'organization.addMember': { input: async (office: TestOffice) => aMember((await person(office)).id) },
  'organization.updateMember': {
    input: async (office: TestOffice) => ({
      ...aMember(1, { endsOn: '2024-01-01', endReason: '辞职' }),
      ...(await member(office)),
    }),
  },
  'organization.removeMember': { input: (office: TestOffice) => member(office) },
  'organization.orderMembers': {
    input: async (office: TestOffice) => {
      const first = await member(office);
      const second = await member(office, '何知秋');
      return { term: 5, members: [second.id, first.id] };
    },
  },
  'organization.addQuota': { input: () => quota },
  'organization.removeQuota': { input: (office: TestOffice) => added(office, 'organization.addQuota', quota) },
  'organization.addDeputy': { input: async (office: TestOffice) => aDeputy((await person(office)).id) },
  'organization.updateDeputy': {
    input: async (office: TestOffice) => ({
      ...aDeputy(1),
      state: 'ended',
      endsOn: '2024-05-01',
      ...(await added(office, 'organization.addDeputy', aDeputy((await person(office)).id))),
    }),
  },
  'organization.removeDeputy': {
    input: async (office: TestOffice) => added(office, 'organization.addDeputy', aDeputy((await person(office)).id)),
  },
  'organization.addTenure': {
    input: async (office: TestOffice) => {
      const { post } = await heldPost(office);
      const acting = await added(office, 'organization.addPerson', aPerson('何知秋'));
      await office.call('organization.addTenure', aTenure(acting.id, post.id, { acting: true, beginKind: 'opening' }));
      const elected = await added(office, 'organization.addPerson', aPerson('沈若兰'));
      return aTenure(elected.id, post.id, { beginKind: 'elected', beginsOn: '2023-02-01' });
    },
  },
  'organization.updateTenure': {
    input: async (office: TestOffice) => ({
      ...(await heldPost(office)).tenure,
      beginsOn: '2022-03-01',
      beginNote: '',
      endsOn: '2024-03-01',
      endKind: 'ceased',
      endNote: '退休',
      dueUntil: null,
    }),
  },
  'organization.removeTenure': { input: async (office: TestOffice) => (await heldPost(office)).tenure },
  'organization.declareRoster': { input: () => ({ declaredOn: '2026-01-05' }) },
  'organization.saveRosterSettings': { input: () => ({ keepsPrivateData: true }) },
  'organization.keepPeople': {
    input: async (office: TestOffice) => {
      const { id } = await person(office);
      return {
        people: [
          { read: readPerson('沈若兰', { born: '1975-02' }), decision: { do: 'create' } },
          {
            read: readPerson('顾维钧', { nativePlace: '云岭' }),
            decision: { do: 'merge', person: id, take: [], expectedRevision: 1 },
          },
          { read: readPerson('何知秋'), decision: { do: 'skip' } },
        ],
      };
    },
  },
  'appointments.keepHistoricalItems': {
    input: async (office: TestOffice) => historical((await heldPost(office)).post.id),
  },
};

const idOf = (earlier: Earlier, title: string): number => {
  const answer = earlier(title);
  return answer?.ok === true ? (answer.value as { id: number }).id : 0;
};
const people = { search: '', organ: null, inOffice: null, order: 'name-strokes' };
const utf8 = new TextEncoder();

export const rosterContractCases: ContractCase[] = [
  { title: 'organs and posts proposed', method: 'organization.proposeOrgans', input: {}, answers: 'ok' },
  { title: 'an organ', method: 'organization.addOrgan', input: anOrgan(), answers: 'ok' },
  { title: 'an organ twice', method: 'organization.addOrgan', input: anOrgan(), answers: 'RULE_VIOLATED' },
  {
    title: 'a post',
    method: 'organization.addPost',
    input: (earlier) => aPost(idOf(earlier, 'an organ')),
    answers: 'ok',
  },
  { title: 'a post of no organ', method: 'organization.addPost', input: aPost(999), answers: 'NOT_FOUND' },
  {
    title: 'a person',
    method: 'organization.addPerson',
    input: aPerson('曾国强', { born: '1972-11', sex: 'male' }),
    answers: 'ok',
  },
  {
    title: 'the person again',
    method: 'organization.addPerson',
    input: aPerson('曾国强', { born: '1972-11' }),
    answers: 'RULE_VIOLATED',
  },
  {
    title: 'a month there is not',
    method: 'organization.addPerson',
    input: aPerson('曾国强', { born: '1972-13' }),
    answers: 'VALIDATION_FAILED',
  },
  {
    title: 'a tenure',
    method: 'organization.addTenure',
    input: (earlier) => aTenure(idOf(earlier, 'a person'), idOf(earlier, 'a post')),
    answers: 'ok',
  },
  {
    title: 'a post somebody holds removed',
    method: 'organization.removePost',
    input: (earlier) => ({ id: idOf(earlier, 'a post'), expectedRevision: 1 }),
    answers: 'REFERENCED',
  },
  {
    title: 'the organs of a day',
    method: 'organization.listOrgans',
    input: { on: '2022-05-01', withAbolished: true },
    answers: 'ok',
  },
  {
    title: 'posts by first letters',
    method: 'organization.findPosts',
    input: { search: 'czj', on: null, categories: null, limit: 20 },
    answers: 'ok',
  },
  {
    title: 'people by first letters',
    method: 'organization.listPeople',
    input: { ...people, search: 'zgq', offset: 0, limit: 20 },
    answers: 'ok',
  },
  {
    title: 'everything of a person',
    method: 'organization.getPerson',
    input: (earlier) => ({ id: idOf(earlier, 'a person') }),
    answers: 'ok',
  },
  {
    title: 'private data that are not kept',
    method: 'organization.savePrivateData',
    input: (earlier) => ({ person: idOf(earlier, 'a person'), family: [], idNumber: '' }),
    answers: 'RULE_VIOLATED',
  },
  { title: 'a person there is not', method: 'organization.getPerson', input: { id: 999 }, answers: 'NOT_FOUND' },
  {
    title: 'a member of the committee',
    method: 'organization.addMember',
    input: (earlier) => aMember(idOf(earlier, 'a person')),
    answers: 'ok',
  },
  { title: 'the members', method: 'organization.listMembers', input: { term: 5, on: null }, answers: 'ok' },
  { title: 'the state of the roster', method: 'organization.getRosterState', input: {}, answers: 'ok' },
  { title: 'who may be one person', method: 'organization.listDuplicates', input: {}, answers: 'ok' },
  {
    title: 'whom a name fits',
    method: 'organization.matchPeople',
    input: { people: [{ name: '曾国强', born: '1972-11' }] },
    answers: 'ok',
  },
  {
    title: 'a person form that is none',
    method: 'organization.readPeopleFile',
    input: {},
    file: { name: '曾国强.lrmx', bytes: utf8.encode('not a form') },
    answers: 'IMPORT_REFUSED',
  },
  {
    title: 'a table that is none',
    method: 'organization.readOrganTable',
    input: {},
    file: { name: '机关.xlsx', bytes: utf8.encode('PK\u0003\u0004 not a zip') },
    answers: 'IMPORT_REFUSED',
  },
  {
    title: 'an old list',
    method: 'appointments.readHistoricalFile',
    input: {},
    file: {
      name: '任免名单.txt',
      bytes: utf8.encode(
        '任命名单\n（2021年4月28日云岭市第四届人民代表大会常务委员会第三十次会议通过）\n决定任命：\n曾国强为云岭市财政局局长。',
      ),
    },
    answers: 'ok',
  },
];
