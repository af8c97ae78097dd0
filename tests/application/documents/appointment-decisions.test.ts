/** Decisions on single people as several cities print them, entered through calls and compared word for word. */
import { describe, expect, test } from 'vitest';
import { cityOffice, type CityPlan, type PostPlan } from '../../support/appointments/city-office';
import { ownerOf } from '@core/domain/documents/paper-owner';
import type { RecordPaperKind } from '@core/domain/documents/record-paper';

const organic = '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》';
const session = { term: 5, number: 21, beginsOn: '2025-10-29', endsOn: '2025-10-30' };
const heads = (region: string): PostPlan[] => [
  [`${region}人民代表大会常务委员会`, 'standing-committee', '主任', 'committee-chairperson'],
  [`${region}人民代表大会常务委员会`, 'standing-committee', '委员', 'committee-member'],
  [
    `${region}人民代表大会常务委员会代表资格审查委员会`,
    'credentials-committee',
    '委员',
    'credentials-committee-member',
  ],
  [`${region}人民政府`, 'government', '市长', 'government-head', 'region'],
  [`${region}人民政府`, 'government', '副市长', 'government-deputy-head', 'region'],
  [`${region}财政局`, 'government-department', '局长', 'bureau-chief'],
  [`${region}人民检察院`, 'procuratorate', '检察长', 'chief-procurator'],
  [`${region}人民检察院`, 'procuratorate', '副检察长', 'deputy-chief-procurator'],
  [`澜江省人民代表大会`, 'congress', '代表', 'upper-deputy'],
];
const of = (region: string): string => `${region}第五届人民代表大会常务委员会第二十一次会议`;

interface Case {
  what: string;
  plan: Omit<CityPlan, 'posts' | 'level' | 'session'> & Partial<CityPlan>;
  paper: RecordPaperKind;
  title: string;
  paragraphs: string[];
}

const cases: Case[] = [
  {
    what: 'a mayor resigns: filed with the congress',
    plan: {
      region: '东陵市',
      motion: { headName: '匡时', headCapacity: 'applicant', proposerOrgan: null },
      items: [['匡时', 'accept-resignation', ['东陵市市长'], '工作变动']],
    },
    paper: 'resignation-decision',
    title: '东陵市人民代表大会常务委员会关于接受匡时辞去东陵市市长职务请求的决定',
    paragraphs: [
      '匡时因工作变动，提出辞去东陵市市长职务的请求。',
      `${of('东陵市')}根据${organic}第三十二条的规定，决定接受匡时辞去东陵市市长职务的请求，报东陵市人民代表大会备案。`,
    ],
  },
  {
    what: 'before the amendment of 2022 the same rests on the old article',
    plan: {
      region: '东陵市',
      session: { ...session, beginsOn: '2021-10-29', endsOn: null },
      items: [['匡时', 'accept-resignation', ['东陵市副市长']]],
    },
    paper: 'resignation-decision',
    title: '东陵市人民代表大会常务委员会关于接受匡时辞去东陵市副市长职务请求的决定',
    paragraphs: [
      `${of('东陵市')}根据${organic}第二十七条的规定，决定接受匡时辞去东陵市副市长职务的请求，报东陵市人民代表大会备案。`,
    ],
  },
  {
    what: 'a member of the committee resigns: what rests on the seat ends with it',
    plan: {
      region: '临川市',
      holders: [
        ['葛春来', '临川市人民代表大会常务委员会委员'],
        ['葛春来', '临川市人民代表大会常务委员会代表资格审查委员会委员'],
      ],
      items: [['葛春来', 'accept-resignation', ['临川市人民代表大会常务委员会委员']]],
    },
    paper: 'resignation-decision',
    title: '临川市人民代表大会常务委员会关于接受葛春来辞去临川市人民代表大会常务委员会委员职务请求的决定',
    paragraphs: [
      `${of('临川市')}根据${organic}第三十二条的规定，决定接受葛春来辞去临川市人民代表大会常务委员会委员职务的请求，报临川市人民代表大会备案。葛春来担任的临川市人民代表大会常务委员会代表资格审查委员会委员职务相应终止。`,
    ],
  },
  {
    what: '检察长 resigns: it has to be approved above',
    plan: { region: '临川市', items: [['沈立言', 'accept-resignation', ['临川市人民检察院检察长']]] },
    paper: 'resignation-decision',
    title: '临川市人民代表大会常务委员会关于接受沈立言辞去临川市人民检察院检察长职务请求的决定',
    paragraphs: [
      `${of('临川市')}根据${organic}第三十二条的规定，决定接受沈立言辞去临川市人民检察院检察长职务的请求，报临川市人民代表大会备案。`,
      '本决定依照法律规定报经上一级人民检察院检察长提请该级人民代表大会常务委员会批准。',
    ],
  },
  {
    what: 'a deputy mayor acts as mayor',
    plan: {
      region: '浦阳市',
      proposer: '浦阳市人民代表大会常务委员会',
      items: [['蓝采芹', 'decide-acting', ['浦阳市市长']]],
    },
    paper: 'acting-decision',
    title: '浦阳市人民代表大会常务委员会关于蓝采芹代理浦阳市市长职务的决定',
    paragraphs: [`${of('浦阳市')}根据${organic}第五十条的规定和主任会议的提名，决定蓝采芹代理浦阳市市长职务。`],
  },
  {
    what: '代理检察长 is filed above',
    plan: {
      region: '浦阳市',
      proposer: '浦阳市人民代表大会常务委员会',
      items: [['顾明川', 'decide-acting', ['浦阳市人民检察院检察长']]],
    },
    paper: 'acting-decision',
    title: '浦阳市人民代表大会常务委员会关于顾明川代理浦阳市人民检察院检察长职务的决定',
    paragraphs: [
      `${of('浦阳市')}根据${organic}第五十条的规定和主任会议的提名，决定顾明川代理浦阳市人民检察院检察长职务。`,
      '本决定报上一级人民检察院和人民代表大会常务委员会备案。',
    ],
  },
  {
    what: 'a deputy mayor is decided on',
    plan: {
      region: '西岭市',
      proposer: '西岭市人民政府',
      motion: { headName: '路遥远', headPost: '西岭市市长', headCapacity: 'head' },
      items: [['尹川', 'decide-appoint', ['西岭市副市长']]],
    },
    paper: 'deputy-head-decision',
    title: '西岭市人民代表大会常务委员会关于决定任命尹川为西岭市副市长的决定',
    paragraphs: [`${of('西岭市')}根据${organic}第五十条的规定和西岭市市长路遥远的提请，决定任命尹川为西岭市副市长。`],
  },
  {
    what: '撤职, by the law on supervision in its numbering of the day',
    plan: {
      region: '西岭市',
      proposer: '西岭市人民代表大会常务委员会',
      items: [['辛夷', 'dismiss', ['西岭市财政局局长']]],
    },
    paper: 'dismissal-decision',
    title: '西岭市人民代表大会常务委员会关于撤销辛夷的西岭市财政局局长职务的决定',
    paragraphs: [
      `${of('西岭市')}审议了主任会议提出的撤职案，根据${organic}第五十条和《中华人民共和国各级人民代表大会常务委员会监督法》第六十条的规定，决定撤销辛夷的西岭市财政局局长职务。`,
    ],
  },
  {
    what: '补选 of a deputy to the next higher congress',
    plan: {
      region: '西岭市',
      proposer: '西岭市人民代表大会常务委员会',
      items: [['路遥远', 'by-elect', ['澜江省人民代表大会代表']]],
    },
    paper: 'by-election-notice',
    title: '西岭市人民代表大会常务委员会补选澜江省人民代表大会代表公告',
    paragraphs: [
      `根据${organic}第五十条和《中华人民共和国全国人民代表大会和地方各级人民代表大会选举法》第五十七条的规定，${of('西岭市')}于2025年10月30日补选路遥远为澜江省人民代表大会代表。`,
      '现予公告。',
    ],
  },
];

