import { clause, type Check } from '../check';
import { faceOutcome } from '../face-outcome';

/** Clauses 5.2.2, 7.3.3: 3号仿宋. */
export const bodyFace: Check = {
  id: 'body-face',
  level: 'must',
  clause: clause('7.3.3'),
  run: (paper) => faceOutcome(paper, ['body']),
};
