import { head as measure, typeArea } from '../layout';
import type { DocumentHead } from '../model';
import type { FlowMark, FlowSegment } from './flow';
import type { FlowTools } from './flow-of-document';
import { markSize } from './mark-size';
import { lineUnits } from './paragraphs';

/** The mark of one organ on one line: the organ's name and what follows it. */
export function markText(head: DocumentHead, tools: FlowTools): FlowSegment[] {
  return [
    ...head.organs.flatMap((organ, index) => tools.segments.set(organ, 'title', `head/organs/${index}`)),
    ...tools.segments.set(head.suffix, 'title', 'head/suffix'),
  ];
}

/** The mark of several organs (7.2.4): the organ in charge first, 文件 right of the names in the middle of them. */
export function flowOfJointMark(head: DocumentHead, tools: FlowTools): FlowMark {
  const { paragraphs, segments, settings } = tools;
  const { widthPt } = typeArea(settings.profile);
  const { joint } = measure;
  const organs = head.organs.flatMap((organ, index) => (organ === '' ? [] : [{ organ, path: `head/organs/${index}` }]));
  const longest = Math.max(...organs.map(({ organ }) => lineUnits(organ)));
  const suffixUnits = lineUnits(head.suffix);
  const largestPt = Math.min(measure.markSizePt, Math.floor(joint.highestPt / (joint.pitch * organs.length)));
  // The suffix keeps its full width, so that it counts more than the narrowed names.
  const suffixShare = suffixUnits === 0 ? 0 : suffixUnits + joint.gap;
  const namesRoomPt = Math.max(0.4 * widthPt, widthPt - suffixShare * largestPt);
  const size = markSize(longest, namesRoomPt, largestPt);
  const pitchPt = Math.ceil(size.sizePt * joint.pitch);
  const suffixSizePt = suffixUnits === 0 ? 0 : Math.min(largestPt, (widthPt - namesRoomPt) / suffixShare);
  const unprinted = head.stock === 'preprinted';
  const names = organs.map(({ organ, path }) => ({
    ...paragraphs.mark(segments.set(organ, 'title', path), path, size),
    align: 'justify' as const,
    unprinted,
  }));
  const suffix =
    suffixUnits === 0
      ? null
      : {
          ...paragraphs.mark(segments.set(head.suffix, 'title', 'head/suffix'), 'head/suffix', {
            sizePt: Math.floor(2 * suffixSizePt) / 2,
            scale: 1,
          }),
          unprinted,
        };
  return {
    kind: 'mark',
    names,
    suffix,
    namesWidthPt: Math.ceil(longest * size.sizePt * size.scale) + 1,
    gapPt: suffix ? joint.gap * suffix.sizePt : 0,
    suffixWidthPt: suffix ? Math.ceil(suffixUnits * suffix.sizePt) + 1 : 0,
    pitchPt,
    heightPt: size.sizePt + pitchPt * (names.length - 1),
    keepWithNext: true,
    path: 'head/organs/0',
    pageBreakBefore: false,
  };
}
