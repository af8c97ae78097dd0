import { oathText } from '../../../domain/appointments/oath.messages';
import type { AppointmentPaper } from '../../../domain/documents/appointment-papers';
import type { PaperFacts } from '../paper-facts';
import { sampleDecisionDraft } from './sample-decision-draft.messages';

const office = {
  office: '云岭市人民代表大会常务委员会',
  officeShort: '云岭市人大常委会',
  region: '云岭市',
  generalOffice: '云岭市人民代表大会常务委员会办公室',
};
const meeting = {
  meeting: '云岭市第五届人民代表大会常务委员会第三十次会议',
  meetingShort: '市五届人大常委会第三十次会议',
  meetingTerm: '第五届',
  meetingNumber: '第三十次',
  meetingOn: '2026-08-27',
  meetingPlace: '市人大常委会机关一楼会议厅',
};
const bodyOfTerm = '云岭市第五届人民代表大会常务委员会';
const passageNote = '（2026年8月28日云岭市第五届人民代表大会常务委员会第三十次会议通过）';
const passedOn = '2026-08-28';
const organicLaw = '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》';
const motion = {
  motionTitle: '云岭市人民政府关于提请审议任免的议案',
  motionNumber: '云政函〔2026〕31号',
  motionOn: '2026-08-14',
  movedBy: '云岭市人民政府',
  moverSigns: '云岭市市长　陆知远',
  actsName: '任免',
  legalBasis: `${organicLaw}第五十条`,
  motionReason: '因工作需要',
  peopleCount: 3,
};
const line = { lead: null, reason: null, confers: true };
const list = {
  listBody: office.office,
  listName: '任免名单',
  entries: [
    { ...line, lead: '决定任命：', names: '柳青禾（女）', titles: '云岭市财政局局长' },
    { ...line, names: '何知秋', titles: '云岭市发展和改革委员会主任' },
    {
      lead: '决定免去：',
      reason: '因工作变动',
      confers: false,
      names: '江若水',
      titles: '云岭市财政局局长、云岭市审计局局长',
    },
  ],
};
const decisions = { decisions: [{ sentence: '接受程景行辞去云岭市副市长职务' }] };
const person = {
  name: '柳青禾',
  plainName: '柳青禾',
  sex: '女',
  ethnicity: '汉族',
  born: '1978年5月',
  titles: '云岭市财政局局长',
  matter: '决定任命柳青禾为云岭市财政局局长',
};
const second = {
  name: '何　秋',
  plainName: '何秋',
  sex: '男',
  ethnicity: '回族',
  born: '1975年11月',
  titles: '云岭市发展和改革委员会主任',
  matter: '决定任命何秋为云岭市发展和改革委员会主任',
};
const sent = {
  headOrgan: office.office,
  documentNumber: '云人常发〔2026〕19号',
  copyNumber: '000001',
  secrecy: null,
  urgency: null,
  preprinted: false,
  upward: false,
  signedBy: null,
  mainTo: '市人民政府，市监察委员会，市中级人民法院，市人民检察院',
  copyTo: '市委组织部，市人力资源和社会保障局',
  signer: office.office,
  issuedOn: '2026-08-31',
  printedBy: office.generalOffice,
  printedOn: '2026-08-31',
};
const adopted = { ...office, ...meeting, ...list, passageNote, passedOn };
const removals = {
  ...adopted,
  listName: '免职名单',
  entries: list.entries.filter(({ confers }) => !confers),
};
const notice = { ...office, ...meeting, ...motion, ...list, ...decisions, ...sent, firstPeople: '柳青禾等', passedOn };
const decided = {
  ...office,
  ...meeting,
  bodyOfTerm,
  passageNote,
  passedOn,
  movedBy: '云岭市人民政府市长陆知远',
  itemReason: '因工作变动',
};
const sworn = {
  ...office,
  ...meeting,
  bodyOfTerm,
  leader: '柳青禾',
  oathText,
  peopleCount: 2,
  oathOn: passedOn,
  oathPlace: '市人大常委会机关一楼会议厅',
  people: [
    { ...person, remark: '领誓人' },
    { ...second, remark: null },
  ],
};

