import { pageNumber } from '../../../layout';
import { twips } from '../../measures';
import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { sideFooters, type SideFooter } from '../page-numbers';

const toleranceTwips = 40;

/** Clause 7.5: odd right, even left, one character in from the edge of the type area. */
export const pageNumberPlace: Check = {
  id: 'page-number-place',
  level: 'must',
  clause: clause('7.5'),
  run: (paper) => {
    const footers = sideFooters(paper).filter(({ number }) => number !== null);
    if (footers.length === 0) return null;
    const wrong = footers.find((footer) => !isPlaced(footer));
    return outcome(!wrong, actual(wrong ?? footers[0]), inspectWords.numberPlaces, []);
  },
};

function isPlaced({ side, number }: SideFooter): boolean {
  if (!number) return false;
  const { alignment, left, right, leftCharacters, rightCharacters } = number.looks;
  const atRight = alignment === 'right' || alignment === 'end';
  const atLeft = alignment === null || alignment === 'left' || alignment === 'start';
  const [gap, characters] = side === 'odd' ? [right, rightCharacters] : [left, leftCharacters];
  return (
    (side === 'odd' ? atRight : atLeft) &&
    (Math.abs(gap - twips(pageNumber.indentPt)) <= toleranceTwips || characters === 100)
  );
}

function actual(footer: SideFooter | undefined): string {
  if (!footer?.number) return inspectWords.notSaid;
  const { alignment, left, right } = footer.number.looks;
  const gap = footer.side === 'odd' ? right : left;
  return inspectWords.numberPlace(footer.side, alignment ?? 'left', gap / twips(pageNumber.sizePt));
}
