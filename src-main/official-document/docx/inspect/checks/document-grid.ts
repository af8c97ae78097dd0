import { linesAPage } from '../../../layout';
import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';

/** Clause 5.2.3: where a line grid is set, 22 of its lines fit the type area and 23 do not. */
export const documentGrid: Check = {
  id: 'document-grid',
  level: 'should',
  clause: clause('5.2.3'),
  run: ({ textSections }) => {
    const gridded = textSections.filter(
      ({ grid, textHeight }) => textHeight !== null && grid?.type && grid.type !== 'default',
    );
    const lines = ({ grid, textHeight }: (typeof gridded)[number]): number =>
      grid && grid.linePitch > 0 ? Math.floor((textHeight ?? 0) / grid.linePitch) : 0;
    const [first] = gridded;
    if (!first) return null;
    const wrong = gridded.find((section) => lines(section) !== linesAPage);
    return outcome(!wrong, inspectWords.lines(lines(wrong ?? first)), inspectWords.lines(linesAPage));
  },
};
