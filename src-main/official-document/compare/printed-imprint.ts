import { imprintLines } from '../flow/imprint-rows';
import type { Imprint, OfficialDocument } from '../model';
import { readImprint } from '../recognise/read-imprint';
import { withoutBlanks } from './without-blanks';

type Furniture = Pick<OfficialDocument, 'head' | 'imprint'>;

/** The lines of the 版记 as they are printed: a letter has neither 印发机关 nor date nor 份数 (10.1). */
export function printedImprint({ head, imprint }: Furniture): string[] {
  if (imprint === null) return [];
  return imprintLines(head?.form === 'letter' ? { ...imprint, ...unprintedInLetter } : imprint);
}

const unprintedInLetter = { organ: null, date: null, copies: null };

/** The 版记 from the lines that came back; what was not printed stays as it was given out. */
export function returnedImprint(given: Furniture, lines: readonly string[]): Imprint | null {
  const same = (list: readonly string[]): string => withoutBlanks(list.join(''));
  if (given.imprint && same(printedImprint(given)) === same(lines)) return given.imprint;
  if (lines.length === 0) return null;
  const read = readImprint(lines);
  if (given.head?.form !== 'letter' || !given.imprint) return read;
  const { organ, date, copies } = given.imprint;
  return { ...read, organ, date, copies };
}
