import { charactersALine, pageNumber, profiles, sheet, type Profile } from '../layout';

/** Twips (twentieths of a point), Word's unit. Only this room knows them. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Half-points, the unit of w:sz. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Eighths of a point, the unit of border weights. */
export function eighths(points: number): number {
  return Math.round(points * 8);
}

/** Twips of an indent counted in characters: a 28th of the type area's 8844, rounded. */
export function charactersToTwips(characters: number): number {
  return Math.round(characters * Math.round(typeAreaTwips('common') / charactersALine));
}

function mmToTwips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

export interface PageTwips {
  width: number;
  height: number;
  margin: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
}

/**
 * Sheet and margins of a profile (clause 5.2.1; GB/T 33476.2 for strict). The binding margin is rounded up: 28 mm are
 * 1587.4 twips, and 1588 leave 8844 for the type area, 156.0 mm.
 */
export function pageTwips(profile: Profile): PageTwips {
  const { topMm, bottomMm, leftMm, rightMm } = profiles[profile];
  const footer = mmToTwips(pageNumber.footerMm);
  return {
    width: mmToTwips(sheet.widthMm),
    height: mmToTwips(sheet.heightMm),
    margin: {
      top: mmToTwips(topMm),
      bottom: mmToTwips(bottomMm),
      left: Math.ceil((leftMm * 1440) / 25.4),
      right: mmToTwips(rightMm),
      header: footer,
      footer,
    },
  };
}

/** Width of the type area in twips. */
export function typeAreaTwips(profile: Profile): number {
  const { width, margin } = pageTwips(profile);
  return width - margin.left - margin.right;
}
