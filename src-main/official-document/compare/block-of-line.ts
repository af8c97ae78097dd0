import type { Block } from '../model';
import { readNumberMark, readProvisionMark } from '../recognise/number-marks';
import { leadLine } from '../recognise/patterns';
import { headingLine } from './given-lines.patterns';
import { printedMark, wordsOf } from './printed-block';

/** What a new paragraph is, by its mark alone. */
export function newBlock(line: string): Block {
  const provision = readProvisionMark(line);
  if (provision) return { role: provision.role, number: provision.number, text: line.slice(provision.length) };
  const mark = readNumberMark(line);
  if (mark) {
    const { level, number, length } = mark;
    const text = line.slice(length);
    return level < 3 && headingLine.test(text)
      ? { role: 'heading', level, number, text }
      : { role: 'item', level, number, head: null, text };
  }
  return leadLine.test(line) ? { role: 'lead', text: line } : { role: 'paragraph', text: line };
}

/**
 * The block that was given out with the words it has now. Its role stays unless its number was taken away or another sort
 * of number put in its place: what it is was known when it was given out, and is only guessed from a line.
 */
export function changedBlock(given: Block, line: string): Block {
  const mark = printedMark(given);
  if (mark + wordsOf(given) === line) return given;
  switch (given.role) {
    case 'table':
      return newBlock(line);
    case 'paragraph':
    case 'lead': {
      const isNumbered = (text: string): boolean => readProvisionMark(text) !== null || readNumberMark(text) !== null;
      return isNumbered(line) && !isNumbered(given.text) ? newBlock(line) : { ...given, text: line };
    }
    case 'attendance': {
      const colon = /[\uff1a:]/.exec(line);
      if (!colon) return { role: 'paragraph', text: line };
      const label = line.slice(0, colon.index);
      return { ...given, label, text: line.slice(colon.index + 1).trimStart() };
    }
    case 'chapter':
    case 'section':
    case 'article': {
      const found = readProvisionMark(line);
      if (!found) return newBlock(line);
      return { role: found.role, number: found.number, text: line.slice(found.length) };
    }
    case 'heading':
    case 'item':
      return changedNumbered(given, line);
  }
}

function changedNumbered(given: Extract<Block, { level: number }>, line: string): Block {
  const kept = line.startsWith(given.number);
  const found = kept ? null : readNumberMark(line);
  if (!kept && !found) return newBlock(line);
  const level = found?.level ?? given.level;
  const number = found?.number ?? given.number;
  const words = kept ? line.slice(given.number.length).trimStart() : line.slice(found?.length ?? 0);
  if (given.role === 'heading') return { ...given, level, number, text: words };
  const head = headIn(words, given.head);
  return { ...given, level, number, head, text: words.slice(head?.length ?? 0) };
}

/** The run-in head ends where it ended: at its own last mark. */
function headIn(words: string, head: string | null): string | null {
  if (head === null || words.startsWith(head)) return head;
  const end = words.indexOf(head.at(-1) ?? '\u3002');
  return end < 0 || end > 2 * head.length + 20 ? null : words.slice(0, end + 1);
}
