import type { Certificate } from '@core/contract/appointments/certificates.contract';
import { printedDate } from '@core/official-document/civil-date';

export const certificateMessages = {
  prepared: (count: number, leftOut: number) =>
    leftOut === 0 ? `已备印 ${count} 份任命书。` : `已备印 ${count} 份任命书，另有 ${leftOut} 项不发。`,
  handed: (count: number) => `已登记颁发 ${count} 份。`,
  ordered: '已调整颁发顺序。',
  voided: (name: string) => `已作废 ${name} 的任命书。`,
  voidTitle: (name: string) => `作废 ${name} 的任命书`,
  voidHint: '所用的空白任命书同时作废，不能再用。',
  spoilTitle: (blank: string) => `空白任命书“${blank}”损坏`,
  spoilHint: '登记后不再用这一份。',
  added: (count: number) => `已登记 ${count} 份空白任命书。`,
  spoiled: (blank: string) => `已登记“${blank}”损坏。`,
  restored: (blank: string) => `“${blank}”恢复为未用。`,
  exported: (file: string) => `已生成“${file}”。`,
  oathsKept: (count: number) => `已保存 ${count} 人的宣誓登记。`,
  unsavedOaths: '宣誓登记还没有保存',
  layoutKept: '版式已保存。',
  unsavedLayout: '任命书版式还没有保存',
  reading: (done: number, total: number) => `正在排版 ${done} / ${total}`,
  overflows: (field: string) => `“${field}”的文字放不下，请加大文字框或者减小字号。`,
  missing: (field: string, names: readonly string[]) => `“${field}”缺少：${names.join('、')}。`,
  wrongDay: '日期写法不对，例如 20260118',
  wrongNumber: (name: string) => `“${name}”不在允许的范围内。`,
  glyphs: (characters: readonly string[]) =>
    `本机字体没有这些字：${characters.join('、')}。请另装字库，或者打印后手写。`,
};

export const stateNames: Record<Certificate['state'], string> = {
  prepared: '会前备印',
  effective: '已生效',
  handed: '已颁发',
  void: '已作废',
};
export const stateColours: Record<Certificate['state'], string> = {
  prepared: 'amber',
  effective: 'green',
  handed: '',
  void: 'red',
};
export const blankStateNames = { unused: '未用', used: '已用', spoiled: '损坏', voided: '作废' };

/** What stands beside the state: when it was handed out, why it is void. */
export const stateText = ({ state, handedOn, voidReason }: Certificate): string =>
  state === 'handed' && handedOn !== null ? printedDate(handedOn) : voidReason;

export const partNames = { certificates: '任命书', ballots: '逐人表决票', blanks: '空白登记', layout: '版式和套打' };
