import { clause, outcomeOf, type Check } from '../check';
import { inspectWords } from '../inspect.messages';

/** Clause 5.2.3, “撑满版心”: lines filled to both edges. Lines of an appointment list are short and left out. */
export const justified: Check = {
  id: 'justified',
  level: 'must',
  clause: clause('5.2.3'),
  run: ({ runningText, isList }) =>
    isList
      ? null
      : outcomeOf(
          runningText,
          ({ source: { looks } }) => looks.alignment !== 'both' && looks.alignment !== 'distribute',
          ({ source: { looks } }) => inspectWords.alignment(looks.alignment ?? 'left'),
          inspectWords.alignment('both'),
        ),
};
