import { clause, type Check } from '../check';
import { faceOutcome } from '../face-outcome';

/** 题注: 3号楷体 by practice; the standard has no such element (gbt9704.md 1). */
export const noteFace: Check = {
  id: 'note-face',
  level: 'must',
  clause: clause('7.3.1'),
  run: (paper) => faceOutcome(paper, ['note']),
};
