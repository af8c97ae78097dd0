import { emptyDocument, type Block, type OfficialDocument, type TableBlock } from '@core/official-document/model';

/** A stretch of pure 汉字, no marks and no digits: full lines of it hold exactly 28. */
export function pureCharacters(count: number, from = 0): string {
  const stock =
    '各级人民代表大会及其常务委员会要坚持以人民为中心的发展思想充分发挥代表作用密切联系群众认真听取意见建议依法履行监督职责推动解决突出问题不断提高工作质量和水平更好服务保障经济社会发展大局';
  return Array.from({ length: count }, (_, index) => stock[(from + index) % stock.length]).join('');
}

/** Text as papers have it: sentences with marks, quotation marks, digits. */
export function sentences(count: number): string {
  const stock = [
    '要认真学习贯彻习近平总书记关于坚持和完善人民代表大会制度的重要思想，切实增强做好新时代人大工作的责任感、使命感。',
    '围绕“十四五”规划实施，全年安排听取和审议专项工作报告12项，开展执法检查3次，组织专题询问1次。',
    '坚持问题导向，紧盯群众反映强烈的教育、医疗、养老等问题，推动“一府一委两院”改进工作、解决问题……',
    '代表建议办结率达到98.5%，满意和基本满意率为100%，其中：当年解决的占66.7%。',
  ];
  return Array.from({ length: count }, (_, index) => stock[index % stock.length]).join('');
}

/** Calibration: paragraphs of pure 汉字 over several pages. */
export function calibrationPaper(): OfficialDocument {
  return {
    ...emptyDocument(),
    blocks: [0, 7, 19, 31].map((from): Block => ({ role: 'paragraph', text: pureCharacters(614, from) })),
  };
}

export function tableOf(rows: number): TableBlock {
  return {
    role: 'table',
    caption: '代表建议办理情况统计表',
    headerRows: 1,
    columnShares: [1, 4, 3, 2],
    rows: [
      [{ text: '序号' }, { text: '建议名称' }, { text: '承办单位' }, { text: '办理结果' }],
      ...Array.from({ length: rows }, (_, index) => [
        { text: String(index + 1), align: 'center' as const },
        {
          text:
            index % 4 === 2 ? '关于进一步加强农村生活污水治理和垃圾分类处理工作的建议' : '关于完善社区养老服务的建议',
        },
        { text: index % 5 === 3 ? '市农业农村局、市生态环境局、市住房和城乡建设局' : '市民政局' },
        { text: '已经解决', align: 'center' as const },
      ]),
    ],
  };
}

const fourLevels: Block[] = [
  { role: 'heading', level: 1, number: '一、', text: '提高政治站位，坚持党对人大工作的全面领导' },
  { role: 'paragraph', text: sentences(3) },
  { role: 'heading', level: 2, number: '（一）', text: '坚持正确政治方向' },
  { role: 'item', level: 3, number: '1.', head: '落实请示报告制度。', text: sentences(2) },
  { role: 'item', level: 3, number: '2.', head: null, text: sentences(1) },
  { role: 'item', level: 4, number: '（1）', head: '加强学习。', text: sentences(2) },
  { role: 'item', level: 4, number: '（2）', head: null, text: sentences(1) },
  { role: 'heading', level: 3, number: '3.', text: '完善工作机制' },
  { role: 'heading', level: 4, number: '（1）', text: '健全制度' },
  { role: 'paragraph', text: sentences(2) },
  { role: 'item', level: 1, number: '二、', head: '依法履行职责。', text: sentences(3) },
  { role: 'item', level: 1, number: '三、', head: null, text: '本决定自公布之日起施行。' },
  { role: 'item', level: 2, number: '（一）', head: '增强监督实效。', text: sentences(4) },
  { role: 'item', level: 2, number: '（二）', head: null, text: sentences(1) },
];

const meetingNote = {
  body: '云岭市人民代表大会常务委员会',
  meetingKind: 'standing-committee',
  term: 6,
  meeting: 19,
  date: '2024-11-28',
  act: '通过',
} as const;

