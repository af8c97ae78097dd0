import { textUnits } from '../character-width';
import { title as titleMeasure } from '../layout';
import type { Title } from '../model';
import { chooseTitleLines } from '../title-lines/title-lines';

/**
 * The title of a paper with its lines: those stored with the record's own title where it is that title, or that title with
 * a mark of its stage behind it, and chosen anew otherwise.
 */
export function composeTitle(text: string, recorded: readonly Title[], phrases: string[]): Title {
  for (const own of recorded) {
    if (own.text === '' || own.lines.length === 0 || !text.startsWith(own.text)) continue;
    const mark = text.slice(own.text.length);
    if (mark === '') return { text, lines: own.lines };
    if (!stageMark.test(mark)) continue;
    const last = own.lines.at(-1) ?? '';
    const fits = textUnits(last + mark) <= titleMeasure.charactersALine;
    return { text, lines: fits ? [...own.lines.slice(0, -1), last + mark] : [...own.lines, mark] };
  }
  return { text, lines: chooseTitleLines(text, { phrases }) };
}

const stageMark = /^（[^（）]{1,8}）$/u;
