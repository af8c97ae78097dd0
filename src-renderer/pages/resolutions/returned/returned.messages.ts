import type { OutputOf } from '@core/contract/contract';

type Tracked = OutputOf<'resolutions.readReturnedFile'>['changes'][number]['kind'];

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

export const decisionNames = { open: '未处理', record: '并入正文', paper: '仅本件', refused: '不采用' } as const;

export const returnedMessages = {
  before: (file: string) => `并入修改稿前：${file}`.slice(0, 100),
  taken: (count: number) => `已并入正文 ${count} 处。并入前的文字另存为一稿。`,
  conflicts: (count: number) => `有 ${count} 处与正文后来的改动冲突，保留正文的文字，请核对。`,
  ownTaken: (name: string, count: number) => `${count} 处已改在“${name}”上，正文不变。`,
  other: '与发出的这一稿相同的内容不到三分之一，像是另一份文件，请核对是否选对了稿。',
  fileKinds: '只能读入 .docx、.doc、.txt 文件。',
  tooLarge: '文件超过 20 MB。',
};
