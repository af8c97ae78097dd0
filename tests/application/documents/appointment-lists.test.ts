/** Lists as several cities print them (domain/appointments.md 3), entered through calls and compared word for word. */
import { describe, expect, test } from 'vitest';
import { parseListText } from '@core/domain/appointments/list-text/list-text';
import { cityOffice, type CityPlan, type PostPlan } from '../../support/appointments/city-office';

const bureaus = (region: string): PostPlan[] => [
  [`${region}人民政府`, 'government', '市长', 'government-head', 'region'],
  [`${region}人民政府`, 'government', '副市长', 'government-deputy-head', 'organ'],
  [`${region}人民政府`, 'government', '秘书长', 'government-secretary-general'],
  [`${region}发展和改革委员会`, 'government-department', '主任', 'commission-chief'],
  [`${region}财政局`, 'government-department', '局长', 'bureau-chief'],
  [`${region}水利局`, 'government-department', '局长', 'bureau-chief'],
];
const courts = (region: string): PostPlan[] => [
  [`${region}中级人民法院`, 'court', '院长', 'court-president'],
  [`${region}中级人民法院`, 'court', '副院长', 'court-vice-president'],
  [`${region}中级人民法院`, 'court', '审判委员会委员', 'judicial-committee-member'],
  [`${region}中级人民法院`, 'court', '民事审判第一庭庭长', 'division-chief'],
  [`${region}中级人民法院`, 'court', '审判员', 'judge'],
];
const note = (text: string): string => text.replaceAll('\n', '');

interface Case {
  what: string;
  plan: CityPlan;
  paper: 'appointment-list' | 'removal-list' | 'appointment-list-draft' | 'joint-appointment-list';
  title: string;
  passageNote: string | null;
  lines: string[];
}

const session = { term: 5, number: 16, beginsOn: '2025-10-29', endsOn: '2025-10-30' };
const passed = (region: string): string => `（2025年10月30日${region}第五届人民代表大会常务委员会第十六次会议通过）`;

