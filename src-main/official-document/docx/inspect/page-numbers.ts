import type { InspectedPaper } from './inspected-paper';
import type { WordParagraph } from '../read/word-file/word-file';

export type Side = 'odd' | 'even';
export const sides: readonly Side[] = ['odd', 'even'];

/** The footer of odd or of even pages in one section. */
export interface SideFooter {
  side: Side;
  /** Name of the part, null when the section has none. */
  part: string | null;
  /** The paragraph with the page number, null when there is none. */
  number: WordParagraph | null;
}

/** Odd and even footers of the sections of running text, one entry for each part in use (clause 7.5). */
export function sideFooters({ textSections, file }: InspectedPaper): SideFooter[] {
  const found = new Map<string, SideFooter>();
  for (const { furniture } of textSections) {
    for (const side of sides) {
      const part = furniture.get(side === 'odd' ? 'footer default' : 'footer even') ?? null;
      const key = `${side} ${part}`;
      if (found.has(key)) continue;
      const number = part === null ? null : (file.furnitureOf(part).find(isPageNumber) ?? null);
      found.set(key, { side, part, number });
    }
  }
  return [...found.values()];
}

export function isPageNumber(paragraph: WordParagraph): boolean {
  return paragraph.fields.some((instruction) => instruction.split(/\s+/).includes('PAGE'));
}
