import { chinese, han } from '../characters';
import type { TextUnderCleaning } from '../text-under-cleaning';

const fullWidth: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const beside = new RegExp(`(?<=[${chinese}])[,;:?!]|[,;:?!](?=[${chinese}])`, 'gu');
/** 35%; at the end of a line or before a number: the sign keeps the mark from standing beside a Chinese character. */
const afterSign = /(?<=[%‰℃°])[,;](?![A-Za-z])|(?<=[%‰℃°\dA-Za-z])[,;:?!](?=[ \t\u3000]*(?:\n|$))/gu;
const bracketsAndLines = /[(（)）\n]/g;
const besideChinese = new RegExp(`[${chinese}]`, 'u');
const afterNumber = /\d/;

/**
 * GB/T 15834: marks of a Chinese sentence are full-width. A half-width mark is Chinese when a Chinese character stands
 * beside it; brackets go in pairs; what stands between two digits or Latin letters (1,000, 9:30, f(x)) is left alone.
 */
export function cleanHalfWidthPunctuation(text: TextUnderCleaning): void {
  cleanBrackets(text);
  for (let before = ''; before !== text.text;) {
    before = text.text;
    text.replace('half-width-punctuation', beside, (match, all) => {
      const left = all[match.index - 1] ?? '';
      const right = all[match.index + 1] ?? '';
      if (afterNumber.test(left) && afterNumber.test(right)) return null;
      return fullWidth[match[0]] ?? null;
    });
  }
  text.replace('half-width-punctuation', afterSign, (match, all) =>
    lineHasHan(all, match.index) ? (fullWidth[match[0]] ?? null) : null,
  );
  cleanFullStops(text);
  cleanIdeographicComma(text);
}

function lineHasHan(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  return new RegExp(`[${han}]`, 'u').test(text.slice(start, at));
}

/** A pair becomes full-width when a Chinese character stands beside or inside either of its brackets. */
function cleanBrackets(text: TextUnderCleaning): void {
  const all = text.text;
  const edits: { start: number; end: number; after: string }[] = [];
  const open: number[] = [];
  const decide = (places: number[]): void => {
    const half = places.filter((at) => all[at] === '(' || all[at] === ')');
    const isChinese = places.some(
      (at) =>
        all[at] === '（' ||
        all[at] === '）' ||
        besideChinese.test(all[at - 1] ?? '') ||
        besideChinese.test(all[at + 1] ?? ''),
    );
    if (isChinese)
      for (const at of half) edits.push({ start: at, end: at + 1, after: fullWidth[all[at] as string] as string });
  };
  let linesOpen = 0;
  for (const match of all.matchAll(bracketsAndLines)) {
    const at = match.index;
    // A pair may run over a line that was broken, but an unclosed bracket must not reach through the whole text.
    if (match[0] === '\n') {
      linesOpen += 1;
      if (linesOpen > 3) open.splice(0).forEach((place) => decide([place]));
    } else if (match[0] === '(' || match[0] === '（') {
      if (open.length === 0) linesOpen = 0;
      open.push(at);
    } else decide(open.length > 0 ? [open.pop() as number, at] : [at]);
  }
  open.forEach((place) => decide([place]));
  text.apply(
    'half-width-punctuation',
    edits.sort((a, b) => a.start - b.start),
  );
}

const stopAtEnd = new RegExp(`(?<=[${han}）》”])\\.(?=[”’）]?[ \\t\\u3000]*(?:\\n|$))`, 'gu');
const stopInside = new RegExp(`(?<=[${han}）》”])\\.(?=[${han}“《（])`, 'gu');
const numeralAtLineStart = /(^|\n)[ \t\u3000]*[一二三四五六七八九十]{1,3}$/;

/**
 * A half-width full stop ends a sentence at the end of a line; inside a line only where the text has half-width stops
 * for all its sentences, since 阿不都.热依木 is a name with a wrong middle dot, not two sentences.
 */
function cleanFullStops(text: TextUnderCleaning): void {
  const notANumber = (match: RegExpExecArray, all: string): string | null =>
    numeralAtLineStart.test(all.slice(Math.max(0, match.index - 8), match.index)) ? null : '。';
  text.replace('half-width-punctuation', stopAtEnd, notANumber);
  const half = text.text.match(stopInside)?.length ?? 0;
  const full = text.text.match(/。(?=.)/g)?.length ?? 0;
  if (half > full) text.replace('half-width-punctuation', stopInside, notANumber);
}

/** ､ and ｡ of the half-width forms block. */
function cleanIdeographicComma(text: TextUnderCleaning): void {
  const forms: Record<string, string> = { '､': '、', '｡': '。', '｢': '「', '｣': '」' };
  text.replace('half-width-punctuation', /[､｡｢｣]/g, (match) => forms[match[0]] ?? null);
}
