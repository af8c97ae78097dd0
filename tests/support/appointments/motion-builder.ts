/** Builds the facts of a motion from as little as a case has to say. */
import { defaultAppointmentSettings, type AppointmentSettings } from '@core/domain/appointments/appointment-settings';
import { effectOfAct, type Act } from '@core/domain/appointments/acts';
import { materialsFor } from '@core/domain/appointments/materials';
import { followUpsOf } from '@core/domain/appointments/position-table';
import type {
  ItemFacts,
  MeetingFacts,
  MotionFacts,
  OrganFacts,
  PersonFacts,
  PostFacts,
} from '@core/domain/appointments/rules/facts';
import type { EnteredVote } from '@core/domain/meetings/tally';
import type { OrganCategory } from '@core/domain/organization/organs/organ';
import { organsOfYunling, postOf, postsOfYunling } from './organs-of-yunling';

/** Two days in April; 33 in office of 35. */
export const session: MeetingFacts = {
  id: 7,
  kind: 'standing-committee',
  term: 5,
  beginsOn: '2026-04-28',
  endsOn: '2026-04-29',
  quota: 35,
  inOffice: 33,
  majorityOf: 'in-office',
  congressInSession: false,
};
const heads: Partial<Record<OrganCategory, [name: string, post: string]>> = {
  government: ['周明远', '云岭市市长'],
  'supervisory-commission': ['郑守义', '云岭市监察委员会主任'],
  court: ['何清平', '云岭市中级人民法院院长'],
  procuratorate: ['许正言', '云岭市人民检察院检察长'],
};

/** An item: who, what, which posts (titles, or keys of the position table). */
export interface ItemSpec extends Partial<Omit<ItemFacts, 'posts' | 'act' | 'vote'>> {
  who: string;
  does: Act;
  posts: string | readonly string[];
  /** Titles as voted on, where they are not those of 名册. */
  titled?: readonly string[];
  vote?: Partial<EnteredVote> | null;
}

export interface MotionSpec {
  level?: MotionFacts['level'];
  settings?: { [Area in keyof AppointmentSettings]?: Partial<AppointmentSettings[Area]> };
  today?: string;
  rosterDeclared?: boolean;
  meeting?: Partial<MeetingFacts> | null;
  /** Category of the proposing organ; who resigns; joined members. */
  by: OrganCategory | 'applicant' | 'members';
  motion?: Partial<MotionFacts['motion']>;
  items: readonly ItemSpec[];
  /** Items of other motions of the session. */
  others?: readonly ItemSpec[];
  /** Everything passed, and all that follows done. */
  passed?: boolean;
  people?: Readonly<Record<string, Partial<PersonFacts>>>;
  /** Who holds what, since when. */
  held?: readonly (readonly [who: string, post: string, since?: string | null])[];
  organs?: Readonly<Record<string, Partial<OrganFacts>>>;
  posts?: Readonly<Record<string, Partial<PostFacts>>>;
  failures?: readonly (readonly [who: string, post: string, on: string, term?: number])[];
  namesakes?: MotionFacts['namesakes'];
  newGovernment?: MotionFacts['newGovernment'];
}

export const votedFor: EnteredVote = {
  meeting: 7,
  resolution: null,
  matter: '人事任免',
  heldOn: '2026-04-29',
  form: 'device',
  members: 33,
  majorityOf: 'in-office',
  expected: 33,
  present: 30,
  inFavour: 28,
  against: 1,
  abstained: 1,
  notPressed: 0,
  ballotsIssued: null,
  ballotsReturned: null,
  ballotsInvalid: null,
  tellers: '',
  note: '',
};
/** The same by ballot. */
export const byBallot: Partial<EnteredVote> = {
  form: 'ballot',
  notPressed: null,
  ballotsIssued: 30,
  ballotsReturned: 30,
  ballotsInvalid: 0,
};

function settingsOf(told: MotionSpec['settings'] = {}): AppointmentSettings {
  const merged: Record<string, unknown> = { ...defaultAppointmentSettings };
  for (const [area, values] of Object.entries(told)) merged[area] = { ...(merged[area] as object), ...values };
  return merged as AppointmentSettings;
}

const titleFor = ({ title, name }: PostFacts, act: Act): string =>
  effectOfAct[act] === 'acting' ? `${title.slice(0, -name.length)}代理${name}` : title;

