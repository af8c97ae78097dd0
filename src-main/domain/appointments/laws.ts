/**
 * Provisions the work on appointments rests on, with the article that bears them on a given day: papers of before an
 * amendment cite the old numbers, later ones the new (domain/appointments.md 0). Printed by laws.messages.ts.
 */
export const laws = [
  'constitution',
  'organic',
  'supervision',
  'supervisory-commissions',
  'supervisors',
  'courts',
  'procuratorates',
  'judges',
  'procurators',
  'jurors',
  'elections',
  'sanctions',
  'oath-decision',
] as const;
export type Law = (typeof laws)[number];

/** Where a provision stands from a day on; `article` null: the law says it, its article of that time is not on record. */
interface Place {
  /** Null: from the beginning. */
  since: string | null;
  law: Law;
  article: number | null;
  /** 款 and 项. */
  paragraph?: number;
  item?: number;
}

/** The sixth amendment of 地方组织法 was adopted on 2022-03-11 and is in force from the next day on. */
export const organicAmended = '2022-03-12';
/** The amendment of 监督法, in force with its publication. */
export const supervisionAmended = '2024-11-08';
const courtsRevised = '2019-01-01';
const officersRevised = '2019-10-01';
const electionsAmended = '2020-10-18';

const organic = (article: number, before: number, item?: number, itemBefore?: number): readonly Place[] => [
  { since: organicAmended, law: 'organic', article, ...(item === undefined ? {} : { paragraph: 1, item }) },
  {
    since: null,
    law: 'organic',
    article: before,
    ...(itemBefore === undefined ? {} : { paragraph: 1, item: itemBefore }),
  },
];
const supervision = (article: number, before: number): readonly Place[] => [
  { since: supervisionAmended, law: 'supervision', article },
  { since: null, law: 'supervision', article: before },
];
const revised = (law: Law, since: string, article: number): readonly Place[] => [
  { since, law, article },
  { since: null, law, article: null },
];
/** The amendment of 2020 put one article before all of these. */
const elections = (article: number): readonly Place[] => [
  { since: electionsAmended, law: 'elections', article },
  { since: null, law: 'elections', article: article - 1 },
];
const always = (law: Law, article: number | null): readonly Place[] => [{ since: null, law, article }];

const table = {
  /** 选举本级国家机关领导人员: what only the congress does. */
  'elected-by-congress': organic(11, 8),
  recall: organic(31, 26),
  resignation: organic(32, 27),
  'special-committees': organic(34, 30),
  incompatibility: organic(47, 41),
  /** 决定副职的个别任免. */
  'deputy-heads': organic(50, 44, 13, 9),
  'acting-heads': organic(50, 44, 13, 9),
  'government-members': organic(50, 44, 14, 10),
  /** The organic law names 监察委员会 only since the amendment. */
  'supervisory-members': [
    { since: organicAmended, law: 'organic', article: 50, paragraph: 1, item: 15 },
    { since: null, law: 'supervisory-commissions', article: 9 },
  ],
  'court-officers': organic(50, 44, 16, 11),
  'procuratorate-officers': organic(50, 44, 16, 11),
  'dismissal-power': organic(50, 44, 17, 12),
  'upper-deputies': organic(50, 44, 18, 13),
  majority: organic(51, 45),
  council: organic(54, 48),
  'acting-chairperson': organic(55, 49),
  'credentials-committee': organic(56, 50),
  'investigation-committee': organic(58, 52),
  'working-organs': organic(59, 53),
  'government-composition': organic(70, 56),
  'new-government': organic(71, 57),
  'organ-filing': organic(79, 64),
  'dismissal-list': supervision(60, 44),
  'dismissal-movers': supervision(61, 45),
  'dismissal-procedure': supervision(62, 46),
  'supervisory-law': always('supervisory-commissions', 9),
  'supervisors-appointed': always('supervisors', 19),
  'supervisors-incompatible': always('supervisors', 22),
  'courts-law': revised('courts', courtsRevised, 43),
  'procuratorates-law': revised('procuratorates', courtsRevised, 38),
  'procurators-replaced': revised('procuratorates', courtsRevised, 39),
  'judges-appointed': revised('judges', officersRevised, 18),
  'judges-removed': revised('judges', officersRevised, 20),
  'judges-incompatible': revised('judges', officersRevised, 22),
  'judges-kin': revised('judges', officersRevised, 23),
  'procurators-appointed': revised('procurators', officersRevised, 18),
  'procurators-removed': revised('procurators', officersRevised, 20),
  'procurators-incompatible': revised('procurators', officersRevised, 23),
  'procurators-kin': revised('procurators', officersRevised, 24),
  'jurors-incompatible': always('jurors', 6),
  'jurors-appointed': always('jurors', 10),
  'jurors-oath': always('jurors', 12),
  'jurors-removed': always('jurors', 27),
  'election-committees': elections(10),
  'deputy-recall-filed': elections(53),
  'deputy-posts-end': elections(54),
  'deputy-resigns': elections(55),
  'deputy-ends': elections(56),
  'by-election': elections(57),
  'sanction-follows': always('sanctions', 50),
  oath: always('oath-decision', null),
} as const satisfies Record<string, readonly Place[]>;
export type Provision = keyof typeof table;
export const provisions = Object.keys(table) as Provision[];

/** Where the provision stands on a day (yyyy-mm-dd). */
export function placeOf(provision: Provision, day: string): Place {
  const places: readonly Place[] = table[provision];
  return places.find(({ since }) => since === null || since <= day)!;
}

/** Numbers of articles a draft of after the amendment takes from the law of before, with those they have become. */
export const renumbered: readonly { law: Law; since: string; before: number; after: readonly number[] }[] = [
  { law: 'organic', since: organicAmended, before: 27, after: [32] },
  { law: 'organic', since: organicAmended, before: 44, after: [50] },
  // 45 was the article on meetings and majority from 1995, and the one on 代表资格审查委员会 before.
  { law: 'organic', since: organicAmended, before: 45, after: [51, 56] },
  { law: 'supervision', since: supervisionAmended, before: 44, after: [60] },
  { law: 'supervision', since: supervisionAmended, before: 45, after: [61] },
  { law: 'supervision', since: supervisionAmended, before: 46, after: [62] },
];
