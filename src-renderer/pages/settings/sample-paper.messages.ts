import { emptyDocument, type OfficialDocument } from '@core/official-document/model';

/** An invented resolution of a page and a half: every element a setting touches. */
export const samplePaper: OfficialDocument = {
  ...emptyDocument(),
  kind: 'resolution',
  kindTitle: '决议',
  title: {
    text: '云岭市人民代表大会常务委员会关于深化代表联络工作的决议',
    lines: ['云岭市人民代表大会常务委员会', '关于深化代表联络工作的决议'],
  },
  passageNote: {
    text: '（2024年11月28日云岭市第五届人民代表大会常务委员会第十九次会议通过）',
    body: null,
    meetingKind: 'standing-committee',
    term: 5,
    meeting: 19,
    date: '2024-11-28',
    act: '通过',
    amendments: [],
  },
  blocks: [
    {
      role: 'paragraph',
      text: '为更好发挥人大代表在联系群众、反映民意、推动发展中的作用，结合本市实际，作出如下决议。',
    },
    { role: 'heading', level: 1, number: '一、', text: '把牢代表工作正确方向' },
    {
      role: 'item',
      level: 2,
      number: '（一）',
      head: '健全培训机制。',
      text: '制定届内代表培训总体规划，每年至少组织2次集中培训，实现市级代表培训全覆盖，培训时间不少于16学时。',
    },
    {
      role: 'item',
      level: 2,
      number: '（二）',
      head: '落实报告制度。',
      text: '代表工作中的重大事项、重要活动，要及时向同级党委报告，每年12月底前书面报告1次。',
    },
    { role: 'heading', level: 1, number: '二、', text: '拓展联系群众渠道' },
    {
      role: 'item',
      level: 3,
      number: '1.',
      head: '建好用好联络站。',
      text: '统筹布局，完善制度，推动代表联络站从有形覆盖向有效覆盖转变，三级代表每年进站接待群众不少于4次。',
    },
    {
      role: 'item',
      level: 4,
      number: '（1）',
      head: null,
      text: '接待情况记入履职档案，群众反映的普遍性问题由代表联络机构汇总整理，按季度送有关机关研究办理。',
    },
    {
      role: 'paragraph',
      text: '全市各级国家机关要支持和保障代表依法履职，办理结果在规定期限内向代表反馈，并以适当方式向社会公开。',
    },
  ],
};
