import type { PositionKey } from '../../appointments/positions';
import type { OrganCategory } from './organ';

/** What an organ is by its name, the first that fits; courts and procuratorates depend on whose they are. */
export const categoryByName: readonly { name: RegExp; category: OrganCategory }[] = [
  { name: /代表资格审查委员会$/, category: 'credentials-committee' },
  { name: /调查委员会$/, category: 'investigation-committee' },
  { name: /选举委员会$/, category: 'election-committee' },
  {
    name: /(?:人民代表大会|人大).*街道.*工(?:作)?委(?:员会)?$|街道.*(?:人大|人民代表大会).*工(?:作)?委(?:员会)?$/,
    category: 'subdistrict-office',
  },
  { name: /人民代表大会常务委员会.*地区工(?:作)?委(?:员会)?$/, category: 'district-office' },
  { name: /(?:人民代表大会常务委员会|人大常委会)$/, category: 'standing-committee' },
  { name: /(?:人民代表大会常务委员会|人大常委会).+$/, category: 'working-organ' },
  { name: /(?:人民代表大会|人大).+委员会.*(?:办公室|处|科)$/, category: 'special-committee-office' },
  { name: /(?:人民代表大会|人大).+委员会$/, category: 'special-committee' },
  { name: /人民代表大会$/, category: 'congress' },
  { name: /监察委员会$/, category: 'supervisory-commission' },
  { name: /(?:铁路运输|海事|知识产权|金融|互联网|森林|农垦).*法院$/, category: 'branch-court' },
  { name: /法院$/, category: 'court' },
  { name: /检察院.*分院$/, category: 'branch-procuratorate' },
  { name: /检察院$/, category: 'procuratorate' },
  { name: /人民政府$/, category: 'government' },
  { name: /(?:厅|局|委员会|委|办公室|科|署|中心|办)$/, category: 'government-department' },
];
export const intermediateCourt = /中级人民法院$/;
export const courtName = /法院$/;
export const procuratorateName = /检察院$/;

type Row = readonly [RegExp, PositionKey];
const court: readonly Row[] = [
  [/^院长$/, 'court-president'],
  [/^副院长$/, 'court-vice-president'],
  [/审判委员会(?:专职)?委员$/, 'judicial-committee-member'],
  [/执行(?:局|庭).*副(?:局|庭)长$/, 'enforcement-deputy-chief'],
  [/执行局局长$/, 'enforcement-chief'],
  [/副庭长$/, 'division-deputy-chief'],
  [/庭长$/, 'division-chief'],
  [/陪审员$/, 'juror'],
  [/审判员$/, 'judge'],
];
const committee = (chair: PositionKey, vice: PositionKey, member: PositionKey): readonly Row[] => [
  [/^主任(?:委员)?$/, chair],
  [/^副主任(?:委员)?$/, vice],
  [/^委员$/, member],
];

/** What a post is by its name, organ by organ; the first that fits. */
export const positionByName: Readonly<Record<OrganCategory, readonly Row[]>> = {
  congress: [[/代表$/, 'own-deputy']],
  'standing-committee': [
    [/^副秘书长$/, 'committee-deputy-secretary-general'],
    [/^秘书长$/, 'committee-secretary-general'],
    ...committee('committee-chairperson', 'committee-vice-chairperson', 'committee-member'),
  ],
  'special-committee': committee('special-committee-chair', 'special-committee-vice-chair', 'special-committee-member'),
  'credentials-committee': committee(
    'credentials-committee-chair',
    'credentials-committee-vice-chair',
    'credentials-committee-member',
  ),
  'investigation-committee': [[/./, 'investigation-committee-member']],
  'working-organ': [
    [/^(?:主任|组长)$/, 'working-organ-head'],
    [/^副(?:主任|组长)$/, 'working-organ-deputy-head'],
    [/^委员$/, 'working-organ-member'],
  ],
  'special-committee-office': [
    [/^主任$/, 'special-committee-office-head'],
    [/^副主任$/, 'special-committee-office-deputy-head'],
  ],
  'subdistrict-office': committee(
    'subdistrict-office-head',
    'subdistrict-office-deputy-head',
    'subdistrict-office-member',
  ),
  'district-office': [
    [/^主任$/, 'district-office-head'],
    [/^副主任$/, 'district-office-deputy-head'],
  ],
  'election-committee': [[/./, 'election-committee-member']],
  government: [
    [/^副(?:省|市|州|县|区|旗|盟)长$|^副主席$/, 'government-deputy-head'],
    [/^(?:省|市|州|县|区|旗|盟)长$|^主席$/, 'government-head'],
    [/^秘书长$/, 'government-secretary-general'],
    [/办公[厅室]主任$/, 'government-office-chief'],
  ],
  'government-department': [
    [/^厅长$/, 'department-chief'],
    [/^局长$/, 'bureau-chief'],
    [/^科长$/, 'section-chief'],
    [/^主任$/, 'commission-chief'],
  ],
  'supervisory-commission': [
    [/^主任$/, 'supervisory-director'],
    [/^副主任$/, 'supervisory-deputy-director'],
    [/^委员$/, 'supervisory-member'],
  ],
  court,
  'branch-court': [
    [/^院长$/, 'branch-court-president'],
    [/./, 'branch-court-officer'],
  ],
  procuratorate: [
    [/^检察长$/, 'chief-procurator'],
    [/^副检察长$/, 'deputy-chief-procurator'],
    [/检察委员会(?:专职)?委员$/, 'procuratorial-committee-member'],
    [/检察员$/, 'procurator'],
  ],
  'branch-procuratorate': [
    [/^检察长$/, 'branch-chief-procurator'],
    [/./, 'branch-procuratorate-officer'],
  ],
  'dispatched-procuratorate': [[/./, 'dispatched-procuratorate-officer']],
  'lower-procuratorate': [[/^检察长$/, 'lower-chief-procurator']],
};

/** Posts that have one holder by their nature. */
export const singleSeats: ReadonlySet<PositionKey> = new Set<PositionKey>([
  'committee-chairperson',
  'committee-secretary-general',
  'special-committee-chair',
  'credentials-committee-chair',
  'working-organ-head',
  'special-committee-office-head',
  'subdistrict-office-head',
  'district-office-head',
  'government-head',
  'government-secretary-general',
  'department-chief',
  'bureau-chief',
  'commission-chief',
  'section-chief',
  'government-office-chief',
  'supervisory-director',
  'court-president',
  'division-chief',
  'enforcement-chief',
  'branch-court-president',
  'chief-procurator',
  'branch-chief-procurator',
  'lower-chief-procurator',
]);

/** Heads of government are printed with the region alone before them: 云岭市副市长. */
export const regionPrefixed: ReadonlySet<PositionKey> = new Set<PositionKey>([
  'government-head',
  'government-deputy-head',
]);

/** Where a full title parts: what stands before is the organ. Longest names of posts first. */
export const postAtEnd =
  /(?:审判委员会(?:专职)?委员|检察委员会(?:专职)?委员|[立刑民商行审环知执少未破金清]?[^委局院府]{0,14}庭副?庭长|执行局副?局长|副主任委员|主任委员|副秘书长|秘书长|副检察长|检察长|副院长|院长|副主任|主任|副主席|主席|副?[省市州县区旗盟厅局科]长|人民陪审员|审判员|助理审判员|检察员|委员|代表|组长|副组长)$/;
export const governmentHeadAtEnd = /^(.*(?:省|市|州|县|区|旗|盟))((?:副)?(?:省|市|州|县|区|旗|盟)长|副?主席)$/;
export const governmentWord = '人民政府';