/** Every element the flow knows, spread over papers as they occur in practice; the key names the paper. */
export function samplePapers(): Record<string, OfficialDocument> {
  const base = emptyDocument();
  const noticeTitle = {
    text: '云岭市人民代表大会常务委员会办公室关于做好代表建议办理工作的通知',
    lines: ['云岭市人民代表大会常务委员会办公室', '关于做好代表建议办理工作的通知'],
  };
  const decisionTitle = {
    text: '云岭市人民代表大会常务委员会关于加强代表联络工作的决定',
    lines: ['云岭市人民代表大会常务委员会', '关于加强代表联络工作的决定'],
  };
  const passageNote = {
    text: '（2024年11月28日云岭市第六届人民代表大会常务委员会第十九次会议通过）',
    ...meetingNote,
    amendments: [],
  };
  return {
    'notice with attachments, unsealed': {
      ...base,
      kind: 'notice',
      kindTitle: '通知',
      documentNumber: '云人常办发〔2024〕5号',
      title: noticeTitle,
      recipients:
        '各县（市、区）人民代表大会常务委员会，市人民政府办公室，市监察委员会、市中级人民法院、市人民检察院：',
      blocks: fourLevels,
      attachmentNames: [
        '云岭市第六届人民代表大会第四次会议代表建议目录',
        '云岭市第六届人民代表大会第四次会议代表建议办理工作责任分工和完成时限一览表',
      ],
      signature: { organs: ['云岭市人民代表大会常务委员会办公室'], form: 'unsealed' },
      date: '2024-12-02',
      supplementaryNote: '（联系人：李明，联系电话：0359-8123456）',
      attachments: [
        {
          mark: '附件1',
          number: 1,
          passageNote: null,
          title: { text: '代表建议目录', lines: ['代表建议目录'] },
          blocks: [{ role: 'paragraph', text: sentences(5) }, tableOf(6), { role: 'paragraph', text: sentences(2) }],
        },
        {
          mark: '附件2',
          number: 2,
          passageNote: null,
          title: { text: '责任分工一览表', lines: ['责任分工一览表'] },
          blocks: [tableOf(34)],
        },
      ],
    },
    'decision, sealed, one attachment, table over two pages': {
      ...base,
      kind: 'decision',
      kindTitle: '决定',
      title: decisionTitle,
      passageNote,
      blocks: [{ role: 'paragraph', text: sentences(6) }, tableOf(20), ...fourLevels],
      attachmentNames: ['代表联络工作任务分解表'],
      signature: { organs: ['云岭市人大常委会'], form: 'sealed' },
      date: '2024-11-28',
      attachments: [{ mark: '附件', number: null, title: decisionTitle, passageNote: null, blocks: fourLevels }],
    },
    'announcement, signature stamp, serial number': {
      ...base,
      kind: 'announcement',
      kindTitle: '公告',
      title: {
        text: '云岭市第六届人民代表大会常务委员会公告',
        lines: ['云岭市第六届人民代表大会', '常务委员会公告'],
      },
      serialNumber: '（第4号）',
      blocks: [{ role: 'paragraph', text: sentences(8) }],
      signature: { organs: ['主任'], form: 'signature-stamp' },
      date: '2024-11-28',
    },
    'announcement followed by the text it publishes': {
      ...base,
      kind: 'announcement',
      kindTitle: '公告',
      title: { text: '云岭市人民代表大会常务委员会公告', lines: ['云岭市人民代表大会常务委员会公告'] },
      serialNumber: '（六届第12号）',
      blocks: [{ role: 'paragraph', text: sentences(3) }],
      signature: { organs: ['云岭市人民代表大会常务委员会'], form: 'unsealed' },
      date: '2024-12-02',
      attachments: [
        {
          mark: '',
          number: null,
          title: decisionTitle,
          passageNote: passageNote.text,
          blocks: [{ role: 'article', number: '第一条', text: sentences(12) }, ...fourLevels],
        },
      ],
    },
    'order number without brackets, long organ, sealed': {
      ...base,
      kind: 'announcement',
      kindTitle: '公告',
      title: { text: '云岭市人民代表大会常务委员会公告', lines: ['云岭市人民代表大会常务委员会公告'] },
      serialNumber: '第12号',
      blocks: [{ role: 'paragraph', text: sentences(4) }],
      signature: { organs: ['云岭市第六届人民代表大会第四次会议主席团'], form: 'sealed' },
      date: '2024-01-08',
    },
    'rules by chapters, sections and articles': {
      ...base,
      kind: 'rules',
      kindTitle: '办法',
      title: {
        text: '云岭市人民代表大会常务委员会讨论决定重大事项办法',
        lines: ['云岭市人民代表大会常务委员会', '讨论决定重大事项办法'],
      },
      passageNote,
      blocks: [
        { role: 'chapter', number: '第一章', text: '总则' },
        { role: 'article', number: '第一条', text: sentences(3) },
        { role: 'article', number: '第二条', text: sentences(1) },
        { role: 'paragraph', text: sentences(2) },
        { role: 'chapter', number: '第二章', text: '讨论决定重大事项的范围和程序' },
        { role: 'section', number: '第一节', text: '范围' },
        { role: 'article', number: '第三条', text: '下列事项应当提请常务委员会讨论、决定：' },
        { role: 'item', level: 2, number: '（一）', head: null, text: '法律、法规规定由常务委员会讨论、决定的事项；' },
        { role: 'item', level: 2, number: '（二）', head: null, text: sentences(1) },
        { role: 'article', number: '第十条之一', text: sentences(6) },
      ],
    },
    'minutes with attendance': {
      ...base,
      kind: 'minutes',
      kindTitle: '纪要',
      title: {
        text: '云岭市人民代表大会常务委员会主任会议纪要',
        lines: ['云岭市人民代表大会常务委员会', '主任会议纪要'],
      },
      serialNumber: '（第21号）',
      blocks: [
        { role: 'paragraph', text: sentences(6) },
        { role: 'item', level: 1, number: '一、', head: '听取办理情况汇报。', text: sentences(3) },
        {
          role: 'attendance',
          label: '出席',
          text: '王建国　李明　张　伟　陈志强　刘晓燕　赵　敏　周国平　吴海波　郑文静　孙立军　马　超　朱红梅',
        },
        { role: 'attendance', label: '请假', text: '何　平' },
        {
          role: 'attendance',
          label: '列席',
          text: '市人民政府副市长林涛，市监察委员会副主任高翔，市中级人民法院院长谢军，市人民检察院检察长罗勇',
        },
      ],
    },
    'list of appointments': {
      ...base,
      kind: 'list',
      kindTitle: '任免名单',
      title: {
        text: '云岭市人民代表大会常务委员会任免名单',
        lines: ['云岭市人民代表大会常务委员会', '任免名单'],
      },
      passageNote,
      blocks: [
        { role: 'lead', text: '任命：' },
        { role: 'paragraph', text: '王建国为云岭市人民代表大会常务委员会法制工作委员会主任。' },
        {
          role: 'paragraph',
          text: '李明为云岭市人民代表大会常务委员会代表人事工作委员会副主任，任期与本届人民代表大会常务委员会相同。',
        },
        { role: 'lead', text: '免去：' },
        { role: 'paragraph', text: '张伟的云岭市中级人民法院民事审判第一庭庭长、审判委员会委员职务。' },
      ],
    },
    'report with byline and imprint': {
      ...base,
      kind: 'report',
      kindTitle: '报告',
      title: {
        text: '关于2024年代表建议办理情况的报告',
        lines: ['关于2024年代表建议办理情况的报告'],
      },
      byline: '云岭市人民代表大会常务委员会副主任　王建国',
      recipients: '主任、各位副主任、秘书长、各位委员：',
      blocks: fourLevels,
      imprint: {
        copyTo: '市委办公室，市人民政府办公室，市政协办公室',
        mainTo: null,
        organ: '云岭市人民代表大会常务委员会办公室',
        date: '2024-12-02',
        copies: null,
      },
    },
  };
}
