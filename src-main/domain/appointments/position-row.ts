import type { OfficeLevel } from '../organization/office';
import type { OrganCategory } from '../organization/organs/organ';
import type { Act } from './acts';
import type { Provision } from './laws';
import type { PositionKey } from './positions';

/** Who proposes (提请, 提名): the head of an organ, 主任会议, or who resigns. */
export const proposers = [
  'government-head',
  'supervisory-director',
  'court-president',
  'chief-procurator',
  'council',
  'applicant',
] as const;
export type Proposer = (typeof proposers)[number];

/** The organ whose head a proposer is; null for who resigns. 'standing-committee' stands for 主任会议. */
export const organOfProposer: Readonly<Record<Proposer, OrganCategory | null>> = {
  'government-head': 'government',
  'supervisory-director': 'supervisory-commission',
  'court-president': 'court',
  'chief-procurator': 'procuratorate',
  council: 'standing-committee',
  applicant: null,
};

/** Powers that one person may not unite (地方组织法第四十七条 and the laws on judges, procurators, supervisors). */
export const branches = ['congress', 'executive', 'supervisory', 'court', 'procuratorate', 'juror'] as const;
export type Branch = (typeof branches)[number];

/** What has to follow a passed item (domain/appointments.md 1, last column; 2.5). */
export const followUpKinds = [
  /** 发文通知提请机关. */
  'notify-proposer',
  /** 公告, 公报, website. */
  'publish',
  /** 报上一级人民政府备案: the government files it. */
  'file-upper-government',
  /** 报本级人民代表大会备案. */
  'file-own-congress',
  /** 代理检察长: 报上一级人民检察院和人民代表大会常务委员会备案. */
  'file-upper-procuratorate-and-committee',
  /** 检察长辞职: 报经上一级人民检察院检察长提请该级人大常委会批准. */
  'approve-upper',
  /** 罢免, 辞职 of deputies: 报送上一级人大常委会备案, 公告. */
  'file-upper-committee',
] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

/** One way the committee deals with a post. */
export interface Way {
  act: Act;
  /** Null: the law names nobody, whoever proposes is right. */
  proposer: Proposer | null;
  basis: readonly Provision[];
  followUps: readonly FollowUpKind[];
  /** Only while the congress is not in session (闭会期间). */
  betweenSessions: boolean;
  /** Not by national law: only where the office has set that its place knows it. */
  local?: boolean;
  /** Levels that have this way; every level that has the post where left out. */
  levels?: readonly OfficeLevel[];
}

/** A row of the position table (domain/appointments.md 1). */
export interface PositionRow {
  /** Categories of the organs it stands in. */
  organs: readonly OrganCategory[];
  branch: Branch;
  /** Elected by the congress: the committee never appoints or removes, it accepts a resignation. */
  elected: boolean;
  /** One holder by its nature. */
  singleSeat: boolean;
  confers: readonly Way[];
  /** The usual one first. */
  ends: readonly Way[];
  acting: readonly Way[];
  /** From among whom somebody is chosen to act: these posts, in the same organ. */
  actingFrom: readonly PositionKey[];
  /** Levels without it: an error, or what wants a second look. */
  notAt: Partial<Record<OfficeLevel, 'error' | 'warning'>>;
  /** Who holds it must be one of these. */
  membership: 'committee' | 'deputy' | null;
  /** Posts of one group are not held at once; within one organ only, or anywhere. */
  group: { name: string; within: 'organ' | 'anywhere' } | null;
  /** Sworn in under the decision of the NPCSC; jurors take an oath of their own court (人民陪审员法第十二条). */
  oath: boolean;
  certificate: boolean;
  /** Decided anew within two months of a new government (地方组织法第七十一条). */
  renewedByGovernment: boolean;
}

export type PositionRows = Partial<Record<PositionKey, PositionRow>>;

const none = {
  elected: false,
  singleSeat: false,
  confers: [],
  ends: [],
  acting: [],
  actingFrom: [],
  notAt: {},
  membership: null,
  group: null,
  oath: true,
  certificate: true,
  renewedByGovernment: false,
} as const satisfies Partial<PositionRow>;

/** A row of which only what differs from the plainest one is said. */
export const row = (said: Partial<PositionRow> & Pick<PositionRow, 'organs' | 'branch'>): PositionRow => ({
  ...none,
  ...said,
});

const told: readonly FollowUpKind[] = ['notify-proposer', 'publish'];

/** A way with what every passed item is followed by: the proposer is told, the public too. */
export const way = (
  act: Act,
  proposer: Proposer | null,
  basis: readonly Provision[],
  more: Partial<Omit<Way, 'act' | 'proposer' | 'basis'>> = {},
): Way => ({ act, proposer, basis, betweenSessions: false, ...more, followUps: [...told, ...(more.followUps ?? [])] });

/** 接受辞职, reported to the congress (地方组织法第三十二条). */
export const resignation = (more: readonly FollowUpKind[] = []): Way =>
  way('accept-resignation', 'applicant', ['resignation'], {
    followUps: ['file-own-congress', ...more],
    betweenSessions: true,
  });

/** 撤销职务: who may move it is the matter of its own rule. */
export const dismissal = (more: Partial<Omit<Way, 'act' | 'proposer' | 'basis'>> = {}): Way =>
  way('dismiss', null, ['dismissal-power', 'dismissal-list'], more);
