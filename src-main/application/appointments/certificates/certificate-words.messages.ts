import { certificateFieldKeys, type CertificateFieldKey } from '../../../domain/appointments/certificates/layout';
import { certificateFieldNames } from '../../../domain/appointments/certificates/layout.messages';

type Row = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** 任命书, blanks and oaths in the history; see application/system/record-words.messages.ts. */
export const certificateRecordWords = {
  certificate: {
    name: '任命书',
    title: (row: Row) => text(row['number']) || text(row['titles']),
    columns: {
      number: '编号',
      blank: '空白编号',
      titles: '职务',
      state: '状态',
      printed_on: '印制日期',
      handed_on: '颁发日期',
      hand_order: '颁发顺序',
      void_reason: '作废原因',
    },
  },
  certificate_blank: {
    name: '空白任命书',
    title: (row: Row) => text(row['blank']),
    columns: { blank: '编号', state: '状态', reason: '原因', changed_on: '日期' },
  },
  oath: {
    name: '宪法宣誓',
    title: (row: Row) => text(row['organiser']),
    columns: {
      organiser: '组织者',
      held_on: '宣誓日期',
      place: '地点',
      leads: '领誓',
      absent_reason: '未参加的原因',
    },
  },
};
export const certificateValueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'certificate.state': { prepared: '会前备印', effective: '已生效', handed: '已颁发', void: '已作废' },
  'certificate_blank.state': { unused: '未用', used: '已用', spoiled: '损坏', voided: '作废' },
  'oath.leads': { 0: '否', 1: '是' },
};

const parts: Readonly<Record<string, string>> = {
  shown: '使用',
  variable: '套打',
  xMm: '距左边（毫米）',
  yMm: '距上边（毫米）',
  widthMm: '宽（毫米）',
  heightMm: '高（毫米）',
  face: '字体',
  sizePt: '字号（磅）',
  align: '对齐',
  text: '文字',
};
const names: Readonly<Record<string, string>> = {
  'page.widthMm': '任命书纸宽（毫米）',
  'page.heightMm': '任命书纸高（毫米）',
  stock: '任命书用纸',
  dateForm: '任命书日期写法',
  printer: '套打所用打印机',
};
const printerParts: Readonly<Record<string, string>> = {
  name: '名称',
  dxMm: '向右修正（毫米）',
  dyMm: '向下修正（毫米）',
};

/** A leaf of the layout of 任命书: page.widthMm, fields.2.xMm. */
export function certificateSettingWords(path: string): string {
  const [area, index, part] = path.split('.');
  if (area === 'fields' && index !== undefined && part !== undefined) {
    const key: CertificateFieldKey | undefined = certificateFieldKeys[Number(index)];
    return `任命书${key ? certificateFieldNames[key] : ''}：${parts[part] ?? part}`;
  }
  if (area === 'printers') return `打印机修正：${printerParts[part ?? ''] ?? ''}`;
  return names[path] ?? path;
}

/** Values of the layout that are codes in the file. */
export const certificateSettingValues: Readonly<Record<string, string>> = {
  'certificates.stock plain': '白纸',
  'certificates.stock blank': '印好的空白任命书',
  'certificates.dateForm arabic': '阿拉伯数字',
  'certificates.dateForm chinese': '汉字',
};
