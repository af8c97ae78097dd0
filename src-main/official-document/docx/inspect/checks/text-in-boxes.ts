import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { visibleLength } from '../inspected-paper';

const mostCharacters = 200;
const mostShare = 0.3;

/** Text boxes are for 版记 and the like, not for running text, which does not flow in them. */
export const textInBoxes: Check = {
  id: 'text-in-boxes',
  level: 'should',
  clause: clause('5.2.3'),
  run: ({ paragraphs }) => {
    const boxed = paragraphs.filter(({ place }) => place === 'text-box');
    const count = (all: typeof paragraphs) => all.reduce((sum, { text }) => sum + visibleLength(text), 0);
    const inside = count(boxed);
    if (inside === 0) return null;
    const most = Math.max(
      mostCharacters,
      Math.floor(mostShare * count(paragraphs.filter(({ place }) => place === 'body'))),
    );
    return outcome(
      inside <= most,
      inspectWords.characters(inside),
      inspectWords.atMostCharacters(most),
      inside <= most ? [] : boxed,
    );
  },
};
