import { printedDate } from '../civil-date';
import type { Imprint } from '../model';

/** One element of the 版记 as it is printed; two texts on one line stand at its two ends. */
export interface ImprintRow {
  /** Printed before the text: “抄送：”, or ''. */
  label: string;
  /** Key of the imprint the text comes from, its path under 'imprint'. */
  part: 'copyTo' | 'mainTo' | 'organ' | 'date' | 'copies' | `otherLines/${number}`;
  text: string;
  /** Printed after the text and no part of it: the full stop, “印发”. */
  end: string;
  /** What stands at the right end of the same line. */
  right: ImprintRow | null;
}

/** No imprint at all said yet. */
export const emptyImprint: Imprint = { copyTo: null, mainTo: null, organ: null, date: null, copies: null };

/** The elements in their order (7.4): what came in besides, 主送 over 抄送, 印发机关 with 印发日期, 共印份数. */
export function imprintRows(imprint: Imprint): ImprintRow[] {
  const { copyTo, mainTo, organ, date, copies, otherLines = [] } = imprint;
  const row = (part: ImprintRow['part'], label: string, text: string, end: string): ImprintRow => {
    return { label, part, text, end, right: null };
  };
  const issued = date === null ? null : row('date', '', printedDate(date), '印发');
  return [
    ...otherLines.map((line, index) => row(`otherLines/${index}`, '', line, '')),
    ...(mainTo ? [row('mainTo', '主送：', mainTo, '。')] : []),
    ...(copyTo ? [row('copyTo', '抄送：', copyTo, '。')] : []),
    ...(organ || issued ? [{ ...row('organ', '', organ ?? '', ''), right: issued }] : []),
    ...(copies === null ? [] : [row('copies', '共印', String(copies), '份')]),
  ];
}

/** The 版记 as lines of text. */
export function imprintLines(imprint: Imprint): string[] {
  const textOf = ({ label, text, end }: ImprintRow): string => label + text + end;
  return imprintRows(imprint).map((row) =>
    [row.text === '' ? '' : textOf(row), row.right ? textOf(row.right) : ''].filter((text) => text !== '').join('　'),
  );
}
