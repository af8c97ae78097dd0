import { clause, type Check } from '../check';
import { faceOutcome } from '../face-outcome';

/** Clause 7.3.3: 一、黑体 （一）楷体 1. and （1）仿宋, all 3号. */
export const headingFace: Check = {
  id: 'heading-face',
  level: 'must',
  clause: clause('7.3.3'),
  run: (paper) =>
    faceOutcome(paper, ['level1', 'level2', 'level3', 'level4', 'article', 'attendance', 'lead', 'centred']),
};
