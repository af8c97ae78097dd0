import type { RowKind } from './outline';

/** What stands in the margin beside an element. */
export const elementBadges: Partial<Record<RowKind, string>> = {
  document_number: '文号',
  title: '标题',
  serial_number: '编号',
  passage_note: '题注',
  byline: '报告人',
  recipients: '主送',
  table: '表格',
  lead: '引语',
  attachment_name: '附件名',
  organ: '署名',
  date: '日期',
  supplementary_note: '附注',
  attachment_note: '题注',
  head_copy_number: '份号',
  head_secrecy: '密级',
  head_urgency: '紧急',
  head_organ: '标志',
  head_suffix: '标志尾',
  head_signatory: '签发人',
  imprint_line: '版记',
  imprint_main_to: '主送',
  imprint_copy_to: '抄送',
  imprint_organ: '印发',
  imprint_date: '印发日',
  imprint_copies: '份数',
};

export const preambleBadge = '引言';
export const textBadge = '段';
export const attachmentBadge = '附件';
export const tableSummary = (rows: number, first: string[]): string => `${rows} 行：${first.join('、')}`;
