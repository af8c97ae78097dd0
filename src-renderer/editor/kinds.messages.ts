import type { DocumentKind, SigningForm } from '@core/official-document/model';
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
  imprint_line: '版记',
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
  imprint_line: '版记',
};

export const levelNames = ['一、', '（一）', '1.', '（1）'] as const;

export const signingFormNames: Record<SigningForm, string> = {
  sealed: '加盖印章',
  unsealed: '不加盖印章',
  'signature-stamp': '签名章',
};
