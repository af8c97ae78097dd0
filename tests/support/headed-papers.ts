import {
  emptyDocument,
  type Block,
  type DocumentHead,
  type Imprint,
  type OfficialDocument,
} from '@core/official-document/model';
import { sentences } from './sample-papers';

const head: DocumentHead = {
  form: 'document',
  organs: ['云岭市人民代表大会常务委员会'],
  suffix: '文件',
  signatories: [],
  upward: false,
  copyNumber: null,
  secrecy: null,
  urgency: null,
  stock: 'plain',
};
const imprint: Imprint = {
  copyTo:
    '市委办公室，市人民政府办公室，市政协办公室，市监察委员会，市中级人民法院，市人民检察院，各县（市、区）人大常委会办公室',
  mainTo: null,
  organ: '云岭市人民代表大会常务委员会办公室',
  date: '2024-12-06',
  copies: null,
};
const paragraph = (text: string): Block => ({ role: 'paragraph', text });
const paragraphs = (count: number): Block[] =>
  Array.from({ length: count }, (_, index) => paragraph(sentences(3 + (index % 2))));

const notice: OfficialDocument = {
  ...emptyDocument(),
  kind: 'notice',
  kindTitle: '通知',
  head,
  documentNumber: '云人常发〔2024〕26号',
  title: {
    text: '云岭市人民代表大会常务委员会关于印发2025年工作要点的通知',
    lines: ['云岭市人民代表大会常务委员会', '关于印发2025年工作要点的通知'],
  },
  recipients: '各县（市、区）人大常委会，市人大各专门委员会，常委会各工作机构：',
  blocks: paragraphs(8),
  signature: { organs: ['云岭市人民代表大会常务委员会'], form: 'sealed' },
  date: '2024-12-05',
  imprint,
};

/** How a paper is measured: the kinds of the instrument of the same names. */
export type HeadedKind = 'redhead' | 'letter' | 'order' | 'minutes';

/** A paper of every form of the standard that has a head, invented, with the kind it is measured as. */
export function headedPapers(): Record<string, { kind: HeadedKind; document: OfficialDocument }> {
  return {
    'notice with every part of the head': {
      kind: 'redhead',
      document: { ...notice, head: { ...head, copyNumber: '000012', secrecy: '机密★1年', urgency: '特急' } },
    },
    'short notice of one page': { kind: 'redhead', document: { ...notice, blocks: paragraphs(1) } },
    'request to a superior with three signatories': {
      kind: 'redhead',
      document: {
        ...notice,
        kind: 'request',
        kindTitle: '请示',
        head: {
          ...head,
          upward: true,
          signatories: ['王建国', '沈若兰', '周明'].map((name) => ({ organ: null, name })),
        },
        title: { text: '关于召开会议的请示', lines: ['关于召开会议的请示'] },
        recipients: '省人大常委会：',
        supplementaryNote: '（联系人：沈若兰，电话：6120318）',
      },
    },
    'joint notice of three organs': {
      kind: 'redhead',
      document: {
        ...notice,
        head: { ...head, organs: ['云岭市人大常委会办公室', '云岭市人民政府办公室', '政协云岭市委员会办公室'] },
        blocks: paragraphs(6),
        signature: { organs: ['市人大办公室', '市政府办公室', '市政协办公室'], form: 'sealed' },
      },
    },
    'letter of three pages': {
      kind: 'letter',
      document: {
        ...notice,
        kind: 'letter',
        kindTitle: '函',
        head: { ...head, form: 'letter', suffix: '', organs: ['云岭市人民代表大会常务委员会办公室'], urgency: '加急' },
        documentNumber: '云人常办函〔2024〕7号',
        title: { text: '关于商请提供有关材料的函', lines: ['关于商请提供有关材料的函'] },
        recipients: '市人民政府办公室：',
        blocks: paragraphs(6),
        imprint: { ...imprint, organ: null, date: null },
      },
    },
    'order of the standing committee': {
      kind: 'order',
      document: {
        ...emptyDocument(),
        kind: 'announcement',
        kindTitle: '令',
        head: { ...head, form: 'order', suffix: '令', organs: ['云岭市人民政府'] },
        documentNumber: '第5号',
        blocks: paragraphs(1),
        signature: { organs: ['市　长'], form: 'signature-stamp' },
        date: '2024-12-05',
      },
    },
    'minutes of the council of chairpersons': {
      kind: 'minutes',
      document: {
        ...notice,
        kind: 'minutes',
        kindTitle: '纪要',
        head: { ...head, form: 'minutes', suffix: '', organs: ['云岭市人大常委会主任会议纪要'] },
        documentNumber: '〔2024〕12号',
        title: { text: '市五届人大常委会第41次主任会议纪要', lines: ['市五届人大常委会第41次主任会议纪要'] },
        recipients: null,
        blocks: [
          ...paragraphs(5),
          {
            role: 'attendance',
            label: '出席',
            text: '王建国　沈若兰　周明远　赵立新　钱思齐　孙一鸣　李文博　吴晓岚　郑新华',
          },
          { role: 'attendance', label: '请假', text: '冯国强' },
          { role: 'attendance', label: '列席', text: '陈志远　褚卫东　卫兰芳' },
        ],
        signature: null,
        date: null,
      },
    },
  };
}
