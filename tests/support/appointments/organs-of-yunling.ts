/** Organs and posts of an invented place, by short names the cases use. */
import type { OrganCategory } from '@core/domain/organization/organs/organ';
import type { OrganFacts, PostFacts } from '@core/domain/appointments/rules/facts';
import { positionTable } from '@core/domain/appointments/position-table';
import type { PositionKey } from '@core/domain/appointments/positions';

const named: readonly [category: OrganCategory, organ: string, posts: readonly [PositionKey, string][]][] = [
  [
    'standing-committee',
    '云岭市人民代表大会常务委员会',
    [
      ['committee-chairperson', '主任'],
      ['committee-vice-chairperson', '副主任'],
      ['committee-secretary-general', '秘书长'],
      ['committee-member', '委员'],
      ['committee-deputy-secretary-general', '副秘书长'],
    ],
  ],
  [
    'special-committee',
    '云岭市人民代表大会法制委员会',
    [
      ['special-committee-chair', '主任委员'],
      ['special-committee-vice-chair', '副主任委员'],
      ['special-committee-member', '委员'],
    ],
  ],
  [
    'credentials-committee',
    '云岭市人民代表大会常务委员会代表资格审查委员会',
    [
      ['credentials-committee-chair', '主任委员'],
      ['credentials-committee-member', '委员'],
    ],
  ],
  [
    'investigation-committee',
    '云岭市人民代表大会常务委员会关于供水问题的调查委员会',
    [['investigation-committee-member', '委员']],
  ],
  [
    'working-organ',
    '云岭市人民代表大会常务委员会财政经济工作委员会',
    [
      ['working-organ-head', '主任'],
      ['working-organ-deputy-head', '副主任'],
    ],
  ],
  ['subdistrict-office', '云岭市人民代表大会常务委员会东山街道工作委员会', [['subdistrict-office-head', '主任']]],
  ['district-office', '云岭市人民代表大会常务委员会北原地区工作委员会', [['district-office-head', '主任']]],
  ['election-committee', '云岭市选举委员会', [['election-committee-member', '委员']]],
  ['congress', '云岭市人民代表大会', [['own-deputy', '代表']]],
  ['congress', '云川省人民代表大会', [['upper-deputy', '代表']]],
  [
    'government',
    '云岭市人民政府',
    [
      ['government-head', '市长'],
      ['government-deputy-head', '副市长'],
      ['government-secretary-general', '秘书长'],
    ],
  ],
  ['government-department', '云岭市财政局', [['bureau-chief', '局长']]],
  ['government-department', '云岭市审计局', [['bureau-chief', '局长']]],
  ['government-department', '云岭市发展和改革委员会', [['commission-chief', '主任']]],
  ['government-department', '云岭市财政厅', [['department-chief', '厅长']]],
  ['government-department', '云岭市民政科', [['section-chief', '科长']]],
  [
    'supervisory-commission',
    '云岭市监察委员会',
    [
      ['supervisory-director', '主任'],
      ['supervisory-deputy-director', '副主任'],
      ['supervisory-member', '委员'],
    ],
  ],
  [
    'court',
    '云岭市中级人民法院',
    [
      ['court-president', '院长'],
      ['court-vice-president', '副院长'],
      ['judicial-committee-member', '审判委员会委员'],
      ['division-chief', '民事审判第一庭庭长'],
      ['division-deputy-chief', '民事审判第一庭副庭长'],
      ['judge', '审判员'],
      ['juror', '人民陪审员'],
    ],
  ],
  [
    'branch-court',
    '云岭市第一中级人民法院',
    [
      ['branch-court-president', '院长'],
      ['branch-court-officer', '审判员'],
    ],
  ],
  [
    'procuratorate',
    '云岭市人民检察院',
    [
      ['chief-procurator', '检察长'],
      ['deputy-chief-procurator', '副检察长'],
      ['procurator', '检察员'],
    ],
  ],
  ['branch-procuratorate', '云岭市人民检察院第一分院', [['branch-chief-procurator', '检察长']]],
  ['lower-procuratorate', '清河县人民检察院', [['lower-chief-procurator', '检察长']]],
];

export const organsOfYunling: readonly OrganFacts[] = named.map(([category, name], index) => ({
  id: index + 1,
  category,
  name,
  shortName: '',
  formerNames: [],
  since: null,
  untilOn: null,
  filingOn: null,
  isNew: false,
}));

export const postsOfYunling: readonly PostFacts[] = named.flatMap(([, organ, posts], index) =>
  posts.map(([position, name], place) => ({
    id: (index + 1) * 100 + place,
    organ: index + 1,
    position,
    name,
    title:
      position === 'government-head' || position === 'government-deputy-head' ? `云岭市${name}` : `${organ}${name}`,
    singleSeat: positionTable[position].singleSeat,
    untilOn: null,
  })),
);

/** The post of a full title, or the only one of a position. */
export function postOf(told: string): PostFacts {
  const found = postsOfYunling.filter(
    ({ position, title }) => position === told || title === told || title === `云岭市${told}`,
  );
  if (found.length === 0) throw new Error(`no post ${told}`);
  return found[0]!;
}
