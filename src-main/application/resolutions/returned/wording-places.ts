import type { WordingPlace } from '../../../contract/resolutions/returned-files.contract';
import type { RecordPaperKind } from '../../../domain/documents/record-paper';
import { recordPaperNames } from '../../../domain/documents/record-paper.messages';
import type { Inline, Statement, WordingLine } from '../../../domain/templates/wording';
import type { ElementChange } from '../../../official-document/compare/comparison';
import type { HoldingWording } from '../../templates/wording-of-paper';

/** Shorter stretches stand in many places by chance. */
const shortest = 2;

/** Words of a wording. */
interface Literal {
  text: string;
  /** Printed whenever its line is; others stand under a condition (有…时) or are said of each of a list. */
  always: boolean;
}
interface LiteralLine {
  line: number;
  literals: Literal[];
}

/**
 * For a change of a paper, the line of its wording it was printed from: the one whose own words the element has, in their
 * order, and in whose own words everything changed stands. Null where facts of the record were changed.
 */
export function wordingPlaces(
  paper: RecordPaperKind,
  { text, wording }: HoldingWording,
): (change: ElementChange) => WordingPlace | null {
  const lines = linesOf(wording.statements)
    .map(({ parts, place }): LiteralLine => ({ line: place.line, literals: literalsOf(parts) }))
    .filter(({ literals }) => literals.length > 0);
  const source = text.split(/\r?\n/u);
  return (change) => {
    const before = textBefore(change);
    if (before === '') return null;
    const words = changed(change);
    const found = lines
      .map(({ line, literals }) => ({ line, printed: printedOf(literals, before) }))
      .filter(({ printed }) => lengthOf(printed) >= shortest && words.every((one) => within(printed, one)))
      .toSorted((one, other) => lengthOf(other.printed) - lengthOf(one.printed))[0];
    if (!found) return null;
    const { line } = found;
    return { paper, name: recordPaperNames[paper], line, text: (source[line - 1] ?? '').trim() };
  };
}

const lengthOf = (printed: readonly string[]): number => printed.join('').length;

const textBefore = ({ pieces }: ElementChange): string =>
  pieces.map(({ kind, text }) => (kind === 'added' ? '' : text)).join('');

/** What was taken out, and for what was put in the words beside it. */
function changed({ pieces }: ElementChange): string[] {
  return pieces.flatMap(({ kind, text }, index) => {
    if (kind === 'removed') return [text.trim()];
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    if (kind === 'same' || before?.kind === 'removed' || after?.kind === 'removed') return [];
    return [(before?.text.slice(-shortest) ?? '') || (after?.text.slice(0, shortest) ?? '')];
  });
}

const within = (literals: readonly string[], words: string): boolean =>
  words !== '' && literals.some((literal) => literal.includes(words));

/**
 * Those words of a line that stand in the text, in their order, as one where they stand side by side; none where one it
 * always prints does not.
 */
function printedOf(literals: readonly Literal[], text: string): string[] {
  const printed: string[] = [];
  let at = 0;
  for (const [index, { text: literal, always }] of literals.entries()) {
    const found = text.indexOf(literal, at);
    const end = found + literal.length;
    if (found >= 0 && (always || restStands(literals.slice(index + 1), text, end))) {
      if (found === at && printed.length > 0) printed.push((printed.pop() ?? '') + literal);
      else printed.push(literal);
      at = end;
    } else if (always) return [];
  }
  return printed;
}

/** Words that may be left out are not taken for ones further on, behind what is always printed after them. */
function restStands(literals: readonly Literal[], text: string, from: number): boolean {
  let at = from;
  for (const { text: literal, always } of literals) {
    if (!always) continue;
    const found = text.indexOf(literal, at);
    if (found < 0) return false;
    at = found + literal.length;
  }
  return true;
}

function linesOf(statements: readonly Statement[]): WordingLine[] {
  return statements.flatMap((one) => (one.kind === 'line' ? [one] : linesOf(one.body)));
}

function literalsOf(parts: readonly Inline[], always = true): Literal[] {
  return parts.flatMap((part): Literal[] => {
    if (part.kind === 'field') return [];
    if (part.kind !== 'text') return literalsOf(part.body, false);
    const text = part.text.trim();
    return text === '' ? [] : [{ text, always }];
  });
}
