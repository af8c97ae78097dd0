import { clause, outcomeOf, type Check } from '../check';
import { inspectWords } from '../inspect.messages';

/** Word's automatic space between Chinese and digits takes the 28 characters a line away. */
export const automaticSpacing: Check = {
  id: 'automatic-spacing',
  level: 'should',
  clause: clause('5.2.3'),
  run: ({ runningText }) =>
    outcomeOf(
      runningText,
      ({ source: { looks } }) => looks.autoSpaceLatin || looks.autoSpaceDigits,
      ({ source: { looks } }) => inspectWords.switched(looks.autoSpaceLatin || looks.autoSpaceDigits),
      inspectWords.switched(false),
    ),
};
