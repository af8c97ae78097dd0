import { clause, type Check } from '../check';
import { faceOutcome } from '../face-outcome';

/** Clause 7.3.1: 2号小标宋体. */
export const titleFace: Check = {
  id: 'title-face',
  level: 'must',
  clause: clause('7.3.1'),
  run: (paper) => faceOutcome(paper, ['title']),
};
