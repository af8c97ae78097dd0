import type { TableBlock } from '../model';
import { printedByLine } from '../recognise/patterns';
import type { GivenLine } from './given-lines';
import { signatoryLine } from './given-lines.patterns';
import { withoutBlanks } from './without-blanks';

/** Elements that share a line of the file, or stand in a table that only places them: known by what was given out. */
export class SharedLines {
  private readonly all: ReadonlySet<string>;
  private readonly mark: ReadonlySet<string>;
  private readonly side: ReadonlySet<string>;

  constructor(given: readonly GivenLine[]) {
    const texts = (wanted: RegExp): Set<string> =>
      new Set(given.filter(({ block, path }) => !block && wanted.test(path)).map(({ text }) => withoutBlanks(text)));
    this.all = texts(/./);
    this.mark = texts(/^head\/(?:organs|suffix)/);
    this.side = texts(/^(?:signature|head\/signatories)\//);
  }

  /** The mark of several organs is a table in Word. */
  areMark({ rows }: TableBlock): boolean {
    const cells = rows.flat().filter(({ text }) => text.trim() !== '');
    return cells.length > 0 && cells.every(({ text }) => this.mark.has(withoutBlanks(text)));
  }

  /** The elements of one line: organs that sign together and the 签发人 stand apart by tabs and blanks. */
  of(line: string): string[] {
    const known = (text: string): boolean => this.all.has(withoutBlanks(text));
    // 印发机关 and 印发日期 stand beside each other too, but are one line of the 版记.
    if (known(line) || printedByLine.test(line)) return [line];
    const byTabs = line.split(/\t+/).map((part) => part.trim());
    if (byTabs.length > 1 && byTabs.some((part) => known(part) || signatoryLine.test(part)))
      return byTabs.flatMap((part) => this.of(part));
    const byBlanks = line.split(/\u3000+/u);
    return byBlanks.length > 1 && byBlanks.some((part) => this.side.has(withoutBlanks(part))) ? byBlanks : [line];
  }
}
