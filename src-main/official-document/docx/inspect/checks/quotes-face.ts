import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { sharedMarks } from '../roles.patterns';

/** “ ” ‘ ’ … — come from the Latin face in Word unless the face is the same or the run is marked East Asian. */
export const quotesFace: Check = {
  id: 'quotes-face',
  level: 'must',
  clause: clause('5.2.2'),
  run: ({ paragraphs }) => {
    const looksWrong = ({ source, text }: (typeof paragraphs)[number]['runs'][number]): boolean =>
      sharedMarks.test(text) && source.looks.hint !== 'eastAsia' && source.looks.ascii !== source.looks.eastAsia;
    const wrong = paragraphs.filter(({ runs }) => runs.some(looksWrong));
    const first = wrong[0]?.runs.find(looksWrong)?.source.looks.ascii ?? '';
    return outcome(
      wrong.length === 0,
      wrong.length === 0 ? inspectWords.chineseFace : first,
      inspectWords.chineseFace,
      wrong,
    );
  },
};
