import type { FlowSegment } from '../flow/flow';
import type { FaceMetrics } from './face-metrics';
import { scriptsOf } from './script-runs';
import { type BreakRules, isBlank, mayBreak } from './kinsoku';
import { latinClass } from './latin-breaks';

/** One line of a paragraph as a stretch of its characters. */
export interface BrokenLine {
  /** Index of the first character and behind the last in the paragraph's text (UTF-16 units). */
  start: number;
  end: number;
  /** Width of the characters, blanks at the end not counted, in points. */
  widthPt: number;
}

/** Room for the characters of a line, in points. */
export interface LineRoom {
  firstPt: number;
  otherPt: number;
}

const han = /[\p{Script=Han}\p{Nl}〇]/u;

/** Rounding a writer may do: a tenth of a twip's worth never pushes a character down. */
const tolerancePt = 0.02;

/**
 * Breaks a paragraph's characters into lines: as many as the room holds, 避头尾 by pushing characters down to the next
 * line, no hanging and no compressed marks; words and numbers in Latin stay whole unless they are longer than a line.
 */
export function breakLines(
  segments: readonly FlowSegment[],
  sizePt: number,
  characterSpacingPt: number,
  room: LineRoom,
  metrics: FaceMetrics,
): BrokenLine[] {
  const { characters, widths, lastWidths } = measure(segments, sizePt, characterSpacingPt, metrics);
  const count = characters.length;
  const lines: BrokenLine[] = [];
  let start = 0;
  let offset = 0;
  do {
    const available = (lines.length === 0 ? room.firstPt : room.otherPt) + tolerancePt;
    const end = endOfLine({ characters, widths, lastWidths }, start, available, metrics.rules);
    let widthPt = 0;
    let length = 0;
    let inked = end;
    while (inked > start && isBlank(characters[inked - 1] as string)) inked -= 1;
    for (let at = start; at < end; at += 1) {
      if (at < inked) widthPt += widths[at] as number;
      length += (characters[at] as string).length;
    }
    lines.push({ start: offset, end: offset + length, widthPt });
    offset += length;
    start = end;
  } while (start < count);
  return lines;
}

interface Measured {
  characters: string[];
  /** How far each takes the line. */
  widths: number[];
  /** The same when it is the last of its line; the same array where that makes no difference. */
  lastWidths: number[];
}

/** The characters of a paragraph and how far each one takes the line. */
function measure(
  segments: readonly FlowSegment[],
  sizePt: number,
  characterSpacingPt: number,
  metrics: FaceMetrics,
): Measured {
  const characters: string[] = [];
  const widths: number[] = [];
  const faces: string[] = [];
  for (const { face, text } of segments) {
    for (const character of text) {
      characters.push(character);
      faces.push(face);
      widths.push(metrics.width(face, character) * sizePt + characterSpacingPt);
    }
  }
  if (metrics.rules === 'word' || characterSpacingPt === 0) return { characters, widths, lastWidths: widths };
  const lastWidths = widths.map((width) => width - characterSpacingPt);
  const scripts = scriptsOf(characters);
  for (let at = 0; at < characters.length - 1; at += 1)
    if (scripts[at] !== scripts[at + 1] || faces[at] !== faces[at + 1]) widths[at] = lastWidths[at] as number;
  return { characters, widths, lastWidths };
}

function endOfLine(
  { characters, widths, lastWidths }: Measured,
  start: number,
  available: number,
  rules: BreakRules,
): number {
  const count = characters.length;
  let width = 0;
  let cut = start;
  while (cut < count && width + (lastWidths[cut] as number) <= available) {
    width += widths[cut] as number;
    cut += 1;
  }
  if (cut >= count) return count;
  if (isBlank(characters[cut] as string)) {
    while (cut < count && isBlank(characters[cut] as string)) cut += 1;
    return cut;
  }
  const latinOverflows = isLatinAt(characters, cut);
  let at = cut;
  while (at > start) {
    const context = { rules, earlier: characters[at - 2], latinOverflows, roomEnds: at === cut };
    if (mayBreak(characters[at - 1] as string, characters[at] as string, context)) break;
    at -= 1;
  }
  if (at > start) return at;
  return emergencyEnd(characters, start, cut);
}

/** Is the last letter or digit up to there Latin? */
function isLatinAt(characters: readonly string[], at: number): boolean {
  for (let index = at; index >= 0; index -= 1) {
    const character = characters[index] as string;
    const latin = latinClass(character);
    if (latin === 'letter' || latin === 'digit') return true;
    if (latin === null && han.test(character)) return false;
  }
  return false;
}

/** Nothing in the line may be broken: a long word is cut where the room ends, before any mark that must not begin. */
function emergencyEnd(characters: readonly string[], start: number, cut: number): number {
  for (let at = cut; at > start + 1; at -= 1)
    if (latinClass(characters[at] as string) !== null || latinClass(characters[at - 1] as string) !== null) return at;
  return Math.max(cut, start + 1);
}
