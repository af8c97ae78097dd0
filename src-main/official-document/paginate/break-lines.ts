import type { FlowSegment } from '../flow/flow';
import type { FaceMetrics } from './face-metrics';
import { isBlank, isLatin, mayBreak } from './kinsoku';

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
  const characters: string[] = [];
  const widths: number[] = [];
  for (const segment of segments) {
    const { face } = segment;
    for (const character of segment.text) {
      characters.push(character);
      widths.push(metrics.width(face, character) * sizePt + characterSpacingPt);
    }
  }
  const count = characters.length;
  const lines: BrokenLine[] = [];
  let start = 0;
  let offset = 0;
  do {
    const available = (lines.length === 0 ? room.firstPt : room.otherPt) + tolerancePt;
    const end = endOfLine(characters, widths, start, available);
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

function endOfLine(characters: readonly string[], widths: readonly number[], start: number, available: number): number {
  const count = characters.length;
  let width = 0;
  let cut = start;
  while (cut < count) {
    width += widths[cut] as number;
    if (width > available) break;
    cut += 1;
  }
  if (cut >= count) return count;
  if (isBlank(characters[cut] as string)) {
    while (cut < count && isBlank(characters[cut] as string)) cut += 1;
    return cut;
  }
  let at = cut;
  while (at > start && !mayBreak(characters[at - 1] as string, characters[at] as string)) at -= 1;
  if (at > start) return at;
  return emergencyEnd(characters, start, cut);
}

/** Nothing in the line may be broken: a long word is cut where the room ends, before any mark that must not begin. */
function emergencyEnd(characters: readonly string[], start: number, cut: number): number {
  for (let at = cut; at > start + 1; at -= 1)
    if (isLatin(characters[at] as string) || isLatin(characters[at - 1] as string)) return at;
  return Math.max(cut, start + 1);
}
