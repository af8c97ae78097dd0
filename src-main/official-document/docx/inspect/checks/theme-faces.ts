import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';

/** Faces named through the theme change with it, and WPS reports them as missing (gbt9704.md 2.3). */
export const themeFaces: Check = {
  id: 'theme-faces',
  level: 'must',
  clause: clause('5.2.2'),
  run: ({ paragraphs }) => {
    const wrong = paragraphs.filter(({ runs }) => runs.some(({ source }) => source.looks.themed));
    return outcome(wrong.length === 0, inspectWords.places(wrong.length), inspectWords.places(0), wrong);
  },
};
