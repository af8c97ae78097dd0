import type { FlowSegment } from '../flow/flow';
import { table as measure } from '../layout';
import type { CountLines } from '../table-geometry';
import { breakLines } from './break-lines';
import { type FaceMetrics, windowsMetrics } from './face-metrics';

/** Counts the lines of a cell with the line breaker of the pages; give it to tableGeometry. */
export function cellLineCounter(face: string, metrics: FaceMetrics = windowsMetrics): CountLines {
  return (text, widthPt, sizePt) => {
    const segment: FlowSegment = { text, role: 'body', face, source: null };
    const room = { firstPt: widthPt, otherPt: widthPt };
    return breakLines([segment], sizePt, measure.characterSpacingPt, room, metrics).length;
  };
}
