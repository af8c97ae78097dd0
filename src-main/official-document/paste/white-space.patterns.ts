/** Between these a line end in the source of a page is no space: Chinese is written without. */
const wide = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f“”‘’…—·]';
const lineEndBetweenWide = new RegExp(`(?<=${wide})[ \\t]*[\\r\\n]+[ \\t\\r\\n]*(?=${wide})`, 'g');

/** White space as a browser folds it, with the line ends of wrapped Chinese taken out. No-break spaces stay. */
export function folded(text: string): string {
  return text.replace(lineEndBetweenWide, '').replace(/[ \t\r\n\f]+/g, ' ');
}

/** Space at the ends of a folded paragraph, no-break and ideographic spaces apart. */
export const spaceAtEnds = /^ +| +$/g;

/** A mark in brackets or with a stop of its own: the gap behind it in Word is a tab, not part of the text. */
export const numberEnds = /[、，。．.）)〕】]$|^[①-⑳㈠-㈩●■◆➢✓·○]$/;
export const bulletMarks: Record<string, string> = {
  l: '●',
  n: '■',
  u: '◆',
  Ø: '➢',
  ü: '✓',
  '·': '·',
  o: '○',
  '§': '■',
};
