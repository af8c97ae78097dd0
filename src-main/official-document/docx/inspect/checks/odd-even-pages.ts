import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { childOf, onOff } from '../../read/xml/element';

/** Clause 7.5: odd pages number at the right, even ones at the left; Word needs 奇偶页不同 for it. */
export const oddEvenPages: Check = {
  id: 'odd-even-pages',
  level: 'must',
  clause: clause('7.5'),
  run: ({ file: { settings }, textSections }) => {
    if (textSections.length === 0) return null;
    const on = onOff(childOf(settings, 'w:evenAndOddHeaders')?.attributes) === true;
    return outcome(on, inspectWords.switched(on), inspectWords.switched(true));
  },
};