const cases: Case[] = [
  {
    what: 'a government: 决定任命 before 决定免去, organs in the order of 名册',
    plan: {
      region: '东陵市',
      level: 'city',
      session,
      posts: bureaus('东陵市'),
      proposer: '东陵市人民政府',
      items: [
        ['钱若愚', 'decide-remove', ['东陵市财政局局长']],
        ['温良玉', 'decide-appoint', ['东陵市水利局局长']],
        ['方知行', 'decide-appoint', ['东陵市发展和改革委员会主任']],
        ['钱若愚', 'decide-appoint', ['东陵市人民政府秘书长']],
      ],
    },
    paper: 'appointment-list',
    title: '东陵市人民代表大会常务委员会任免名单',
    passageNote: passed('东陵市'),
    lines: [
      '决定任命：',
      '钱若愚为东陵市人民政府秘书长。',
      '方知行为东陵市发展和改革委员会主任。',
      '温良玉为东陵市水利局局长。',
      '决定免去：',
      '钱若愚的东陵市财政局局长职务。',
    ],
  },
  {
    what: 'a court: people to one post on one line, posts of one person on one line',
    plan: {
      region: '临川市',
      level: 'city',
      session,
      posts: courts('临川市'),
      proposer: '临川市中级人民法院',
      items: [
        [
          '石敬之',
          'appoint',
          ['临川市中级人民法院副院长', '临川市中级人民法院审判委员会委员', '临川市中级人民法院审判员'],
        ],
        ['费明轩', 'appoint', ['临川市中级人民法院审判员']],
        ['阮清和', 'appoint', ['临川市中级人民法院审判员']],
        ['秋白', 'appoint', ['临川市中级人民法院审判员']],
        ['杜仲景', 'remove', ['临川市中级人民法院民事审判第一庭庭长']],
        ['杜仲景', 'remove', ['临川市中级人民法院审判员']],
      ],
    },
    paper: 'appointment-list',
    title: '临川市人民代表大会常务委员会任免名单',
    passageNote: passed('临川市'),
    lines: [
      '任命：',
      '石敬之为临川市中级人民法院副院长、审判委员会委员、审判员。',
      '费明轩、阮清和、秋白为临川市中级人民法院审判员。',
      '免去：',
      '杜仲景的临川市中级人民法院民事审判第一庭庭长、审判员职务。',
    ],
  },
  {
    what: 'every title in full, where the office names the organ each time',
    plan: {
      region: '临川市',
      level: 'city',
      session,
      list: { organNaming: 'each' },
      posts: courts('临川市'),
      proposer: '临川市中级人民法院',
      items: [
        ['石敬之', 'appoint', ['临川市中级人民法院副院长', '临川市中级人民法院审判委员会委员']],
        ['杜仲景', 'remove', ['临川市中级人民法院民事审判第一庭庭长', '临川市中级人民法院审判员']],
      ],
    },
    paper: 'appointment-list',
    title: '临川市人民代表大会常务委员会任免名单',
    passageNote: passed('临川市'),
    lines: [
      '任命：',
      '石敬之为临川市中级人民法院副院长、临川市中级人民法院审判委员会委员。',
      '免去：',
      '杜仲景的临川市中级人民法院民事审判第一庭庭长、临川市中级人民法院审判员职务。',
    ],
  },
  {
    what: 'two lists and the short name of the committee: the first one',
    plan: {
      region: '浦阳市',
      level: 'city',
      short: '浦阳市人大常委会',
      session,
      list: { lists: 'two', committeeName: 'short' },
      posts: bureaus('浦阳市'),
      proposer: '浦阳市人民政府',
      items: [
        ['蓝采芹', 'decide-appoint', ['浦阳市财政局局长']],
        ['易安然', 'decide-remove', ['浦阳市财政局局长']],
      ],
    },
    paper: 'appointment-list',
    title: '浦阳市人大常委会任命名单',
    passageNote: passed('浦阳市'),
    lines: ['决定任命：', '蓝采芹为浦阳市财政局局长。'],
  },
  {
    what: 'two lists: the second one',
    plan: {
      region: '浦阳市',
      level: 'city',
      session,
      list: { lists: 'two' },
      posts: bureaus('浦阳市'),
      proposer: '浦阳市人民政府',
      items: [
        ['蓝采芹', 'decide-appoint', ['浦阳市财政局局长']],
        ['易安然', 'decide-remove', ['浦阳市财政局局长']],
      ],
    },
    paper: 'removal-list',
    title: '浦阳市人民代表大会常务委员会免职名单',
    passageNote: passed('浦阳市'),
    lines: ['决定免去：', '易安然的浦阳市财政局局长职务。'],
  },
  {
    what: 'only removals: 免职名单, with the reason before the act',
    plan: {
      region: '青阳县',
      level: 'county',
      session,
      list: { reason: true },
      posts: [['青阳县民政局', 'government-department', '局长', 'bureau-chief']],
      items: [['匡时', 'decide-remove', ['青阳县民政局局长'], '因任职年龄原因']],
    },
    paper: 'appointment-list',
    title: '青阳县人民代表大会常务委员会免职名单',
    passageNote: passed('青阳县'),
    lines: ['决定免去：', '因任职年龄原因，匡时的青阳县民政局局长职务。'],
  },
  {
    what: 'women, nationalities and namesakes marked behind the name',
    plan: {
      region: '南屏自治州',
      level: 'city',
      session,
      list: { sexMark: true, ethnicityMark: true },
      people: {
        穆清扬: { sex: 'female', ethnicity: '回族' },
        祁连山: { sex: 'male', ethnicity: '彝族', homonymMark: '黑龙江' },
        苗雨: { sex: 'female', ethnicity: '汉族' },
      },
      posts: [['南屏自治州中级人民法院', 'court', '审判员', 'judge']],
      items: [
        ['穆清扬', 'appoint', ['南屏自治州中级人民法院审判员']],
        ['祁连山', 'appoint', ['南屏自治州中级人民法院审判员']],
        ['苗雨', 'appoint', ['南屏自治州中级人民法院审判员']],
      ],
    },
    paper: 'appointment-list',
    title: '南屏自治州人民代表大会常务委员会任命名单',
    passageNote: passed('南屏自治州'),
    lines: ['任命：', '穆清扬（女，回族）、祁连山（彝族，黑龙江）、苗雨（女）为南屏自治州中级人民法院审判员。'],
  },
  {
    what: 'names of two characters spaced everywhere, groups numbered, removals first',
    plan: {
      region: '西岭市',
      level: 'city',
      session,
      list: { nameSpacing: 'always', numbered: true, order: 'removals-first' },
      posts: bureaus('西岭市'),
      proposer: '西岭市人民政府',
      items: [
        ['尹川', 'decide-appoint', ['西岭市水利局局长']],
        ['路遥远', 'decide-remove', ['西岭市水利局局长']],
      ],
    },
    paper: 'appointment-list',
    title: '西岭市人民代表大会常务委员会任免名单',
    passageNote: passed('西岭市'),
    lines: ['一、决定免去：', '路遥远的西岭市水利局局长职务。', '二、决定任命：', '尹　川为西岭市水利局局长。'],
  },
  {
    what: 'the committee’s own organs, 街道工委 of a district',
    plan: {
      region: '江口区',
      level: 'county',
      session,
      posts: [
        ['江口区人民代表大会常务委员会办公室', 'working-organ', '副主任', 'working-organ-deputy-head'],
        ['江口区人民代表大会常务委员会东山街道工作委员会', 'subdistrict-office', '主任', 'subdistrict-office-head'],
      ],
      items: [
        ['乐正平', 'appoint', ['江口区人民代表大会常务委员会东山街道工作委员会主任']],
        ['葛春来', 'remove', ['江口区人民代表大会常务委员会办公室副主任']],
      ],
    },
    paper: 'appointment-list',
    title: '江口区人民代表大会常务委员会任免名单',
    passageNote: passed('江口区'),
    lines: [
      '任命：',
      '乐正平为江口区人民代表大会常务委员会东山街道工作委员会主任。',
      '免去：',
      '葛春来的江口区人民代表大会常务委员会办公室副主任职务。',
    ],
  },
  {
    what: '批准任命, 批准免去 of 检察长 of the next lower level',
    plan: {
      region: '云陵市',
      level: 'city',
      session,
      posts: [
        ['青溪县人民检察院', 'lower-procuratorate', '检察长', 'lower-chief-procurator'],
        ['白河县人民检察院', 'lower-procuratorate', '检察长', 'lower-chief-procurator'],
      ],
      items: [
        ['华静思', 'approve-appoint', ['青溪县人民检察院检察长']],
        ['包慎行', 'approve-remove', ['白河县人民检察院检察长']],
      ],
    },
    paper: 'appointment-list',
    title: '云陵市人民代表大会常务委员会任免名单',
    passageNote: passed('云陵市'),
    lines: ['批准任命：', '华静思为青溪县人民检察院检察长。', '批准免去：', '包慎行的白河县人民检察院检察长职务。'],
  },
  {
    what: '人民陪审员 are 任命 and 免除',
    plan: {
      region: '沙河区',
      level: 'county',
      session,
      posts: [['沙河区人民法院', 'court', '人民陪审员', 'juror']],
      items: [
        ['凌霄', 'appoint', ['沙河区人民法院人民陪审员']],
        ['于谦益', 'appoint', ['沙河区人民法院人民陪审员']],
        ['倪光远', 'remove', ['沙河区人民法院人民陪审员']],
      ],
    },
    paper: 'appointment-list',
    title: '沙河区人民代表大会常务委员会任免名单',
    passageNote: passed('沙河区'),
    lines: ['任命：', '凌霄、于谦益为沙河区人民法院人民陪审员。', '免除：', '倪光远的沙河区人民法院人民陪审员职务。'],
  },
  {
    what: 'before the amendment of 2022 members of a special committee were 补充任命',
    plan: {
      region: '旧城市',
      level: 'city',
      session: { ...session, beginsOn: '2021-04-27', endsOn: null },
      posts: [['旧城市人民代表大会法制委员会', 'special-committee', '委员', 'special-committee-member']],
      items: [['葛春来', 'appoint', ['旧城市人民代表大会法制委员会委员']]],
    },
    paper: 'appointment-list',
    title: '旧城市人民代表大会常务委员会任命名单',
    passageNote: '（2021年4月27日旧城市第五届人民代表大会常务委员会第十六次会议通过）',
    lines: ['补充任命：', '葛春来为旧城市人民代表大会法制委员会委员。'],
  },
  {
    what: 'the draft of a motion has no 题注, and single decisions stand before the list',
    plan: {
      region: '东陵市',
      level: 'city',
      session,
      list: { comrade: true },
      posts: bureaus('东陵市'),
      proposer: '东陵市人民政府',
      items: [
        ['辛夷', 'accept-resignation', ['东陵市人民政府副市长']],
        ['温良玉', 'decide-appoint', ['东陵市人民政府副市长']],
      ],
    },
    paper: 'appointment-list-draft',
    title: '东陵市人民代表大会常务委员会任命名单（草案）',
    passageNote: null,
    lines: ['接受辛夷辞去东陵市人民政府副市长职务。', '决定任命：', '温良玉同志为东陵市人民政府副市长。'],
  },
];

