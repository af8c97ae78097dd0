import { textUnits } from '../character-width';
import { charactersALine } from '../layout';
import { type Atom, atomsOf, splitAtom } from './atoms';
import { chooseBreaks, type Weights } from './breakings';
import { allowBreakInCommittee, linesFrom, partsOf } from './title-lines';

/** A note up to this width (字) stays on one line; above it two balanced lines look better than one and a stub. */
const oneLineUnits = 26;

/**
 * The lines of a 题注 or a byline: one when it is short, otherwise two or three broken by sense – acts apart from each
 * other, then after 人民代表大会 before 常务委员会, as in “（2022年12月29日忻州市第五届人民代表大会 / 常务委员会第八次会议通过）”.
 * Spaces at breaks are dropped, nothing else is.
 */
export function chooseNoteLines(text: string): string[] {
  const whole = text.trim();
  if (whole === '') return [];
  if (textUnits(whole) <= oneLineUnits) return [whole];
  const atoms: Atom[] = [];
  partsOf(whole, 8).forEach((part, index) => {
    const inPart = noteAtoms(part);
    const first = inPart[0];
    if (first && index > 0) first.forced = true;
    for (const atom of inPart) atoms.push(...(atom.units > charactersALine ? splitAtom(atom) : [atom]));
  });
  allowBreakInCommittee(atoms);
  const maxUnits = textUnits(whole) <= charactersALine ? oneLineUnits : charactersALine;
  const weights: Weights = { maxUnits, line: 10, balance: 16, hourglass: 0.3, shortUnits: 5, short: 3 };
  return linesFrom(
    atoms,
    chooseBreaks(atoms, weights, () => false),
  );
}

/** Brackets of a note enclose it whole: they are taken off before words are looked for. */
function noteAtoms(part: string): Atom[] {
  const open = /^[（(]/u.test(part) ? part.slice(0, 1) : '';
  const close = /[）)]$/u.test(part) && (open !== '' || !/[（(]/u.test(part)) ? part.slice(-1) : '';
  const atoms = atomsOf(part.slice(open.length, part.length - close.length));
  const first = atoms[0];
  const last = atoms.at(-1);
  if (!first || !last) return [{ text: part, units: textUnits(part), breakBefore: 0, forced: false }];
  first.text = open + first.text;
  first.units = textUnits(first.text);
  last.text += close;
  last.units = textUnits(last.text);
  for (const [index, atom] of atoms.entries()) {
    const before = atoms[index - 1]?.text ?? '';
    if (/日$/u.test(before)) atom.breakBefore = 3;
    if (/届$/u.test(before) && /^人民代表大会/u.test(atom.text)) atom.breakBefore = 7;
    if (/人民代表大会$|人大常委会$|常务委员会$/u.test(before) && /^第/u.test(atom.text)) atom.breakBefore = 1;
    if (/会议$/u.test(before)) atom.breakBefore = 5;
    if (/^(?:上)?(?:通过|批准|修订|修正|废止)/u.test(atom.text)) atom.breakBefore = 30;
    if (/[，；]$/u.test(before)) atom.breakBefore = 1;
    if (/^根据/u.test(atom.text)) atom.breakBefore = Math.min(atom.breakBefore, 1);
  }
  return atoms;
}
