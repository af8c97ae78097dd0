import { clause, type Check } from '../check';
import { marginOutcome } from '../margin-outcome';

/** What follows from 天头, 订口 and a type area of 156 × 225 mm (5.2.1): bottom 35 mm, right 26 mm. */
export const marginsBottomRight: Check = {
  id: 'margins-bottom-right',
  level: 'should',
  clause: clause('5.2.1'),
  run: (paper) => marginOutcome(paper, ['bottom', 'right']),
};
