import type { ElementPath, OfficialDocument } from '../model';
import { elementsOf, type PrintedElement } from './elements';

/** The first place where two papers do not say the same, word for word. */
export interface FirstDifference {
  /** Elements that stand against each other; null where one of the papers has come to its end. */
  before: ElementPath | null;
  after: ElementPath | null;
  /** Offset of the first differing character in the printed text of both elements. */
  offset: number;
  /** The words around it in both papers, the differing ones in the middle. */
  surroundings: { before: string; after: string };
}

/** Characters shown on either side of the place. */
const around = 15;

/**
 * Whether two papers say the same, character for character, element for element: null, or the first place where they do
 * not. `without` names elements that may differ by their nature ('passageNote' of a 表决稿, 'imprint'): paths, with all
 * that stands under them. Blanks count; how lines are broken does not.
 */
export function sameText(
  before: OfficialDocument,
  after: OfficialDocument,
  without: readonly ElementPath[] = [],
): FirstDifference | null {
  const counts = ({ path, text }: PrintedElement): boolean =>
    text !== '' && !without.some((root) => path === root || path.startsWith(`${root}/`));
  const [left, right] = [elementsOf(before).filter(counts), elementsOf(after).filter(counts)];
  const length = Math.max(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const [a, b] = [left[index], right[index]];
    if (a && b && a.text === b.text) continue;
    const offset = a && b ? firstDifference(a.text, b.text) : 0;
    return {
      before: a?.path ?? null,
      after: b?.path ?? null,
      offset,
      surroundings: { before: surroundings(a, offset), after: surroundings(b, offset) },
    };
  }
  return null;
}

/** A character outside the basic plane is never cut in two. */
function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at > 0 && /[\uD800-\uDBFF]/.test(a[at - 1] as string) ? at - 1 : at;
}

function surroundings(element: PrintedElement | undefined, offset: number): string {
  if (!element) return '';
  const whole = element.text;
  // Half a character at an end of the cut would be no text.
  return whole.slice(Math.max(0, offset - around), offset + around).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
