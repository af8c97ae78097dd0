import { textUnits } from '../character-width';
import { title as titleMeasure } from '../layout';
import { type Atom, atomsOf, splitAtom } from './atoms';
import { chooseBreaks, type Weights } from './breakings';

export interface TitleLineOptions {
  /** Widest line in 字; 20 of 2号 fit 156 mm. */
  maxUnits?: number;
  /** Further words never broken: names of places, organs and persons of the record. */
  phrases?: string[];
}

const partSpace = '　';
/** Typed between Chinese characters a plain blank means the same. */
const typedBlank = /(?<=[\p{Script=Han}》）”]) +(?=[\p{Script=Han}《（“])/gu;
/** Parts shorter than this (in 字) are no parts: the space belongs to a name such as 张　明. */
const partUnits = 4;
/** A committee's name: the one organ that may be broken, between its two halves. */
const committee = /人民代表大会常务委员会$/u;
/** The longest organ that opens a title, in atoms of text before 关于. */
const organBeforeSubject =
  /^[^《关]*(?:会|委员会|政府|法院|检察院|办公室|办公厅|局|厅|部|委|办|院|组|团|会议|站|中心|处)(?=关于)/u;
/** The meeting that opens a title without 关于: 云岭市第五届人大常委会第十八次会议 / 分组名单. */
const meetingBeforeKind = /^[^《关]*?第[〇零一二三四五六七八九十百\d]+次(?:主任)?会议(?=.)/u;

/**
 * The lines of a title (GB/T 9704-2012 7.3.1): 词意完整、排列对称、长短适宜, trapezoid or diamond. One line when it fits;
 * otherwise the organ stands alone on the first line, parts set apart by an ideographic space begin a line of their own,
 * and the rest is broken between words by sense and shape. Spaces at breaks are dropped, nothing else is.
 */
export function chooseTitleLines(text: string, options: TitleLineOptions = {}): string[] {
  const whole = text.trim().replace(typedBlank, partSpace);
  if (whole === '') return [];
  const maxUnits = options.maxUnits ?? titleMeasure.charactersALine;
  if (textUnits(whole) <= maxUnits) return [whole];
  if (whole.length > longestTitle) return cutEvery(whole, maxUnits);
  const lines = bestLinesOf(whole, maxUnits, options.phrases ?? []);
  // A line for each part is the rule; where it would make the title an hourglass, the space stands inside a line.
  if (hourglassUnits(lines) < badHourglass || partsOf(whole).length === 1) return lines;
  const running = linesOf(whole, maxUnits, options.phrases ?? [], false);
  return hourglassUnits(running) < hourglassUnits(lines) ? running : lines;
}

/** 通知 alone at the end looks lost; an organ named inside the title is rather broken between its two halves. */
function bestLinesOf(whole: string, maxUnits: number, phrases: readonly string[]): string[] {
  const lines = linesOf(whole, maxUnits, phrases, true);
  if (lastUnits(lines) >= lostUnits) return lines;
  const other = linesOf(whole, maxUnits, phrases, true, true);
  return lastUnits(other) >= lostUnits && other.length <= lines.length ? other : lines;
}

const lastUnits = (lines: readonly string[]): number => textUnits(lines.at(-1) ?? '');

/** A last line shorter than this many 字 looks lost. */
const lostUnits = 4;

/** How far lines may grow after they have shrunk before the shape is plainly that of an hourglass, in 字. */
const badHourglass = 3;

/** By how much lines grow after they have shrunk, in 字; 0 for a trapezoid or a diamond. */
function hourglassUnits(lines: readonly string[]): number {
  const units = lines.map(textUnits);
  const firstShrunk = units.findIndex((width, index) => index > 0 && width < (units[index - 1] ?? 0));
  if (firstShrunk < 0) return 0;
  return units
    .slice(firstShrunk + 1)
    .reduce((grown, width, index) => grown + Math.max(0, width - (units[firstShrunk + index] ?? 0)), 0);
}

