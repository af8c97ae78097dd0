import { imprintRows, type ImprintRow } from '../flow/imprint-rows';
import type { Imprint } from '../model';
import type { Line } from './lines';
import type { RecognisedStretch } from './recognition';

/** Where the texts of a 版记 stood in the text that came in: run by run, in the order in which they were read. */
export function stretchesOfImprint(imprint: Imprint, lines: readonly Line[]): RecognisedStretch[] {
  const parts = imprintRows(imprint).flatMap((row) => (row.right ? [row, row.right] : [row]));
  return lines.flatMap((line) =>
    [...line.text.matchAll(/[^ \t\u3000\u00a0]+/gu)].flatMap((match) => {
      const found = placeOf(match[0], parts);
      if (!found) return [];
      const { part, run, textOffset } = found;
      const cleanedOffset = line.start + match.index + match[0].indexOf(run);
      return [{ path: `imprint/${part.part}`, textOffset, cleanedOffset, length: run.length }];
    }),
  );
}

/** The part that holds a run: with the label and the mark at the end taken off, since these are structure. */
function placeOf(
  run: string,
  parts: readonly ImprintRow[],
): { part: ImprintRow; run: string; textOffset: number } | null {
  const bare = run.replace(/^(?:抄送|主送)[：:]/u, '').replace(/(?:。|印发)$/u, '');
  for (const text of [run, bare]) {
    for (const part of parts) {
      const textOffset = text === '' ? -1 : part.text.indexOf(text);
      if (textOffset >= 0) return { part, run: text, textOffset };
    }
  }
  return null;
}
