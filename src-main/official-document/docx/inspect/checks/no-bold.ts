import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';

/** Clauses 7.3.1, 7.3.3: title and heads stand out by their face; bold is added nowhere. */
export const noBold: Check = {
  id: 'no-bold',
  level: 'should',
  clause: clause('7.3.3'),
  run: ({ withRole }) => {
    const judged = withRole('title', 'note', 'level1', 'level2');
    if (judged.length === 0) return null;
    const wrong = judged.filter(({ runs }) => runs.some(({ source }) => source.looks.bold));
    return outcome(wrong.length === 0, inspectWords.places(wrong.length), inspectWords.places(0), wrong);
  },
};
