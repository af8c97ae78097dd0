import { clause, type Check } from '../check';
import { marginOutcome } from '../margin-outcome';

/** Clause 5.2.1: 天头 37 mm, 订口 28 mm, ±1 mm each. */
export const margins: Check = {
  id: 'margins',
  level: 'must',
  clause: clause('5.2.1'),
  run: (paper) => marginOutcome(paper, ['top', 'left']),
};
