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

const lastText = new RegExp(`[^${blank}]`, 'u');
const leading = new RegExp(`^[${blank}]*`, 'u');

/** What stands before the text of a line. The tab before a row of a table is an empty cell, not an indent. */
function leadingBlanks(raw: string, above: Line | undefined): string {
  const blanks = leading.exec(raw)?.[0] ?? '';
  const text = withoutTrailingBlanks(raw.slice(blanks.length));
  const isRow = blanks.includes('\t') && text !== '' && (text.includes('\t') || above?.text.includes('\t'));
  return isRow ? blanks.slice(0, blanks.indexOf('\t')) : blanks;
}

/** From the end, since a pattern that looks for blanks before the end starts anew at every blank inside the line. */
function withoutTrailingBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && !lastText.test(text[end - 1] as string)) end -= 1;
  return text.slice(0, end);
}

/** Cuts the cleaned text into lines; `paragraphOf` names the source paragraph an offset came from. */
export function cutLines(cleaned: string, paragraphOf: (offset: number) => SourceParagraph): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of cleaned.split('\n')) {
    const before = leadingBlanks(raw, lines.at(-1));
    const text = withoutTrailingBlanks(raw.slice(before.length));
    const looks = paragraphOf(start + (text === '' ? 0 : before.length));
    if (text !== '' || looks.table)
      lines.push({ text, start: start + before.length, indent: textUnits(before), units: textUnits(text), looks });
    start += raw.length + 1;
  }
  return lines;
}

const titleAndNote = /^(.{6,}?)([（(](?:\d{4}|[二零〇○一三四五六七八九]{4})年.*(?:通过|批准|修[正订改])[）)])$/u;

/** A 题注 that stands on the line of its title is a line of its own. */
export function separateNotes(lines: readonly Line[], isTitle: (text: string) => boolean): Line[] {
  return lines.flatMap((line) => {
    const [, title, note] = titleAndNote.exec(line.text) ?? [];
    if (title === undefined || note === undefined || !isTitle(title)) return [line];
    const start = line.start + title.length;
    return [
      { ...line, text: title, units: textUnits(title) },
      { ...line, text: note, start, indent: 0, units: textUnits(note) },
    ];
  });
}
