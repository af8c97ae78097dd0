import { chooseTitleLines } from '@core/official-document/title-lines/title-lines';

const known = new Map<string, string[]>();

/** The proposed lines of a title, remembered: they are asked for on every edit. */
export function proposeTitleLines(text: string): string[] {
  const found = known.get(text);
  if (found) return found;
  if (known.size > 200) known.clear();
  const lines = chooseTitleLines(text);
  known.set(text, lines);
  return lines;
}
