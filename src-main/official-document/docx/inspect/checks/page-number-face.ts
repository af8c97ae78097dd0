import { pageNumber } from '../../../layout';
import { halfPoints } from '../../measures';
import { clause, outcome, type Check } from '../check';
import { isFace } from '../faces.patterns';
import { inspectWords } from '../inspect.messages';
import { sideFooters, type SideFooter } from '../page-numbers';

/** Clause 7.5: 4号宋体, the digits as well. */
export const pageNumberFace: Check = {
  id: 'page-number-face',
  level: 'must',
  clause: clause('7.5'),
  run: (paper) => {
    const footers = sideFooters(paper).filter(({ number }) => number !== null);
    if (footers.length === 0) return null;
    const wrong = footers.find((footer) => !isRight(footer));
    const looks = lookOf(wrong ?? footers[0]);
    const face = [...new Set([looks?.eastAsia, looks?.ascii].filter(Boolean))].join(' / ');
    return outcome(
      !wrong,
      inspectWords.named(face, (looks?.halfPoints ?? 0) / 2),
      inspectWords.face('song', pageNumber.sizePt),
    );
  },
};

function lookOf(footer: SideFooter | undefined) {
  return footer?.number?.runs[0]?.looks ?? footer?.number?.markLooks;
}

function isRight(footer: SideFooter): boolean {
  const looks = lookOf(footer);
  if (!looks || looks.halfPoints !== halfPoints(pageNumber.sizePt)) return false;
  return isFace(looks.eastAsia, ['song']) && isFace(looks.ascii, ['song']);
}
