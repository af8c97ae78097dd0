import type { FlowParagraph, FlowTab } from '../flow/flow';
import type { LineCache } from './line-cache';
import { indentPitchPt, setLines, type SetLine } from './place-lines';

/** A paragraph with its lines known, before it has a page. */
export interface SetParagraph {
  paragraph: FlowParagraph;
  lines: SetLine[];
  /** Texts at places of their own on its last line. */
  beside: SetLine[];
}

/** Sets a paragraph in a room that begins at `xPt` and is `widthPt` wide. */
export function setParagraph(paragraph: FlowParagraph, xPt: number, widthPt: number, cache: LineCache): SetParagraph {
  const broken = cache.linesOf(paragraph, widthPt / (paragraph.scale ?? 1));
  return {
    paragraph,
    lines: setLines(paragraph, broken, xPt, widthPt),
    beside: (paragraph.tabs ?? []).flatMap((tab) => setTab(paragraph, tab, xPt, cache)),
  };
}

/** Wide enough for any text that stands at a tab stop. */
const openWidthPt = 5000;

function setTab(
  paragraph: FlowParagraph,
  { segments, at, align, path }: FlowTab,
  xPt: number,
  cache: LineCache,
): SetLine[] {
  const alone: FlowParagraph = { ...paragraph, segments, align, path, indent: { left: 0, right: 0, firstLine: 0 } };
  delete alone.tabs;
  const broken = cache.linesOf(alone, openWidthPt);
  const naturalPt = broken[0]?.widthPt ?? 0;
  const share = { left: 0, center: 0.5, right: 1 }[align];
  return setLines(alone, broken.slice(0, 1), xPt + at * indentPitchPt - share * naturalPt, naturalPt);
}