function linesOf(
  whole: string,
  maxUnits: number,
  phrases: readonly string[],
  partsApart: boolean,
  organsApart = false,
): string[] {
  const weights: Weights = { maxUnits, line: 10, balance: 40, hourglass: 2.5, shortUnits: 6, short: 4 };
  const organ = organBeforeSubject.exec(whole)?.[0] ?? meetingOf(whole, maxUnits);
  const organOver = textUnits(organ) > maxUnits;
  const kept = organsApart ? phrases.filter((phrase) => !committee.test(phrase)) : phrases;
  const atoms: Atom[] = [];
  let at = 0;
  for (const part of partsOf(whole)) {
    const from = whole.indexOf(part, at);
    const inPart = atomsOf(part, kept);
    const first = inPart[0];
    const last = atoms.at(-1);
    if (first && from > 0 && partsApart) first.forced = true;
    else if (last && from > 0)
      atoms[atoms.length - 1] = { ...last, text: `${last.text}${partSpace}`, units: last.units + 1 };
    let offset = from;
    for (const atom of inPart) {
      if (organ !== '' && offset === organ.length) {
        atom.forced = true;
        atom.breakBefore = 0;
      }
      offset += atom.text.length;
      atoms.push(...(atom.units > maxUnits ? splitAtom(atom) : [atom]));
    }
    at = from + part.length;
  }
  if (organOver || organsApart) allowBreakInCommittee(atoms);
  const begins = chooseBreaks(atoms, weights, (atom) => /^（.*）$/u.test(atom.text));
  return linesFrom(atoms, begins);
}

/** Longer than any title, in characters: a text that was put into the title by mistake is cut, not weighed. */
const longestTitle = 300;

function cutEvery(text: string, maxUnits: number): string[] {
  const lines: string[] = [];
  let line = '';
  let units = 0;
  for (const character of text) {
    const width = textUnits(character);
    if (units + width > maxUnits) {
      lines.push(line);
      line = '';
      units = 0;
    }
    line += character;
    units += width;
  }
  return [...lines, line];
}

function meetingOf(text: string, maxUnits: number): string {
  const meeting = text.includes('关于') ? '' : (meetingBeforeKind.exec(text)?.[0] ?? '');
  return textUnits(meeting) <= maxUnits ? meeting : '';
}

/** The text at its ideographic spaces, unless the space stands inside a name. */
export function partsOf(text: string, least = partUnits): string[] {
  const parts: string[] = [];
  for (const piece of text.split(partSpace)) {
    const last = parts.at(-1);
    if (last !== undefined && (textUnits(piece) < least || textUnits(last) < least || spaceInName(last, piece)))
      parts[parts.length - 1] = last + partSpace + piece;
    else parts.push(piece);
  }
  return parts;
}

function spaceInName(before: string, after: string): boolean {
  return (
    /(?:接受|任命|免去|撤销|罢免|终止|许可)\p{Script=Han}$/u.test(before) &&
    /^\p{Script=Han}(?:辞去|为|的|同志|等)/u.test(after)
  );
}

/** An organ too long for one line may be cut in the middle of 人民代表大会常务委员会. */
export function allowBreakInCommittee(atoms: Atom[]): void {
  for (let index = atoms.length - 1; index >= 0; index -= 1) {
    const atom = atoms[index] as Atom;
    if (atom.text !== '人民代表大会常务委员会') continue;
    atoms.splice(
      index,
      1,
      { ...atom, text: '人民代表大会', units: 6 },
      { text: '常务委员会', units: 5, breakBefore: 1, forced: false },
    );
  }
}

/** The lines as strings, without the spaces that fall on a break. */
export function linesFrom(atoms: readonly Atom[], begins: readonly number[]): string[] {
  return begins.map((begin, index) =>
    atoms
      .slice(begin, begins[index + 1] ?? atoms.length)
      .map((atom) => atom.text)
      .join('')
      .replace(/^　+|　+$/gu, ''),
  );
}
