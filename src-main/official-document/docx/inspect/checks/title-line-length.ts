import { title } from '../../../layout';
import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { visibleUnits } from '../inspected-paper';

/** Clause 7.3.1: a line of 2号 holds 20 characters; longer titles are broken by sense, by hand. */
export const titleLineLength: Check = {
  id: 'title-line-length',
  level: 'must',
  clause: clause('7.3.1'),
  run: ({ withRole }) => {
    const titles = withRole('title');
    if (titles.length === 0) return null;
    const longest = (text: string) => Math.max(...text.split('\n').map(visibleUnits));
    const wrong = titles.filter(({ text }) => longest(text) > title.charactersALine);
    const most = Math.max(...titles.map(({ text }) => longest(text)));
    return outcome(
      wrong.length === 0,
      inspectWords.perLine(most),
      inspectWords.atMostPerLine(title.charactersALine),
      wrong,
    );
  },
};
