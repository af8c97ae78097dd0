import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { sideFooters, type SideFooter } from '../page-numbers';
import { textOfRuns } from '../../read/word-file/word-file';
import { dash } from '../roles.patterns';

/** Clause 7.5: a 一字线 on either side of the number. */
export const pageNumberDashes: Check = {
  id: 'page-number-dashes',
  level: 'must',
  clause: clause('7.5'),
  run: (paper) => {
    const footers = sideFooters(paper).filter(({ number }) => number !== null);
    if (footers.length === 0) return null;
    const textOf = ({ number }: SideFooter) => textOfRuns(number?.runs ?? []);
    const wrong = footers.find((footer) => textOf(footer).split(dash).length !== 3);
    return outcome(!wrong, wrong ? textOf(wrong).trim() : inspectWords.numberForm, inspectWords.numberForm);
  },
};
