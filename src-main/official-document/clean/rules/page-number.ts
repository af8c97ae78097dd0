import { blank } from '../characters';
import type { TextUnderCleaning } from '../text-under-cleaning';

const line = new RegExp(
  `(?<=\\n)[${blank}]*(?:[-—－–]+[${blank}]*\\d{1,3}[${blank}]*[-—－–]+|第[${blank}]*\\d{1,3}[${blank}]*页([${blank}]*[,，/]?[${blank}]*共[${blank}]*\\d{1,3}[${blank}]*页)?)[${blank}]*(?:\\n|$)`,
  'g',
);

/** Page numbers that came along with the text of a PDF: “— 3 —”, “第3页 共5页” on a line of their own. */
export function cleanPageNumbers(text: TextUnderCleaning): void {
  text.replace('page-number', line, () => '');
}
