/** An office with organs, posts, who holds them, and a session ahead: what motions are made of. */
import type { InputOf } from '@core/contract/contract';
import type { Act } from '@core/domain/appointments/acts';
import type { PositionKey } from '@core/domain/appointments/positions';
import type { OrganCategory } from '@core/domain/organization/organs/organ';
import { aPerson, aTenure } from '../roster-cases';
import type { TestOffice } from '../test-office';

export interface YunlingOffice {
  office: TestOffice;
  /** The session of 2026-01-08, five members of it counted: 35 by quota, 33 in office. */
  meeting: number;
  organ: (name: string) => number;
  post: (title: string) => number;
  /** Added where there is none of the name yet. */
  person: (name: string) => Promise<number>;
}

export const sessionDay = '2026-01-08';

type OrganPlan = [
  string,
  OrganCategory,
  [name: string, position: PositionKey, single: boolean, holder: string | null][],
];
const plan: OrganPlan[] = [
  [
    '云岭市人民代表大会常务委员会',
    'standing-committee',
    [['副秘书长', 'committee-deputy-secretary-general', false, null]],
  ],
  [
    '云岭市人民政府',
    'government',
    [
      ['市长', 'government-head', true, '郑怀远'],
      ['副市长', 'government-deputy-head', false, '林秉文'],
    ],
  ],
  ['云岭市财政局', 'government-department', [['局长', 'bureau-chief', true, '王守成']]],
  ['云岭市水利局', 'government-department', [['局长', 'bureau-chief', true, null]]],
  [
    '云岭市中级人民法院',
    'court',
    [
      ['院长', 'court-president', true, '孟清源'],
      ['副院长', 'court-vice-president', false, '许文澜'],
      ['审判员', 'judge', false, null],
    ],
  ],
  [
    '云岭市人民检察院',
    'procuratorate',
    [
      ['检察长', 'chief-procurator', true, '沈立言'],
      ['副检察长', 'deputy-chief-procurator', false, '顾明川'],
    ],
  ],
];

/** The office of the test with all of it entered through calls. */
export async function yunlingOffice(office: TestOffice): Promise<YunlingOffice> {
  const organs = new Map<string, number>();
  const posts = new Map<string, number>();
  const people = new Map<string, number>();
  const person = async (name: string): Promise<number> => {
    const known = people.get(name);
    if (known !== undefined) return known;
    const { id } = await office.call('organization.addPerson', aPerson(name));
    people.set(name, id);
    return id;
  };
  for (const [name, category, rows] of plan) {
    const { id: organ } = await office.call('organization.addOrgan', {
      category,
      name,
      shortName: '',
      since: null,
      note: '',
    });
    organs.set(name, organ);
    for (const [postName, position, singleSeat, holder] of rows) {
      const region = position === 'government-head' || position === 'government-deputy-head';
      const { id: post } = await office.call('organization.addPost', {
        organ,
        position,
        name: postName,
        prefix: region ? 'region' : 'organ',
        singleSeat,
        since: null,
        untilOn: null,
        note: '',
      });
      posts.set(`${region ? '云岭市' : name}${postName}`, post);
      if (holder !== null)
        await office.call('organization.addTenure', aTenure(await person(holder), post, { beginsOn: '2022-03-01' }));
    }
  }
  const { id: meeting } = await office.call('meetings.addMeeting', aSession);
  return { office, meeting, organ: (name) => organs.get(name)!, post: (title) => posts.get(title)!, person };
}

export const aSession: InputOf<'meetings.addMeeting'> = {
  kind: 'standing-committee',
  term: 5,
  countingYear: null,
  number: 30,
  congressSession: null,
  extended: false,
  beginsOn: '2026-01-07',
  endsOn: sessionDay,
  place: '',
  chair: '',
  quota: 35,
  inOffice: 33,
  majorityOf: 'in-office',
  note: '',
};

export const anItem = (
  person: number,
  act: Act,
  posts: number[],
  more: Partial<InputOf<'appointments.updateItem'>> = {},
) => ({
  person,
  act,
  posts,
  reason: '',
  requestedOn: null,
  defence: null,
  examOn: null,
  examResult: null,
  examScore: null,
  dueUntil: null,
  note: '',
  ...more,
});

export const aVoteOn = (
  meeting: number,
  items: number[],
  inFavour = 30,
  more: Partial<InputOf<'appointments.tallyItemVote'>> = {},
): InputOf<'appointments.tallyItemVote'> => ({
  meeting,
  items,
  matter: '任免表决',
  heldOn: sessionDay,
  form: 'device',
  members: 33,
  majorityOf: 'in-office',
  expected: 33,
  present: 30,
  inFavour,
  against: 30 - inFavour,
  abstained: 0,
  notPressed: 0,
  ballotsIssued: null,
  ballotsReturned: null,
  ballotsInvalid: null,
  tellers: '',
  note: '',
  ...more,
});

/** A motion of an organ put to the session, as the program proposes it. */
export async function aMotionOf(
  { office, meeting, organ }: YunlingOffice,
  proposer: string | null,
  more: Partial<InputOf<'appointments.addMotion'>> = {},
): Promise<number> {
  const proposerOrgan = proposer === null ? null : organ(proposer);
  const proposed = await office.call('appointments.proposeMotion', { proposerOrgan });
  const { id } = await office.call('appointments.addMotion', {
    ...proposed,
    signedOn: '2025-12-20',
    receivedOn: '2025-12-20',
    meeting,
    ...more,
  });
  return id;
}

/** An item in a motion; answers its id. */
export async function itemIn(
  yunling: YunlingOffice,
  motion: number,
  [name, act, title]: [name: string, act: Act, title: string],
  more: Parameters<typeof anItem>[3] = {},
): Promise<number> {
  const person = await yunling.person(name);
  const { id } = await yunling.office.call('appointments.addItem', {
    ...anItem(person, act, [yunling.post(title)], more),
    motion,
  });
  return id;
}

export const motionNow = (office: TestOffice, id: number) => office.call('appointments.getMotion', { id });

/** Who holds a post on a day, those acting marked. */
export async function holdersOf({ office, post }: YunlingOffice, title: string, on = '2026-01-09'): Promise<string[]> {
  const { organs } = await office.call('organization.listOrgans', { on, withAbolished: false });
  const found = organs.flatMap(({ posts }) => posts).find(({ id }) => id === post(title));
  return (found?.incumbents ?? []).map(({ name, acting }) => (acting ? `${name}（代）` : name));
}
