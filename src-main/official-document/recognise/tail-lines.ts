import type { Line } from './lines';
import { dateLine, organEnd, postInLine, signedDateLine } from './patterns';

/** What stands below the text of a paper, and the attachments after it. */
export interface Tail {
  attachmentNames: { text: string; line: Line; offset: number }[];
  organs: { text: string; line: Line; offset: number }[];
  date: { iso: string; line: Line; offset: number } | null;
  supplementaryNote: Line | null;
  imprint: Line[];
  attachments: { mark: string; number: number | null; lines: Line[] }[];
  /** Lines of the page the paper was copied from. */
  stray: Line[];
  /** Index after the last line of the text. */
  end: number;
}

/** An organ, or a person by post and name, as they sign. */
export function isOrgan(text: string): boolean {
  const bare = text.replace(/[ \u3000]/g, '').replace(/[（(](?:章|盖章|印章|公章|签章|签名)[）)]$/u, '');
  return organEnd.test(bare) || (postInLine.test(bare) && bare.length <= 20);
}

/** The 成文日期 alone, or after the 署名 on one line. */
export function isDate(text: string): boolean {
  return dateLine.test(text) || isOrgan(signedDateLine.exec(text)?.[1] ?? '');
}
