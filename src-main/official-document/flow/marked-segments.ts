import type { TextMark } from '../model';
import type { FlowSegment } from './flow';

/**
 * Cuts the segments of a line at its marks. `offset` is that of the line's first character in the text the marks count
 * from (the whole cell). Faces and places stay as they are, so that lines break where they would without marks.
 */
export function markSegments(
  segments: readonly FlowSegment[],
  marks: readonly TextMark[] | undefined,
  offset: number,
): FlowSegment[] {
  if (!marks || marks.length === 0) return [...segments];
  const cut: FlowSegment[] = [];
  let at = offset;
  for (const segment of segments) {
    const end = at + segment.text.length;
    let from = at;
    for (const mark of marks) {
      const start = Math.max(mark.start, from);
      const stop = Math.min(mark.end, end);
      if (stop <= start) continue;
      if (start > from) cut.push(part(segment, from - at, start - at));
      cut.push({ ...part(segment, start - at, stop - at), mark: mark.kind });
      from = stop;
    }
    if (from < end) cut.push(part(segment, from - at, end - at));
    at = end;
  }
  return cut;
}

function part(segment: FlowSegment, from: number, to: number): FlowSegment {
  const { source } = segment;
  return {
    ...segment,
    text: segment.text.slice(from, to),
    source: source && { path: source.path, offset: source.offset + from },
  };
}
