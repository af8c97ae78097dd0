import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';

/** A character grid narrower than the face: WPS and LibreOffice then set 14 characters a line (gbt9704.md 2.1). */
export const gridType: Check = {
  id: 'grid-type',
  level: 'should',
  clause: clause('5.2.3'),
  run: ({ textSections }) => {
    if (textSections.length === 0) return null;
    const wrong = textSections.some(({ grid }) => grid?.type === 'linesAndChars' || grid?.type === 'snapToChars');
    return outcome(!wrong, wrong ? inspectWords.characterGrid : inspectWords.lineGrid, inspectWords.lineGrid);
  },
};
