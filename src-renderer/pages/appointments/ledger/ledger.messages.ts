import type { LedgerEvent, LedgerTenure } from '@core/contract/appointments/ledger.contract';
import { printedDate } from '@core/official-document/civil-date';

const mostNames = 4;

export const ledgerMessages = {
  exported: (file: string) => `已导出“${file}”。`,
  wrongDay: '日期写法不对，例如 20260118',
  vacant: '空缺',
  acting: '代理',
  unknownDay: '日期不详',
};

/** 2021年8月25日　决定任命; the meeting and papers stand beside it. */
export const eventText = ({ on, words }: LedgerEvent): string =>
  `${on === null ? ledgerMessages.unknownDay : printedDate(on)}　${words}`;

/** Which meeting, papers and remark tell of it. */
export const sourceText = ({ meeting, papers, note }: LedgerEvent): string =>
  [meeting, papers, note].filter((text) => text !== '').join('　');

/** Names of those who hold a post, as many as a line takes. */
export function holdersText(holders: readonly LedgerTenure[]): string {
  const names = holders
    .slice(0, mostNames)
    .map(({ personName, acting }) => (acting ? `${personName}（代理）` : personName));
  return `${names.join('、')}${holders.length > mostNames ? `等 ${holders.length} 人` : ''}`;
}

/** Since when and by what, of one who holds it alone. */
export const sinceText = (holders: readonly LedgerTenure[]): string =>
  holders.length === 1 ? eventText(holders[0]!.begin) : '';
export function byText(holders: readonly LedgerTenure[]): string {
  if (holders.length !== 1) return '';
  const { begin } = holders[0]!;
  return sourceText(begin) || (begin.motion ? `议案 ${begin.motion.matter}` : '');
}
