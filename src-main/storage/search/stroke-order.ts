import strokes from '../../../resources/strokes/strokes.txt?raw';
import { readStrokeOrder, type StrokeOrder } from '../../domain/organization/people/strokes';

let read: StrokeOrder | null = null;

/** The program's own data of strokes, read at the first use. */
export const strokeOrder = (): StrokeOrder => (read ??= readStrokeOrder(strokes));
