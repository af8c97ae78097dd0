import type { RecordPaperKind } from './record-paper';

/** What the papers of a record are called. */
export const recordPaperNames: Record<RecordPaperKind, string> = {
  'resolution-draft': '草案',
  'resolution-vote-text': '表决稿',
  'resolution-passed': '通过文本',
  announcement: '公告',
  circular: '印发通知',
  comparison: '对照稿',
  correction: '更正',
  ballot: '表决票',
  'vote-result': '表决结果',
  'dispatch-form': '发文稿纸',
  'changed-pages': '换页清单',
  errata: '勘误',
  'copy-register': '发放登记和收回清单',
};
