/**
 * The marks at the start of a line that say which part of the paper it is. A line without one is a paragraph of the text.
 * Order is the order in which the settings page explains them.
 */
export const roleMarks = {
  redHead: '红头',
  letterHead: '信函头',
  copyNumber: '份号',
  secrecy: '密级',
  urgency: '紧急程度',
  documentNumber: '文号',
  title: '标题',
  serialNumber: '编号',
  passageNote: '题注',
  recipients: '主送',
  paragraph: '正文',
  lead: '引语',
  original: '原文',
  closing: '结尾',
  level1: '一级',
  level2: '二级',
  level3: '三级',
  level4: '四级',
  caption: '表名',
  tableHead: '表头',
  tableRow: '表行',
  attached: '附文',
  attachment: '附件',
  organ: '署名',
  sealedOrgan: '盖章署名',
  duty: '签名章',
  date: '日期',
  supplementaryNote: '附注',
  copyTo: '抄送',
  printedBy: '印发机关',
  printedOn: '印发日期',
  copies: '份数',
} as const;
export type Role = keyof typeof roleMarks;
export const roles = Object.keys(roleMarks) as Role[];

/** Words of the two block forms, in 【 】. */
export const blockWords = { when: '有', whenNot: '没有', whenEnd: '时', each: '逐项', end: '结束' } as const;
export const blockMark = {
  when: /^(有|没有)\s*(.+?)\s*时$/u,
  each: /^逐项\s*(.+?)\s*(?:[，,]\s*用“(.*)”隔开)?$/u,
  end: /^结束$/u,
  /** What looks like a mark, well written or not. */
  like: /^(?:有|没有|逐项|结束)/u,
};
/** Between the cells of a row of a table; either may be typed. */
export const cellBar = /[｜|]/u;

export const printedWhen = (negated: boolean, name: string): string => `【${negated ? '没有' : '有'} ${name} 时】`;
export const printedEach = (name: string, separator: string): string =>
  `【逐项 ${name}${separator === '' ? '' : `，用“${separator}”隔开`}】`;
export const printedEnd = '【结束】';
export const roleColon = '：';
/** A mark at the start of a line, the colon in either width. */
export const roleAtStart = new RegExp(`^(${Object.values(roleMarks).join('|')})\\s*[：:]\\s*`, 'u');
export const roleOfMark = (mark: string): Role => roles.find((role) => roleMarks[role] === mark) ?? 'paragraph';

/** Marks that open something: written twice they stand for themselves. */
export const fieldOpen = /[{｛]/u;
export const fieldClose = /[}｝]/u;
export const blockOpen = '【';
export const blockClose = '】';

/** The picker puts braces round a name; in a mark they may stand or not, in a name they cannot. */
export const bareName = (name: string): string => name.replace(/[{｛}｝]/gu, '').trim();
