import type { Line } from './lines';
import type { RecognitionWarning } from './recognition';

const pairs: [string, string, string][] = [
  ['（', '）', 'bracket-unpaired'],
  ['《', '》', 'book-mark-unpaired'],
  ['“', '”', 'quotation-unpaired'],
];

/** “1）” at the start of a line is a mark of a level, not half a pair. */
const halfBracketMark = /^\d{1,2}）/;

/** What a person must look at because no rule can say what was meant: unpaired marks, straight quotes left over. */
export function findTextFaults(lines: readonly Line[]): RecognitionWarning[] {
  const texts = lines.map((line) => line.text.replace(halfBracketMark, ''));
  const all = texts.join('\n');
  const warnings: RecognitionWarning[] = [];
  for (const [open, close, id] of pairs) {
    const isFaulty = id === 'quotation-unpaired' ? quotationIsOpen(all) : !isPaired(all, open, close);
    if (!isFaulty) continue;
    const line = texts.find((text) => !isPaired(text, open, close));
    warnings.push({ id, path: null, excerpt: (line ?? '').slice(0, 24) });
  }
  for (const { text } of lines) {
    const straight = /["＂]/.exec(text);
    if (straight && /[\u4e00-\u9fff]/.test(text))
      warnings.push({ id: 'straight-quote-left', path: null, excerpt: excerptAt(text, straight.index) });
    const doubtful = /[\u4e00-\u9fff][,;:?!()][\u4e00-\u9fff]/.exec(text);
    if (doubtful) warnings.push({ id: 'half-width-left', path: null, excerpt: excerptAt(text, doubtful.index) });
  }
  return warnings;
}

const isPaired = (text: string, open: string, close: string): boolean =>
  text.split(open).length === text.split(close).length;

/** A quotation of several paragraphs opens anew with each of them and closes once (GB/T 15834 4.8.3). */
function quotationIsOpen(all: string): boolean {
  let depth = 0;
  for (let at = 0; at < all.length; at++) {
    const character = all[at];
    const beginsParagraph = at === 0 || all[at - 1] === '\n';
    if (character === '“' && !(beginsParagraph && depth > 0)) depth++;
    if (character === '”' && --depth < 0) return true;
  }
  return depth !== 0;
}

function excerptAt(text: string, at: number): string {
  return text.slice(Math.max(0, at - 8), at + 8);
}
