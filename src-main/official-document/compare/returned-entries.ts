import type { TableBlock } from '../model';
import { readNumberMark, readProvisionMark } from '../recognise/number-marks';
import type { SourceText } from '../source-text';
import type { ListEntry } from './align-lists';
import type { GivenLine } from './given-lines';
import { featuresOf, likeness } from './likeness';
import { entryOfBlock } from './printed-block';
import { SharedLines } from './shared-lines';
import { withoutBlanks } from './without-blanks';

/** One paragraph of the file that came back, or the lines of one title together. */
export interface ReturnedEntry extends ListEntry {
  /** Its lines: indexes of the source's paragraphs. */
  indexes: number[];
  table: TableBlock | null;
}

/** The file's paragraphs without empty ones; titles and 题注 broken into other lines are put together again. */
export function returnedEntriesOf(source: SourceText, given: readonly GivenLine[]): ReturnedEntry[] {
  const elements = new SharedLines(given);
  const entries = source.paragraphs.flatMap(({ text, table }, index): ReturnedEntry[] => {
    if (table && !elements.areMark(table)) return [{ ...entryOfBlock(table), indexes: [index], table }];
    const lines = table ? table.rows.flat().map((cell) => cell.text.trim()) : elements.of(text.trim());
    return lines.filter((line) => line !== '').map((line) => ({ ...entryOfLine(line), indexes: [index], table: null }));
  });
  return given
    .filter(({ path }) => /(?:^|\/)(?:title|passageNote|byline)$/.test(path))
    .reduce((list, target) => glued(list, target), entries);
}

export function entryOfLine(text: string): ListEntry {
  const length = (readProvisionMark(text) ?? readNumberMark(text))?.length ?? 0;
  return { text, bare: text.slice(length), sort: 'text' };
}

/** Most lines a title is printed on, and how far from the top the paper's own title may stand. */
const mostLines = 12;
const nearTop = 40;
/** Lines that are this much like the title are the title, changed. */
const leastTitleLikeness = 0.6;

function glued(entries: ReturnedEntry[], target: GivenLine): ReturnedEntry[] {
  const wanted = withoutBlanks(target.text);
  const joined = (at: number, count: number): string =>
    withoutBlanks(
      entries
        .slice(at, at + count)
        .map(({ text }) => text)
        .join(''),
    );
  const glue = (at: number, count: number): ReturnedEntry[] => {
    const lines = entries.slice(at, at + count);
    const text = lines.map((one) => one.text).join('');
    const one = { text, bare: text, sort: 'text', indexes: lines.flatMap(({ indexes }) => indexes), table: null };
    return [...entries.slice(0, at), one, ...entries.slice(at + count)];
  };
  for (let at = 0; at < entries.length; at += 1) {
    const first = withoutBlanks(entries[at]?.text ?? '');
    if (entries[at]?.table || !wanted.startsWith(first)) continue;
    for (let count = 1; count <= mostLines && wanted.startsWith(joined(at, count)); count += 1)
      if (joined(at, count) === wanted) return count === 1 ? entries : glue(at, count);
  }
  if (target.path.startsWith('attachments/')) return entries;
  let best = { likeness: leastTitleLikeness, at: -1, count: 0 };
  const features = featuresOf(wanted);
  for (let at = 0; at < Math.min(nearTop, entries.length); at += 1)
    for (let count = 1; count <= mostLines; count += 1) {
      if (entries.slice(at, at + count).some(({ table }) => table)) break;
      const found = likeness(features, featuresOf(joined(at, count)));
      if (found > best.likeness) best = { likeness: found, at, count };
    }
  return best.count > 1 ? glue(best.at, best.count) : entries;
}