describe('lists of several cities, word for word', () => {
  test.each(cases)('$what', async ({ plan, paper, title, passageNote, lines }) => {
    const city = await cityOffice(plan);
    const document = await city.document(paper);
    expect(document.title.text).toBe(title);
    expect(document.passageNote === null ? null : note(document.passageNote.text)).toBe(passageNote);
    expect(document.blocks.map((block) => ('text' in block ? block.text : block.role))).toEqual(lines);
    expect(document.blocks.every(({ role }) => role === 'lead' || role === 'paragraph')).toBe(true);
    expect(document).toMatchObject({ kind: 'list', signature: null, date: null });
  });

  test.each(cases)('read back into items: $what', async ({ plan, paper }) => {
    const city = await cityOffice(plan);
    const { items, left } = parseListText(await city.text(paper));
    const read = items.flatMap(({ act, names, titles }) =>
      names.flatMap((name) => titles.map((title) => [act, name, title].join(' '))),
    );
    const entered = plan.items.flatMap(([name, act, titles]) => titles.map((title) => [act, name, title].join(' ')));
    const printed = paper === 'removal-list' ? 'remove' : plan.list?.lists === 'two' ? 'appoint' : '';
    expect(read.toSorted()).toEqual(entered.filter((item) => item.includes(printed)).toSorted());
    expect(left).toEqual([]);
  });
});
