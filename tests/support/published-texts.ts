/** Texts in the manner of what other places publish, places and people invented: as printed, paragraph by paragraph. */
import type { InputOf } from '@core/contract/contract';
import type { SessionNameForm } from '@core/domain/meetings/meeting-settings';
import type { ResolutionKind } from '@core/domain/resolutions/resolution';

export interface PublishedText {
  place: string;
  level: InputOf<'organization.establishOffice'>['level'];
  term: number;
  meeting: number;
  passedOn: string;
  kind: ResolutionKind;
  /** As it stands above the text, in one line. */
  title: string;
  /** Without brackets where the place prints none. */
  note: string;
  /** How the place prints it, where it differs from the usual. */
  noteForm?: { name?: SessionNameForm; brackets?: boolean; word?: 'passed' | 'considered' | 'voted' };
  /** The clause of effect where the record has it and not the text. */
  closing?: InputOf<'resolutions.addResolution'>['closing'];
  paragraphs: string[];
}

const noClosing: NonNullable<PublishedText['closing']> = { form: 'none', effect: null, repeals: [] };

export const publishedTexts: Record<string, PublishedText> = {
  'a decision on convening a congress, 根据…，…决定：': {
    place: '青禾县',
    level: 'county',
    term: 17,
    meeting: 22,
    passedOn: '2024-12-19',
    kind: 'decision',
    title: '青禾县人民代表大会常务委员会关于召开青禾县第十七届人民代表大会第五次会议的决定',
    note: '（2024年12月19日青禾县第十七届人民代表大会常务委员会第二十二次会议通过）',
    closing: noClosing,
    paragraphs: [
      '根据《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》的有关规定，青禾县第十七届人民代表大会常务委员会第二十二次会议决定：青禾县第十七届人民代表大会第五次会议于2025年1月8日召开，会期3天。建议会议的主要议程为：听取和审议青禾县人民政府工作报告；审查和批准青禾县2024年国民经济和社会发展计划执行情况与2025年计划；审查和批准青禾县2024年预算执行情况与2025年预算；听取和审议青禾县人民代表大会常务委员会工作报告；听取和审议青禾县人民法院工作报告；听取和审议青禾县人民检察院工作报告；选举事项；其他。',
    ],
  },
  'a decision accepting a resignation, in one paragraph': {
    place: '云河市',
    level: 'city',
    term: 8,
    meeting: 31,
    passedOn: '2025-02-27',
    kind: 'decision',
    title: '云河市人民代表大会常务委员会关于接受秦知远辞去云河市人民政府副市长职务请求的决定',
    note: '（2025年2月27日云河市第八届人民代表大会常务委员会第三十一次会议通过）',
    closing: noClosing,
    paragraphs: [
      '根据《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第三十二条的规定，云河市第八届人民代表大会常务委员会第三十一次会议决定：接受秦知远辞去云河市人民政府副市长职务的请求，报云河市人民代表大会备案。',
    ],
  },
  'a resolution approving the final accounts': {
    place: '临溪区',
    level: 'county',
    term: 6,
    meeting: 27,
    passedOn: '2025-08-28',
    kind: 'resolution',
    title: '临溪区人民代表大会常务委员会关于批准临溪区2024年区级决算的决议',
    note: '（2025年8月28日临溪区六届人大常委会第二十七次会议通过）',
    noteForm: { name: 'placed' },
    paragraphs: [
      '临溪区第六届人民代表大会常务委员会第二十七次会议，听取了区财政局局长温一舟受区人民政府委托作的《关于临溪区2024年财政决算（草案）和2025年上半年财政预算执行情况的报告》，以及区审计局局长丁若谷受区人民政府委托作的《关于临溪区2024年度区级预算执行和其他财政收支的审计工作报告》。会议结合审议审计工作报告，对2024年区级决算草案和区级决算的报告进行了审查，同意区人民代表大会财政经济委员会提出的审查结果报告，决定批准2024年区级决算。',
    ],
  },
  'a decision approving an adjusted budget, with its figures': {
    place: '清江市',
    level: 'city',
    term: 5,
    meeting: 19,
    passedOn: '2024-07-30',
    kind: 'decision',
    title: '清江市人民代表大会常务委员会关于批准2024年市本级预算调整方案的决定',
    note: '2024年7月30日清江市第五届人民代表大会常务委员会第十九次会议通过',
    noteForm: { brackets: false },
    closing: noClosing,
    paragraphs: [
      '清江市第五届人民代表大会常务委员会第十九次会议听取了市财政局局长穆青受市人民政府委托所作的《关于2024年市本级预算调整方案（草案）的报告》，对市人民政府提出的2024年市本级预算调整方案（草案）进行了审查，同意市人民代表大会财政经济委员会提出的审查结果报告，决定：批准2024年市本级预算调整方案。市本级一般公共预算收入由48.62亿元调整为47.15亿元，下降3.02%；一般公共预算支出由126.9亿元调整为131.25亿元，增长3.43%；新增地方政府专项债务限额12.6亿元。',
    ],
  },
  'a decision by 一、 and （一）, effective on a day, repealing another': {
    place: '澜州市',
    level: 'city',
    term: 4,
    meeting: 35,
    passedOn: '2025-10-31',
    kind: 'decision',
    title: '澜州市人民代表大会常务委员会关于加强检察公益诉讼工作的决定',
    note: '（2025年10月31日澜州市第四届人民代表大会常务委员会第三十五次会议通过）',
    closing: {
      form: 'item',
      effect: { from: 'day', day: '2026-01-01' },
      repeals: ['澜州市人民代表大会常务委员会关于支持检察机关依法开展公益诉讼工作的决议'],
    },
    paragraphs: [
      '为了加强检察公益诉讼工作，维护国家利益和社会公共利益，根据《中华人民共和国民事诉讼法》、《中华人民共和国行政诉讼法》等法律规定，结合本市实际，作如下决定：',
      '一、检察机关应当依法履行公益诉讼职责，重点办理下列领域的案件：',
      '（一）生态环境和资源保护、食品药品安全、国有财产保护、国有土地使用权出让；',
      '（二）未成年人保护、妇女权益保障、安全生产、个人信息保护；',
      '（三）法律规定的其他领域。',
      '二、行政机关收到检察建议后，应当依法履行职责，并在两个月内书面回复。出现国家利益或者社会公共利益损害继续扩大等紧急情形的，应当在十五日内书面回复。',
      '三、审判机关应当完善公益诉讼案件审判程序，依法及时受理、审理和执行。',
      '四、市、县（市、区）人大常委会通过听取和审议专项工作报告、执法检查、询问等方式，加强对公益诉讼工作的监督。',
      '五、本决定自2026年1月1日起施行。《澜州市人民代表大会常务委员会关于支持检察机关依法开展公益诉讼工作的决议》同时废止。',
    ],
  },
  'a decision with the clause of effect in its own words': {
    place: '南屏市',
    level: 'city',
    term: 15,
    meeting: 40,
    passedOn: '2021-05-28',
    kind: 'decision',
    title: '南屏市人民代表大会常务委员会关于开展第八个五年法治宣传教育的决定',
    note: '（2021年5月28日市十五届人大常委会第四十次会议通过）',
    noteForm: { name: 'short' },
    closing: { form: 'paragraph', effect: { from: 'publication' }, repeals: [] },
    paragraphs: [
      '为深入学习宣传贯彻习近平法治思想，进一步提升公民法治素养，南屏市第十五届人民代表大会常务委员会第四十次会议决定，从2021年到2025年在全市公民中开展第八个五年法治宣传教育。',
      '一、突出普法重点内容',
      '深入宣传宪法，深入宣传民法典，全面落实“谁执法谁普法”普法责任制。',
      '二、加强组织实施和监督',
      '市人民政府应当在2025年12月31日前向市人民代表大会常务委员会报告决定实施情况。',
      '本决定自公布之日起施行。',
    ],
  },
  'a resolution that ends in an exhortation, 会议认为、会议要求、会议号召': {
    place: '广陵县',
    level: 'county',
    term: 10,
    meeting: 12,
    passedOn: '2023-04-26',
    kind: 'resolution',
    title: '广陵县人民代表大会常务委员会关于深入推进农村人居环境整治提升的决议',
    note: '（2023年4月26日广陵县第十届人民代表大会常务委员会第十二次会议通过）',
    paragraphs: [
      '广陵县第十届人民代表大会常务委员会第十二次会议听取和审议了县人民政府关于农村人居环境整治提升情况的报告。会议充分肯定了近年来取得的成效，同意这个报告。会议作出如下决议：',
      '会议认为，改善农村人居环境，是实施乡村振兴战略的重点任务，事关广大农民根本福祉，事关农民群众健康。',
      '会议要求，县人民政府要把农村厕所革命、生活污水治理、生活垃圾治理作为主攻方向，2025年年底前基本完成较大面积农村黑臭水体治理。',
      '会议号召，全县各级国家机关、社会团体、企业事业单位和广大人民群众积极行动起来，为建设宜居宜业和美乡村而努力奋斗！',
    ],
  },
  'rules of procedure by chapters and articles': {
    place: '海原区',
    level: 'county',
    term: 3,
    meeting: 16,
    passedOn: '2024-03-22',
    kind: 'measures',
    title: '海原区人民代表大会常务委员会讨论决定重大事项办法',
    note: '（2024年3月22日海原区第三届人民代表大会常务委员会第十六次会议审议通过）',
    noteForm: { word: 'considered' },
    closing: { form: 'item', effect: { from: 'publication' }, repeals: [] },
    paragraphs: [
      '第一章　总则',
      '第一条　为了规范区人民代表大会常务委员会（以下简称常务委员会）讨论、决定重大事项工作，根据《中华人民共和国宪法》、《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》等法律规定，结合本区实际，制定本办法。',
      '第二条　常务委员会讨论、决定重大事项，应当坚持党的领导，坚持以人民为中心，坚持依法行权。',
      '第二章　重大事项的范围',
      '第三条　下列事项应当提请常务委员会讨论、决定：',
      '（一）保证宪法、法律、法规遵守和执行的重大措施；',
      '（二）国民经济和社会发展规划纲要、年度计划的调整；',
      '（三）法律、法规规定的其他事项。',
      '第四条　常务委员会可以听取下列事项的报告。',
      '前款规定的报告由有关国家机关主要负责人签署。',
      '第三章　附则',
      '第五条　本办法自公布之日起施行。',
    ],
  },
  'a decision amending rules, with articles in quotation marks': {
    place: '平川市',
    level: 'city',
    term: 9,
    meeting: 8,
    passedOn: '2022-12-29',
    kind: 'decision',
    title: '平川市人民代表大会常务委员会关于修改《平川市人民代表大会常务委员会议事规则》的决定',
    note: '（2022年12月29日平川市第九届人民代表大会常务委员会第八次会议表决通过）',
    noteForm: { word: 'voted' },
    closing: { form: 'paragraph', effect: { from: 'publication' }, repeals: [] },
    paragraphs: [
      '平川市第九届人民代表大会常务委员会第八次会议决定对《平川市人民代表大会常务委员会议事规则》作如下修改：',
      '一、将第一条修改为：“为了健全常务委员会的议事程序，保障和规范其行使职权，根据宪法和有关法律，总结常务委员会工作的实践经验，制定本规则。”',
      '二、增加一条，作为第三条：“常务委员会审议议案、决定问题，实行民主集中制原则，充分发扬民主，集体行使职权。',
      '“常务委员会会议公开举行。必要时，可以决定举行秘密会议。”',
      '三、将第二十一条改为第二十五条，第一款修改为：“对下列机关的工作，可以提出质询案：',
      '“（一）市人民政府及其工作部门；',
      '“（二）市监察委员会、市中级人民法院、市人民检察院。”',
      '本决定自公布之日起施行。',
      '《平川市人民代表大会常务委员会议事规则》根据本决定作相应修改并对条文顺序作相应调整，重新公布。',
    ],
  },
  'a decision naming a day, without a clause of effect': {
    place: '白水县',
    level: 'county',
    term: 18,
    meeting: 5,
    passedOn: '2022-06-30',
    kind: 'decision',
    title: '白水县人民代表大会常务委员会关于设立“白水企业家日”的决定',
    note: '（2022年6月30日白水县第十八届人大常委会第五次会议通过）',
    noteForm: { name: 'abbreviated' },
    closing: noClosing,
    paragraphs: [
      '白水县第十八届人民代表大会常务委员会第五次会议审议了白水县人民政府《关于提请审议设立“白水企业家日”的议案》，决定：自2022年起，将每年的11月1日设立为“白水企业家日”。',
    ],
  },
  'a decision on supervision by numbered lines under a heading': {
    place: '安溪州',
    level: 'city',
    term: 14,
    meeting: 44,
    passedOn: '2026-01-15',
    kind: 'decision',
    title: '安溪州人民代表大会常务委员会关于县级以上人民代表大会代表名额的决定',
    note: '（2026年1月15日安溪州第十四届人民代表大会常务委员会第四十四次会议通过）',
    closing: { form: 'item', effect: { from: 'passing' }, repeals: [] },
    paragraphs: [
      '根据《中华人民共和国全国人民代表大会和地方各级人民代表大会选举法》和省人民代表大会常务委员会的有关决定，安溪州第十四届人民代表大会常务委员会第四十四次会议决定：',
      '一、下一届各县（市）人民代表大会代表名额',
      '1.云水县180名，比上一届增加3名；',
      '2.石门县165名，与上一届相同；',
      '3.龙潭市203名，比上一届减少2名。',
      '二、名额的分配由各县（市）人民代表大会常务委员会依法决定。',
      '三、本决定自通过之日起施行。',
    ],
  },
};
