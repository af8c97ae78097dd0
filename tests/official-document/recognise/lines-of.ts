import { cutLines, type Line } from '@core/official-document/recognise/lines';

/** The lines of a plain text as the recogniser reads them: no looks, one paragraph a line. */
export function linesOf(text: string): Line[] {
  return cutLines(text, () => ({ text: '' }));
}
