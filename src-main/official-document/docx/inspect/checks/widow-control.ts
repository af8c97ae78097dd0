import { clause, outcomeOf, type Check } from '../check';
import { inspectWords } from '../inspect.messages';

/** Word's widow control moves single lines to the next page: pages of 21 lines and fewer. */
export const widowControl: Check = {
  id: 'widow-control',
  level: 'must',
  clause: clause('5.2.3'),
  run: ({ runningText }) =>
    outcomeOf(
      runningText,
      ({ source: { looks } }) => looks.widowControl,
      ({ source: { looks } }) => inspectWords.switched(looks.widowControl),
      inspectWords.switched(false),
    ),
};
