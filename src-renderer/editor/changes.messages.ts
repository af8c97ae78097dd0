/** A stretch of text with its spaces and line ends made visible. */
export function visibleText(text: string): string {
  if (text === '') return '（无）';
  return text
    .replace(/\r?\n/g, '⏎')
    .replace(/ /g, '␣')
    .replace(/\u3000/g, '□')
    .replace(/\t/g, '⇥')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '·');
}
