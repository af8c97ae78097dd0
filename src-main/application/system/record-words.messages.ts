import { numeralOf } from '../../domain/documents/chinese-numerals';

/** How records and their columns are called in the history. Columns that are not named here are not shown. */
export interface RecordWords {
  name: string;
  /** How one record is called, from its columns. */
  title: (row: Readonly<Record<string, unknown>>) => string;
  columns: Readonly<Record<string, string>>;
}

const areas: Record<string, string> = { typesetting: '排版设置', numbering: '文号设置', deadlines: '期限提醒', meetings: '会议设置' };

export const recordWords: Readonly<Record<string, RecordWords>> = {
  office: {
    name: '本单位',
    title: (row) => text(row['full_name']),
    columns: {
      full_name: '单位全称',
      short_name: '单位简称',
      level: '层级',
      region: '行政区域',
      secrecy: '保密声明',
    },
  },
  term: {
    name: '届次',
    title: (row) => (typeof row['number'] === 'number' ? `第${numeralOf(row['number'])}届` : ''),
    columns: { number: '届次', begins_on: '起始日期', ends_on: '届满日期' },
  },
  clerk: {
    name: '经办人',
    title: (row) => text(row['name']),
    columns: { name: '姓名', duty: '职务', active: '状态' },
  },
  setting: {
    name: '设置',
    title: (row) => areas[text(row['area'])] ?? '',
    columns: { body: '内容' },
  },
  issued_paper: {
    name: '存档文件',
    title: (row) => text(row['title']),
    columns: {
      title: '标题',
      document_number: '发文字号',
      version: '版次',
      state: '状态',
      year: '年度',
      clerk: '经办人',
      pages: '页数',
      file_name: '文件名',
      place: '存放位置',
      grade: '密级',
      grade_years: '保密期限（年）',
      void_reason: '作废原因',
    },
  },
  document_number: {
    name: '发文字号',
    title: (row) => text(row['printed']),
    columns: {
      printed: '发文字号',
      series: '文号种类',
      year: '年度',
      serial: '顺序号',
      issued_paper: '用于文件',
      state: '状态',
      emergency: '紧急补登',
      purpose: '用途',
      reason: '原因',
      taken_at: '登记时间',
      clerk: '经办人',
    },
  },
};

/** Values that are codes in the file, as the forms call them. */
export const valueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'office.level': { province: '省级', city: '市级', county: '县级' },
  'office.secrecy': { unclassified: '不处理国家秘密', classified: '涉密专用计算机' },
  'clerk.active': { 1: '在用', 0: '停用' },
  'issued_paper.state': { frozen: '正在存档', issued: '已存档', voided: '已作废' },
  'document_number.state': { reserved: '已预留', used: '已使用', voided: '已作废' },
  'document_number.emergency': { 0: '否', 1: '是' },
  'issued_paper.grade': { secret: '秘密', confidential: '机密', 'top-secret': '绝密' },
};

/** yyyy-mm-dd as papers write it. */
export const dateWords = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

export const removedWords = (title: string, others: number): string =>
  others > 0 ? `${title}等${others + 1}项` : title;

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
