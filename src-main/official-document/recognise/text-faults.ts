import type { Line } from './lines';
import type { RecognitionWarning } from './recognition';

const pairs: [string, string, string][] = [
  ['（', '）', 'bracket-unpaired'],
  ['《', '》', 'book-mark-unpaired'],
  ['“', '”', 'quotation-unpaired'],
];

/** What a person must look at because no rule can say what was meant: unpaired marks, straight quotes left over. */
export function findTextFaults(lines: readonly Line[]): RecognitionWarning[] {
  const all = lines.map((line) => line.text).join('\n');
  const warnings: RecognitionWarning[] = [];
  for (const [open, close, id] of pairs) {
    if (all.split(open).length === all.split(close).length) continue;
    const line = lines.find(({ text }) => text.split(open).length !== text.split(close).length);
    warnings.push({ id, path: null, excerpt: (line?.text ?? '').slice(0, 24) });
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

function excerptAt(text: string, at: number): string {
  return text.slice(Math.max(0, at - 8), at + 8);
}
