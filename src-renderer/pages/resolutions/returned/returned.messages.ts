import type { OutputOf } from '@core/contract/contract';
import type { ReturnedDecision } from '@core/domain/documents/returned-decision';

type Tracked = OutputOf<'resolutions.getReturnedFile'>['tracked'][number]['kind'];

export const trackedNames: Record<Tracked, string> = {
  inserted: '插入',
  deleted: '删除',
  'moved-from': '移出',
  'moved-to': '移入',
  'paragraph-split': '分段',
  'paragraph-joined': '并段',
  'row-inserted': '增行',
  'row-deleted': '删行',
  'cell-deleted': '删格',
  format: '改格式',
};

export const decisionNames: Record<ReturnedDecision, string> = {
  open: '未处理',
  record: '并入正文',
  paper: '仅本件',
  template: '改模板',
  drop: '不采纳',
};

export const filterNames = {
  all: '全部改动',
  open: '未处理',
  marked: '已选未应用',
  commented: '有批注',
  conflict: '有冲突',
  done: '已处理',
} as const;
export type Filter = keyof typeof filterNames;

export const returnedMessages = {
  done: (count: number, left: number) =>
    `已处理 ${count} 处。${left === 0 ? '' : `另有 ${left} 处与后来的改动冲突，没有动，请逐处决定。`}`,
  other: (kinship: number) => ({
    title: '像是另一份文件',
    text: `发出的那一稿，${kinship < 0.01 ? '几乎没有文字' : `只有 ${Math.round(kinship * 100)}% 的文字`}还在这个文件里。请核对是否选错了文件，或者选错了比较的稿。`,
    confirm: '没有选错，读入',
  }),
  askRemove: (file: string) => ({
    title: '删除修改稿',
    text: `《${file}》和对各处改动的处理记录将删去；已经并入正文和文件的文字不变。`,
    confirm: '删除',
  }),
  givenOut: (version: number) => `已留存为第 ${version} 稿，记为发出。`,
  removed: (file: string) => `${file}已删除，已并入的文字不变。`,
  fileKinds: '只能读入 .docx、.doc、.txt 文件。',
  tooLarge: '文件超过 20 MB，请另存为较小的文件再读入。',
  notFromWording: '这一处不是模板里的文字',
  locked: '已经表决，不能并入正文',
  noPaper: '现在没有能单独改的文件',
};