/** An invented motion and session for every paper of appointments; part of sample-facts.messages.ts. */
export const sampleAppointments: { [Paper in AppointmentPaper]: PaperFacts[Paper] } = {
  'appointment-motion': { ...office, ...meeting, ...motion, ...list, ...decisions },
  'motion-explanation': {
    ...office,
    ...meeting,
    ...motion,
    people: [
      { ...person, presentPosts: '云岭市财政局副局长', reason: '因工作需要' },
      { ...second, presentPosts: null, reason: null },
    ],
  },
  'motion-review': {
    ...office,
    ...meeting,
    ...motion,
    people: [person, second],
    problems: [{ problem: '何秋的任前公示情况还没有收到。' }],
    reviewedOn: '2026-08-18',
  },
  'appointment-list-draft': { ...office, ...meeting, ...motion, ...list, ...decisions },
  'candidate-profiles': {
    ...office,
    ...meeting,
    ...motion,
    people: [
      {
        ...person,
        nativePlace: '澜江云岭',
        workingSince: '2000年7月',
        party: '2002年6月入党',
        education: '大学，经济学学士，澜江财经大学财政学专业',
        laterEducation: null,
        presentPosts: '云岭市财政局党组成员、副局长',
        resume:
          '2000年7月至2011年3月，云岭市财政局预算科科员、副科长、科长；\n2011年3月至今，云岭市财政局党组成员、副局长。',
      },
      {
        ...second,
        nativePlace: null,
        workingSince: null,
        party: null,
        education: null,
        laterEducation: '研究生',
        presentPosts: null,
        resume: null,
      },
    ],
  },
  'speaking-order': { ...office, ...meeting, people: [person, second] },
  'appointment-list': adopted,
  'removal-list': removals,
  'appointment-notice': notice,
  'notice-letter': {
    ...notice,
    entries: list.entries.slice(0, 1),
    decisions: [],
    allPassed: false,
    failed: [{ sentence: '决定任命周明远为云岭市审计局局长' }],
  },
  'filing-report': {
    ...office,
    ...meeting,
    ...sent,
    upward: true,
    signedBy: '陆知远',
    mainTo: '云岭市人民代表大会',
    passedOn,
    legalBasis: `${organicLaw}第三十二条`,
    filings: [{ sentence: '接受程景行辞去云岭市副市长职务', filedWith: '云岭市人民代表大会' }],
  },
  'decision-draft': { ...office, ...meeting, ...sampleDecisionDraft },
  'deputy-head-decision': {
    ...decided,
    personName: '柳青禾',
    titles: '云岭市副市长',
    matter: '决定任命柳青禾为云岭市副市长',
    legalBasis: `${organicLaw}第五十条`,
  },
  'acting-decision': {
    ...decided,
    personName: '何知秋',
    titles: '云岭市人民检察院检察长',
    matter: '决定何知秋代理云岭市人民检察院检察长职务',
    legalBasis: `${organicLaw}第五十条`,
    movedBy: '主任会议',
    filedUpward: true,
  },
  'resignation-decision': {
    ...decided,
    personName: '程景行',
    titles: '云岭市人民代表大会常务委员会委员',
    matter: '接受程景行辞去云岭市人民代表大会常务委员会委员职务',
    legalBasis: `${organicLaw}第三十二条`,
    movedBy: '程景行',
    filedWith: '云岭市人民代表大会',
    approvedAbove: true,
    endedPosts: '云岭市人民代表大会常务委员会代表资格审查委员会委员',
  },
  'dismissal-decision': {
    ...decided,
    personName: '江若水',
    titles: '云岭市财政局局长',
    matter: '撤销江若水的云岭市财政局局长职务',
    legalBasis: '《中华人民共和国各级人民代表大会常务委员会监督法》第六十条',
  },
  'by-election-notice': {
    ...decided,
    personName: '何知秋',
    titles: '澜江省第十四届人民代表大会代表',
    matter: '补选何知秋为澜江省第十四届人民代表大会代表',
    legalBasis: '《中华人民共和国全国人民代表大会和地方各级人民代表大会选举法》第五十七条',
    movedBy: '主任会议',
    confers: true,
  },
  'joint-appointment-list': adopted,
  'joint-removal-list': removals,
  'appointment-ballot': {
    ...office,
    ...meeting,
    bodyOfTerm,
    voteOn: passedOn,
    people: [
      { ...person, struck: null },
      { ...second, struck: '撤回，不再表决' },
    ],
  },
  'tellers-list': { ...office, ...meeting, bodyOfTerm, voteOn: passedOn, tellers: '监票人：程景行；计票人：何知秋' },
  'counting-sheet': {
    ...office,
    ...meeting,
    bodyOfTerm,
    voteOn: passedOn,
    votes: [
      { matter: person.matter, issued: 36, returned: 36, inFavour: 35, against: 0, abstained: 1, invalid: 0 },
      {
        matter: second.matter,
        issued: null,
        returned: null,
        inFavour: null,
        against: null,
        abstained: null,
        invalid: null,
      },
    ],
  },
  'appointment-vote-result': {
    ...office,
    ...meeting,
    bodyOfTerm,
    members: 39,
    present: 36,
    needed: 20,
    voteForm: '无记名按表决器',
    voteOn: passedOn,
    votes: [
      { matter: person.matter, inFavour: 35, against: 0, abstained: 1, notPressed: 0, result: '通过' },
      { matter: second.matter, inFavour: 18, against: 10, abstained: 8, notPressed: 0, result: '未通过' },
    ],
  },
  'appointment-announcement': {
    ...office,
    ...meeting,
    ...list,
    ...decisions,
    bodyOfTerm,
    number: '第5号',
    passedOn,
  },
  'oath-list': sworn,
  'oath-leader': sworn,
  'oath-script': sworn,
  'exam-scores': {
    ...office,
    ...meeting,
    peopleCount: 2,
    people: [
      { ...person, examOn: '2026-08-05', score: '92', result: '合格' },
      { ...second, examOn: null, score: null, result: '免试' },
    ],
  },
};
