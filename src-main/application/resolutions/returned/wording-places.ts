import type { WordingPlace } from '../../../contract/resolutions/returned-files.contract';
import type { RecordPaperKind } from '../../../domain/documents/record-paper';
import { recordPaperNames } from '../../../domain/documents/record-paper.messages';
import type { Inline, Statement, WordingLine } from '../../../domain/templates/wording';
import type { ElementChange } from '../../../official-document/compare/comparison';
import type { HoldingWording } from '../../templates/wording-of-paper';

/** Shorter stretches stand in many places by chance. */
const shortest = 2;

/** A line of a wording with the words it always prints. */
interface LiteralLine {
  line: number;
  literals: string[];
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
    const found = lines
      .filter(({ literals }) => standInOrder(literals, before) && changed(change).every((one) => within(literals, one)))
      .toSorted((one, other) => lengthOf(other) - lengthOf(one))[0];
    if (!found) return null;
    const { line } = found;
    return { paper, name: recordPaperNames[paper], line, text: (source[line - 1] ?? '').trim() };
  };
}

const lengthOf = ({ literals }: LiteralLine): number => literals.join('').length;

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

function standInOrder(literals: readonly string[], text: string): boolean {
  let at = 0;
  for (const literal of literals) {
    const found = text.indexOf(literal, at);
    if (found < 0) return false;
    at = found + literal.length;
  }
  return literals.join('').length >= shortest;
}

function linesOf(statements: readonly Statement[]): WordingLine[] {
  return statements.flatMap((one) => (one.kind === 'line' ? [one] : linesOf(one.body)));
}

/** What is printed only sometimes or again and again is not looked for. */
const literalsOf = (parts: readonly Inline[]): string[] =>
  parts.flatMap((part) => (part.kind === 'text' && part.text.trim() !== '' ? [part.text.trim()] : []));