describe('decisions of several cities, word for word', () => {
  test.each(cases)('$what', async ({ plan, paper, title, paragraphs }) => {
    const city = await cityOffice({ level: 'city', session, posts: heads(plan.region), ...plan });
    const document = await city.document(paper, 0);
    expect(document.title.text).toBe(title);
    expect(document.title.lines.join('')).toBe(title);
    expect(document.blocks.map((block) => ('text' in block ? block.text : block.role))).toEqual(paragraphs);
    // What the session deliberates is what it passes.
    if (paper === 'by-election-notice') return;
    const draft = await city.document('decision-draft', 0);
    expect(draft.title.text).toBe(`${title}（草案）`);
    expect(draft.passageNote).toBeNull();
    expect(draft.blocks).toEqual(document.blocks);
  });
});

describe('papers of who proposes for himself', () => {
  const obstaclesOf = async (city: Awaited<ReturnType<typeof cityOffice>>) => {
    const { papers } = await city.office.call('documents.listRecordPapers', ownerOf({ motion: city.motion }));
    return Object.fromEntries(papers.map(({ paper, obstacle }) => [paper, obstacle]));
  };

  test('who resigns writes his own request; the notice goes to the organ he leaves', async () => {
    const city = await cityOffice({
      ...{ level: 'city', session, posts: heads('东陵市'), region: '东陵市' },
      motion: { headName: '匡时', headCapacity: 'applicant', proposerOrgan: null },
      items: [['匡时', 'accept-resignation', ['东陵市市长']]],
    });
    const obstacles = await obstaclesOf(city);
    for (const paper of ['appointment-motion', 'motion-explanation', 'notice-letter'])
      expect(obstacles[paper], paper).toMatch(/辞职/u);
    expect((await city.document('appointment-notice')).recipients).toBe('东陵市人民政府：');
  });

  test('主任会议 proposes without 初审报告; who is to act is 代理市长 on his profile', async () => {
    const city = await cityOffice({
      ...{ level: 'city', session, posts: heads('浦阳市'), region: '浦阳市' },
      proposer: '浦阳市人民代表大会常务委员会',
      items: [['蓝采芹', 'decide-acting', ['浦阳市市长']]],
      people: { 蓝采芹: { party: '200206' } },
    });
    const obstacles = await obstaclesOf(city);
    expect(obstacles['motion-review']).toMatch(/主任会议/u);
    expect(obstacles['notice-letter']).toMatch(/主任会议/u);
    expect(obstacles['appointment-motion']).toBeNull();
    expect(obstacles['appointment-list-draft']).toMatch(/单独作决定/u);
    expect(obstacles['decision-draft']).toBeNull();
    const profile = await city.text('candidate-profiles');
    expect(profile).toContain('2002年6月加入中国共产党');
    expect(profile).toContain('代理市长');
  });
});