/** The facts of the motion a case tells; what it does not say is as it should be. */
export function motionOf(spec: MotionSpec): MotionFacts {
  const settings = settingsOf(spec.settings);
  const meeting = spec.meeting === null ? null : { ...session, ...spec.meeting };
  const level = spec.level ?? 'city';
  const day = meeting?.endsOn ?? session.endsOn!;
  const names = new Set([
    ...[...spec.items, ...(spec.others ?? [])].map(({ who }) => who),
    ...(spec.held ?? []).map(([who]) => who),
    ...(spec.failures ?? []).map(([who]) => who),
    ...Object.keys(spec.people ?? {}),
  ]);
  const people = [...names].map((name, index): PersonFacts => ({
    id: 1000 + index,
    name,
    homonymMark: '',
    sex: 'male',
    ethnicity: '汉族',
    born: `19${60 + index}-05`,
    pinyinKey: `p${index}`,
    diedOn: null,
    seat: 'none',
    deputy: 'none',
    upperDeputy: 'none',
    kin: null,
    ...spec.people?.[name],
  }));
  const idOf = (who: string) => people[[...names].indexOf(who)]!.id;
  const organs = organsOfYunling.map((organ) => ({ ...organ, ...spec.organs?.[organ.name] }));
  const posts = postsOfYunling.map((post) => ({ ...post, ...spec.posts?.[post.title] }));
  const organNew = (post: PostFacts) => organs.find(({ id }) => id === post.organ)!.isNew;

  const itemOf = (told: ItemSpec, index: number, motion: number): ItemFacts => {
    const { who, does, posts: titles, titled, vote, ...more } = told;
    const given = [titles].flat().map((each) => posts.find(({ id }) => id === postOf(each).id)!);
    const materials = materialsFor(settings, does, given.some(organNew));
    const passed = spec.passed ?? false;
    return {
      id: motion * 100 + index,
      motion,
      ordinal: index,
      person: idOf(who),
      act: does,
      // Storage names who acts 云岭市代理市长.
      posts: given.map((post, place) => ({ post: post.id, title: titled?.[place] ?? titleFor(post, does) })),
      state: passed ? 'passed' : 'pending',
      stateOn: passed ? day : null,
      voteOrdinal: null,
      reason: '',
      requestedOn: does === 'accept-resignation' ? '2026-04-10' : null,
      defence: null,
      examOn: null,
      examResult: null,
      vote: vote === null || (vote === undefined && !passed) ? null : { ...votedFor, heldOn: day, ...vote },
      departure: null,
      approvedOn: null,
      materials: materials.map((kind) => ({ kind, receivedOn: '2026-04-10' })),
      certificates: [],
      oath: passed ? { heldOn: day, organiser: '主任会议' } : null,
      oathDueOn: null,
      tasks: passed ? given.flatMap(({ position }) => [...followUpsOf(position, does, day, level)]) : [],
      sentOut: [],
      ...more,
    };
  };

  const category = spec.by === 'applicant' || spec.by === 'members' ? null : spec.by;
  const [headName, headPost] = (category && heads[category]) ?? ['', ''];
  return {
    level,
    region: '云岭市',
    settings,
    today: spec.today ?? '2026-05-06',
    rosterDeclared: spec.rosterDeclared ?? true,
    meeting,
    terms: [
      { number: 4, beginsOn: '2017-02-20', endsOn: '2022-02-15' },
      { number: 5, beginsOn: '2022-02-15', endsOn: null },
    ],
    motion: {
      id: 3,
      title: '关于提请审议人事任免事项的议案',
      proposer: category === null ? null : { organ: organs.find((organ) => organ.category === category)!.id, category },
      headName,
      headPost,
      headCapacity: spec.by === 'applicant' || spec.by === 'members' ? spec.by : 'head',
      joinedBy: null,
      receivedOn: '2026-04-10',
      lateReason: '',
      reason: '',
      ...spec.motion,
    },
    items: spec.items.map((told, index) => itemOf(told, index, 3)),
    otherItems: (spec.others ?? []).map((told, index) => itemOf(told, index, 4)),
    people,
    posts,
    organs,
    tenures: (spec.held ?? []).map(([who, post, since]) => ({
      person: idOf(who),
      post: postOf(post).id,
      acting: false,
      beginsOn: since === undefined ? '2023-03-01' : since,
    })),
    nominations: (spec.failures ?? []).map(([who, post, on, term]) => ({
      person: idOf(who),
      post: postOf(post).id,
      term: term ?? 5,
      on,
      outcome: 'failed',
    })),
    namesakes: spec.namesakes ?? [],
    newGovernment: spec.newGovernment ?? null,
  };
}
