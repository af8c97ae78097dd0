import { recordPaperNames } from '../../domain/documents/record-paper.messages';
import type { RecordPaperKind } from '../../domain/documents/record-paper';
import { gradeNames } from '../../domain/documents/secrecy.messages';
import { meetingKindNames } from '../../domain/meetings/meeting-name.messages';
import { senderNames } from '../../domain/organization/senders.messages';
import type { RecordWords } from './record-words.messages';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Papers of records, numbers, copies and 公告, as the history calls them. */
export const paperRecordWords: Readonly<Record<string, RecordWords>> = {
  document_number: {
    name: '发文字号',
    title: (row) => text(row['printed']),
    columns: {
      printed: '发文字号',
      year: '年度',
      serial: '顺序号',
      state: '状态',
      emergency: '紧急补登',
      purpose: '用途',
      reason: '原因',
      clerk: '经办人',
    },
  },
  announcement: {
    name: '公告',
    title: (row) => (typeof row['number'] === 'number' ? `公告第${row['number']}号` : '公告'),
    columns: { body_kind: '发布机关', term: '届次', number: '编号', issued_on: '成文日期', note: '备注' },
  },
  announced_text: {
    name: '公告的文本',
    title: (row) => (typeof row['ordinal'] === 'number' ? `第${row['ordinal']}件` : ''),
    columns: { ordinal: '次序' },
  },
  record_paper: {
    name: '文件',
    title: (row) => recordPaperNames[row['paper'] as RecordPaperKind] ?? '',
    columns: { preparation: '会前备印', composed_at: '生成时间', dispatched_on: '发出日期' },
  },
  dispatch: {
    name: '发文稿纸',
    title: (row) => text(row['title']),
    columns: {
      title: '标题',
      drafted_by: '拟稿',
      drafted_on: '拟稿日期',
      checked_by: '核稿',
      checked_on: '核稿日期',
      countersigned_by: '会签',
      signed_by: '签发',
      signed_on: '签发日期',
      signed_opinion: '签发意见',
      proofread_by: '校对',
      main_to: '主送',
      copy_to: '抄送',
      copies: '份数',
      urgency: '紧急程度',
      sealed_by: '用印',
      sealed_on: '用印日期',
      sender: '发文机关',
      copy_number: '份号',
      grade: '密级',
      grade_years: '保密期限（年）',
      upward: '上行文',
      preprinted: '红头留空',
    },
  },
  paper_copy: {
    name: '发放登记',
    title: (row) => `第${String(row['copy_number'] ?? '')}号`,
    columns: {
      copy_number: '份号',
      holder: '领取人',
      given_on: '发放日期',
      returned_on: '收回日期',
      destroyed_on: '销毁日期',
      remark: '备注',
    },
  },
};

/** Values that are codes in the file. */
export const paperValueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'document_number.state': { reserved: '已预留', used: '已使用', voided: '已作废' },
  'document_number.emergency': { 0: '否', 1: '是' },
  'announcement.body_kind': meetingKindNames,
  'dispatch.sender': senderNames,
  'dispatch.grade': gradeNames,
  'dispatch.upward': { 0: '否', 1: '是' },
  'dispatch.preprinted': { 0: '否', 1: '是' },
  'record_paper.preparation': { none: '否', prepared: '已备印，待表决', effective: '已生效', void: '已作废' },
};
