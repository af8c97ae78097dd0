import { appointmentPapers } from './appointment-papers';

/** Papers a record yields. Names: record-paper.messages.ts; wording: resources/wording. */
export const recordPaperKinds = [
  /** 草案. */
  'resolution-draft',
  /** 表决稿. */
  'resolution-vote-text',
  /** The text as passed, with its 题注. */
  'resolution-passed',
  /** 公告: one or several texts. */
  'announcement',
  /** 印发通知 with red header. */
  'circular',
  /** 对照稿. */
  'comparison',
  /** 更正. */
  'correction',
  /** 表决票. */
  'ballot',
  /** 表决结果. */
  'vote-result',
  /** 发文稿纸. */
  'dispatch-form',
  /** 换页清单. */
  'changed-pages',
  /** 勘误. */
  'errata',
  /** 发放登记, 收回清单. */
  'copy-register',
  ...appointmentPapers,
] as const;
export type RecordPaperKind = (typeof recordPaperKinds)[number];

export const isRecordPaperKind = (name: string): name is RecordPaperKind =>
  (recordPaperKinds as readonly string[]).includes(name);

/** Papers that say a text was passed: before the vote there are none but those prepared for it (会前备印). */
const saysPassed: ReadonlySet<RecordPaperKind> = new Set([
  'resolution-passed',
  'announcement',
  'circular',
  'appointment-list',
  'removal-list',
  'appointment-notice',
  'notice-letter',
  'filing-report',
  'deputy-head-decision',
  'acting-decision',
  'resignation-decision',
  'dismissal-decision',
  'by-election-notice',
  'joint-appointment-list',
  'joint-removal-list',
  'appointment-announcement',
]);
export const tellsOfPassing = (paper: RecordPaperKind): boolean => saysPassed.has(paper);

/** Papers that go out under a number: only after 签发. */
const sent: ReadonlySet<RecordPaperKind> = new Set([
  'circular',
  'appointment-notice',
  'notice-letter',
  'filing-report',
]);
export const isSentUnderNumber = (paper: RecordPaperKind): boolean => sent.has(paper);
