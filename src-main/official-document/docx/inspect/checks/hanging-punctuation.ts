import { clause, outcomeOf, type Check } from '../check';
import { inspectWords } from '../inspect.messages';

/** Hanging marks stand outside the type area. */
export const hangingPunctuation: Check = {
  id: 'hanging-punctuation',
  level: 'should',
  clause: clause('5.2.1'),
  run: ({ runningText }) =>
    outcomeOf(
      runningText,
      ({ source: { looks } }) => looks.hangingPunctuation,
      ({ source: { looks } }) => inspectWords.switched(looks.hangingPunctuation),
      inspectWords.switched(false),
    ),
};
