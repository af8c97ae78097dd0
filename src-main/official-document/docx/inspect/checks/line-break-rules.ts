import { clause, outcomeOf, type Check } from '../check';
import { inspectWords } from '../inspect.messages';

/** 避头尾: no line begins with a full stop or a closing bracket (GB/T 15834 5.1.11). */
export const lineBreakRules: Check = {
  id: 'line-break-rules',
  level: 'must',
  clause: clause('5.2.3'),
  run: ({ runningText }) =>
    outcomeOf(
      runningText,
      ({ source: { looks } }) => !looks.lineBreakRules,
      ({ source: { looks } }) => inspectWords.switched(looks.lineBreakRules),
      inspectWords.switched(true),
    ),
};
