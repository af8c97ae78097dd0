/** Thirty appointments and removals of an invented office, so few that every answer can be found by hand. */
import type { Act } from '@core/domain/appointments/acts';
import type { PositionKey } from '@core/domain/appointments/positions';
import type { OrganCategory } from '@core/domain/organization/organs/organ';
import { aPerson } from '../roster-cases';
import type { TestOffice } from '../test-office';
import { aSession } from './yunling-office';

const organs: [string, OrganCategory, [name: string, position: PositionKey, single: boolean][]][] = [
  ['云岭市人大常委会法制工作委员会', 'working-organ', [['主任', 'working-organ-head', true]]],
  [
    '云岭市人民政府',
    'government',
    [
      ['市长', 'government-head', true],
      ['副市长', 'government-deputy-head', false],
    ],
  ],
  ['云岭市财政局', 'government-department', [['局长', 'bureau-chief', true]]],
  ['云岭市水利局', 'government-department', [['局长', 'bureau-chief', true]]],
  ['云岭市监察委员会', 'supervisory-commission', [['副主任', 'supervisory-deputy-director', false]]],
  [
    '云岭市中级人民法院',
    'court',
    [
      ['副院长', 'court-vice-president', false],
      ['审判委员会委员', 'judicial-committee-member', false],
      ['审判员', 'judge', false],
      ['人民陪审员', 'juror', false],
    ],
  ],
  [
    '云岭市人民检察院',
    'procuratorate',
    [
      ['副检察长', 'deputy-chief-procurator', false],
      ['检察员', 'procurator', false],
    ],
  ],
];

/** Men of 汉族 unless said otherwise; of 王守成 the ethnicity is not known. */
const told: Record<string, { sex?: 'female'; ethnicity?: string }> = {
  林若兰: { sex: 'female' },
  赵思敏: { sex: 'female', ethnicity: '回族' },
  裴秀英: { sex: 'female' },
  周静姝: { sex: 'female' },
  冯彩云: { sex: 'female', ethnicity: '彝族' },
  钱满仓: { ethnicity: '满族' },
  王守成: { ethnicity: '' },
};

const court = '云岭市中级人民法院';
const procuratorate = '云岭市人民检察院';
export const finance = '云岭市财政局局长';
export const water = '云岭市水利局局长';
const commission = '云岭市监察委员会副主任';
export const legal = '云岭市人大常委会法制工作委员会主任';

type Event = [person: string, act: Act, titles: string[]];
const days: Record<string, Event[]> = {
  '2020-12-30': [['高明远', 'decide-appoint', ['云岭市副市长']]],
  '2021-01-01': [
    ['林一鸣', 'decide-appoint', [finance]],
    ['王守成', 'decide-remove', [finance]],
  ],
  '2021-04-28': [
    ['林若兰', 'appoint', [`${court}审判员`]],
    ['林三省', 'appoint', [`${court}审判委员会委员`, `${court}审判员`]],
    ['赵思敏', 'appoint', [`${procuratorate}检察员`]],
    ['赵五常', 'appoint', [`${procuratorate}检察员`]],
    ['裴建国', 'appoint', [`${court}人民陪审员`]],
    ['裴秀英', 'appoint', [`${court}人民陪审员`]],
  ],
  '2021-08-25': [
    ['林一鸣', 'decide-appoint', ['云岭市副市长']],
    ['林一鸣', 'decide-remove', [finance]],
    ['钱满仓', 'decide-appoint', [finance]],
    ['孙启贤', 'appoint', [commission]],
  ],
  '2022-06-29': [
    ['林若兰', 'remove', [`${court}审判员`]],
    ['林若兰', 'appoint', [`${court}副院长`, `${court}审判委员会委员`, `${court}审判员`]],
    ['赵五常', 'remove', [`${procuratorate}检察员`]],
    ['赵五常', 'appoint', [`${procuratorate}副检察长`, `${procuratorate}检察员`]],
    ['李长河', 'decide-appoint', [water]],
  ],
  '2023-03-30': [
    ['孙启贤', 'accept-resignation', [commission]],
    ['周静姝', 'appoint', [commission]],
    ['吴世安', 'appoint', [legal]],
  ],
  '2023-09-27': [
    ['钱满仓', 'dismiss', [finance]],
    ['郑伯雅', 'decide-appoint', [finance]],
    ['裴建国', 'remove', [`${court}人民陪审员`]],
  ],
  '2024-05-30': [
    ['李长河', 'decide-remove', [water]],
    ['李长河', 'decide-appoint', ['云岭市副市长']],
    ['冯彩云', 'decide-appoint', [water]],
  ],
  '2025-10-29': [['林三省', 'remove', [`${court}审判委员会委员`, `${court}审判员`]]],
  '2026-01-08': [['郑怀远', 'decide-acting', ['云岭市市长']]],
  '2026-12-31': [['吴世安', 'remove', [legal]]],
};
export const eventCount = Object.values(days).flat().length;

/** Whatever calls the core: an office of a test, or the core over a folder a window will open. */
type Caller = Pick<TestOffice, 'call'>;

export interface CountedOffice<Office extends Caller = TestOffice> {
  office: Office;
  post: (title: string) => number;
  person: (name: string) => number;
  organ: (name: string) => number;
}

/** Enters them as old lists are entered; the session of 2023-09-27 is recorded, the others are not. */
export async function thirtyEvents<Office extends Caller>(office: Office): Promise<CountedOffice<Office>> {
  const posts = new Map<string, number>();
  const people = new Map<string, number>();
  const organIds = new Map<string, number>();
  await office.call('organization.addTerm', { number: 4, beginsOn: '2017-02-18', endsOn: '2022-02-17' });
  await office.call('meetings.addMeeting', { ...aSession, number: 12, beginsOn: '2023-09-26', endsOn: '2023-09-27' });
  for (const [name, category, own] of organs) {
    const { id: organ } = await office.call('organization.addOrgan', {
      category,
      name,
      shortName: '',
      since: null,
      note: '',
    });
    organIds.set(name, organ);
    for (const [postName, position, singleSeat] of own) {
      const region = category === 'government';
      const fields = { organ, position, name: postName, singleSeat, since: null, untilOn: null, note: '' };
      const { id } = await office.call('organization.addPost', { ...fields, prefix: region ? 'region' : 'organ' });
      posts.set(`${region ? '云岭市' : name}${postName}`, id);
    }
  }
  for (const [name] of Object.values(days).flat()) {
    if (people.has(name)) continue;
    const fields = { sex: 'male' as const, ethnicity: '汉族', ...told[name] };
    people.set(name, (await office.call('organization.addPerson', aPerson(name, fields))).id);
  }
  const items = Object.entries(days).flatMap(([happenedOn, events]) =>
    events.flatMap(([personName, act, titles]) =>
      titles.map((title) => ({
        personName,
        person: people.get(personName)!,
        act,
        post: posts.get(title)!,
        title,
        happenedOn,
        note: '',
      })),
    ),
  );
  await office.call('appointments.keepHistoricalItems', { items });
  return {
    office,
    post: (title) => posts.get(title)!,
    person: (name) => people.get(name)!,
    organ: (name) => organIds.get(name)!,
  };
}
