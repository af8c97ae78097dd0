import type { DocumentKind, HeadForm, SigningForm } from '@core/official-document/model';
import type { AddableElement } from './commands/elements';
import type { RowKind } from './outline';

/** 文种 as the clerk names them. */
export const documentKindNames: Record<DocumentKind, string> = {
  resolution: '决议',
  decision: '决定',
  opinions: '审议意见',
  agenda: '议程',
  schedule: '日程',
  notice: '通知',
  announcement: '公告',
  letter: '函',
  request: '请示',
  reply: '批复',
  minutes: '纪要',
  report: '报告',
  list: '名单',
  rules: '办法、规则、条例',
  other: '其他',
};

export const rowKindNames: Record<RowKind, string> = {
  document_number: '发文字号',
  title: '标题',
  serial_number: '编号（第×号）',
  passage_note: '题注',
  byline: '报告人',
  recipients: '主送、称谓',
  paragraph: '段落',
  heading: '标题行（独立行）',
  item: '编号段（接排）',
  chapter: '章',
  section: '节',
  article: '条',
  attendance: '出席、列席',
  lead: '引语（任命：）',
  table: '表格',
  attachment_name: '附件说明',
  organ: '署名',
  date: '成文日期',
  supplementary_note: '附注',
  attachment_title: '附件（自此起）',
  attachment_note: '附件的题注',
  head_copy_number: '份号',
  head_secrecy: '密级和保密期限',
  head_urgency: '紧急程度',
  head_organ: '发文机关标志：机关',
  head_suffix: '发文机关标志：文件、令',
  head_signatory: '签发人',
  imprint_main_to: '版记：主送',
  imprint_copy_to: '版记：抄送',
  imprint_organ: '版记：印发机关',
  imprint_date: '版记：印发日期',
  imprint_copies: '版记：共印份数',
  imprint_line: '版记：其他行',
};

/** Elements in the menus that add them. */
export const addedElementNames: Record<AddableElement, string> = {
  document_number: '发文字号',
  serial_number: '编号（第×号）',
  passage_note: '题注',
  byline: '报告人',
  recipients: '主送、称谓',
  attachment_name: '附件说明',
  organ: '署名',
  date: '成文日期',
  supplementary_note: '附注',
  attachment_title: '附件',
  attachment_note: '附件的题注',
  head_copy_number: '份号',
  head_secrecy: '密级和保密期限',
  head_urgency: '紧急程度',
  head_organ: '发文机关标志：机关',
  head_suffix: '发文机关标志：文件、令',
  head_signatory: '签发人',
  imprint_main_to: '版记：主送',
  imprint_copy_to: '版记：抄送',
  imprint_organ: '版记：印发机关',
  imprint_date: '版记：印发日期',
  imprint_copies: '版记：共印份数',
  imprint_line: '版记：其他行',
};

export const levelNames = ['一、', '（一）', '1.', '（1）'] as const;

export const signingFormNames: Record<SigningForm, string> = {
  sealed: '加盖印章',
  unsealed: '不加盖印章',
  'signature-stamp': '签名章',
};

export const headFormNames: Record<HeadForm, string> = {
  document: '文件版头',
  letter: '信函格式',
  order: '命令（令）格式',
  minutes: '纪要格式',
};
