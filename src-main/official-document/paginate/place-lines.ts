import type { FlowParagraph, FlowSegment } from '../flow/flow';
import { charactersALine, typeArea } from '../layout';
import type { BrokenLine } from './break-lines';
import type { PlacedLine, PlacedRun } from './pages';

/**
 * One character of an indent: the 28th part of the type area's width in twentieths of a point, as the Word writer
 * rounds it (15.8 pt where the text's own pitch is 15.75).
 */
export const indentPitchPt = Math.round((typeArea('common').widthPt / charactersALine) * 20) / 20;

/** A line before it has its place on a page: everything but `yPt`. */
export type SetLine = Omit<PlacedLine, 'yPt'>;

/** The broken lines of a paragraph as runs, in a room that begins at `xPt` and is `widthPt` wide. */
export function setLines(
  paragraph: FlowParagraph,
  broken: readonly BrokenLine[],
  xPt: number,
  widthPt: number,
): SetLine[] {
  const pitch = indentPitchPt;
  const { left, right, firstLine } = paragraph.indent;
  return broken.map((line, index) => {
    const indentPt = (left + (index === 0 ? firstLine : 0)) * pitch;
    const runs = runsBetween(paragraph, line.start, line.end);
    return {
      xPt: xPt + indentPt,
      widthPt: widthPt - indentPt - right * pitch,
      heightPt: paragraph.linePitchPt,
      naturalWidthPt: line.widthPt * (paragraph.scale ?? 1),
      align: paragraph.align === 'justify' ? 'left' : paragraph.align,
      justify: paragraph.align === 'justify' && index < broken.length - 1,
      style: paragraph.style,
      runs,
      path: paragraph.path,
      ...extent(runs, paragraph),
      ...looksOf(paragraph),
    };
  });
}

function looksOf({ ink, scale, unprinted }: FlowParagraph): Pick<SetLine, 'ink' | 'scale' | 'unprinted'> {
  return {
    ...(ink ? { ink } : {}),
    ...(scale !== undefined && scale !== 1 ? { scale } : {}),
    ...(unprinted ? { unprinted } : {}),
  };
}

/** The runs of the characters from `start` to `end` of a paragraph's text. */
function runsBetween(paragraph: FlowParagraph, start: number, end: number): PlacedRun[] {
  const runs: PlacedRun[] = [];
  let at = 0;
  for (const segment of paragraph.segments) {
    const next = at + segment.text.length;
    if (next > start && at < end)
      runs.push(runOf(paragraph, segment, Math.max(0, start - at), Math.min(segment.text.length, end - at)));
    at = next;
    if (at >= end) break;
  }
  return runs;
}

function runOf(paragraph: FlowParagraph, segment: FlowSegment, from: number, to: number): PlacedRun {
  return {
    text: segment.text.slice(from, to),
    face: segment.face,
    sizePt: paragraph.sizePt,
    characterSpacingPt: paragraph.characterSpacingPt,
    source: segment.source && { path: segment.source.path, offset: segment.source.offset + from },
    ...(segment.mark ? { mark: segment.mark } : {}),
  };
}

/** Offsets of the element's characters in a line; a line of marks alone stands where the element begins. */
function extent(runs: readonly PlacedRun[], paragraph: FlowParagraph): { start: number; end: number } {
  const own = runs.filter((run) => run.source !== null);
  const first = own[0]?.source?.offset;
  const last = own.at(-1);
  if (first === undefined || !last?.source) {
    const begin = paragraph.segments.find((segment) => segment.source !== null)?.source?.offset ?? 0;
    return { start: begin, end: begin };
  }
  return { start: first, end: last.source.offset + last.text.length };
}
