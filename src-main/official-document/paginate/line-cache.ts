import type { FlowParagraph } from '../flow/flow';
import { type BrokenLine, breakLines } from './break-lines';
import type { FaceMetrics } from './face-metrics';
import { indentPitchPt } from './place-lines';

/**
 * Remembers how paragraphs were broken, by what they say: the flow is made anew at every keystroke, but all of its
 * paragraphs except one are as before. What was not asked for in two passes is forgotten.
 */
export class LineCache {
  private current = new Map<string, BrokenLine[]>();
  private previous = new Map<string, BrokenLine[]>();

  constructor(readonly metrics: FaceMetrics) {}

  /** Begins a pass over a document. */
  turn(): void {
    this.previous = this.current;
    this.current = new Map();
  }

  /** The lines of a paragraph in a room of `widthPt` points, its indents taken off here. */
  linesOf(paragraph: FlowParagraph, widthPt: number): BrokenLine[] {
    const key = keyOf(paragraph, widthPt);
    const known = this.current.get(key) ?? this.previous.get(key);
    const lines = known ?? this.breakParagraph(paragraph, widthPt);
    this.current.set(key, lines);
    return lines;
  }

  private breakParagraph(paragraph: FlowParagraph, widthPt: number): BrokenLine[] {
    const { left, right, firstLine } = paragraph.indent;
    const pitch = indentPitchPt;
    const otherPt = widthPt - (left + right) * pitch;
    const room = { firstPt: otherPt - firstLine * pitch, otherPt };
    return breakLines(paragraph.segments, paragraph.sizePt, paragraph.characterSpacingPt, room, this.metrics);
  }
}

function keyOf(paragraph: FlowParagraph, widthPt: number): string {
  const { indent } = paragraph;
  let key = `${widthPt}|${paragraph.sizePt}|${paragraph.characterSpacingPt}|${indent.left}|${indent.right}|${indent.firstLine}`;
  for (const segment of paragraph.segments) key += `|${segment.face}|${segment.text}`;
  return key;
}

const caches = new WeakMap<FaceMetrics, LineCache>();
/** The cache that goes with these metrics, begun anew for a pass. */
export function lineCacheOf(metrics: FaceMetrics): LineCache {
  let cache = caches.get(metrics);
  if (!cache) {
    cache = new LineCache(metrics);
    caches.set(metrics, cache);
  }
  cache.turn();
  return cache;
}
