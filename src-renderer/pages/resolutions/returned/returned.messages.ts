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
  template: '改措辞模板',
  drop: '不采用',
};

export const returnedMessages = {
  decided: (count: number, as: ReturnedDecision) => `${count} 处${decisionNames[as]}。`,
  conflicts: (count: number) => `有 ${count} 处与后来的改动冲突，没有并入，请逐处决定。`,
  force: (given: string | null, now: string | null, returned: string | null) => ({
    title: '这一处后来又改过',
    text: [`发出时：${given ?? '（没有）'}`, `现在：${now ?? '（已删去）'}`, `修改稿：${returned ?? '（已删去）'}`],
    confirm: '以修改稿为准',
  }),
  other: {
    title: '像是另一份文件',
    text: '与发出的这一稿相同的内容不到三分之一，请核对是否选对了稿、选对了文件。',
    confirm: '仍然读入',
  },
  givenOut: (version: number) => `已留存为第 ${version} 稿，记为发出。`,
  removed: (file: string) => `${file}已移去，已并入的文字不变。`,
  fileKinds: '只能读入 .docx、.doc、.txt 文件。',
  tooLarge: '文件超过 20 MB，请另存为较小的文件再读入。',
};
