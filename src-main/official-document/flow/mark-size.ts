import { head } from '../layout';

/** How large a mark is set, and how narrow its characters, as a share of their own width. */
export interface MarkSize {
  sizePt: number;
  scale: number;
}

/**
 * The size in which so many characters fit one line of `widthPt` (7.2.4 leaves it to the organ): `largestPt` as long as
 * narrowing does, smaller where it does not.
 */
export function markSize(characters: number, widthPt: number, largestPt: number): MarkSize {
  const fits = (sizePt: number): number => Math.floor((100 * widthPt) / (Math.max(1, characters) * sizePt)) / 100;
  if (fits(largestPt) >= head.narrowest) return { sizePt: largestPt, scale: Math.min(1, fits(largestPt)) };
  const sizePt = Math.max(1, Math.floor((2 * widthPt) / (characters * head.narrowest)) / 2);
  return { sizePt, scale: Math.min(1, fits(sizePt)) };
}
