import { textUnits } from '../character-width';
import { blank } from '../clean/characters';
import type { SourceParagraph } from '../source-text';

/** One line of the cleaned text with its place in it and what its looks said. */
export interface Line {
  /** Without the blanks at both ends. */
  text: string;
  /** Offset of `text` in the cleaned text. */
  start: number;
  /** Blanks before the text, in characters. */
  indent: number;
  units: number;
  looks: SourceParagraph;
}

const ends = new RegExp(`^[${blank}]*|[${blank}]*$`, 'gu');
const leading = new RegExp(`^[${blank}]*`, 'u');

/** Cuts the cleaned text into lines; `paragraphOf` names the source paragraph an offset came from. */
export function cutLines(cleaned: string, paragraphOf: (offset: number) => SourceParagraph): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of cleaned.split('\n')) {
    const text = raw.replace(ends, '');
    const before = leading.exec(raw)?.[0] ?? '';
    const looks = paragraphOf(start + (text === '' ? 0 : before.length));
    if (text !== '' || looks.table)
      lines.push({ text, start: start + before.length, indent: textUnits(before), units: textUnits(text), looks });
    start += raw.length + 1;
  }
  return lines;
}
