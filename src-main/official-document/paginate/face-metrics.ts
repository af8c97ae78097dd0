import { characterUnits } from '../character-width';
import type { BreakRules } from './kinsoku';
import widths from '../layout.widths.json';

/**
 * Widths of characters in em for the faces a document is set in. Han characters and full-width marks are one em in
 * every document face; what differs from face to face is Latin, digits and half-width marks.
 */
export interface FaceMetrics {
  /** Width in em of one character (a string of one code point) in the face of that name. */
  width(face: string, character: string): number;
  /**
   * Whose habits to follow where they differ (kinsoku.ts, BreakRules); and: Word sets every character with its spacing,
   * LibreOffice leaves it out after the last character of each stretch of one script and face, so that “一1二” is half a
   * point wider there. What is written of LibreOffice was measured, Word could not be run.
   */
  rules: BreakRules;
}

interface FamilyWidths {
  /** Thousandths of an em of U+0020 to U+007E. */
  ascii: number[];
  /** Further characters that are neither 1000 nor what their class says. */
  others: Record<string, number>;
}
const families = widths.families as Record<string, FamilyWidths>;

/** 仿宋, 楷体, 黑体, 宋体 and their kin of Windows: half-width characters half an em, everything else one. */
const halfAndFull = (character: string): number => characterUnits(character);

/** How wide a character is in a family the table knows; null for families that behave like 宋体. */
function familyWidth(name: string): ((character: string) => number) | null {
  const family = families[name];
  if (!family) return null;
  const others = new Map(Object.entries(family.others).map(([character, width]) => [character, width / 1000]));
  const ascii = family.ascii.map((width) => width / 1000);
  return (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x7f) return ascii[code - 0x20] ?? 0.5;
    return others.get(character) ?? characterUnits(character);
  };
}

/**
 * Metrics when `familyOf` says which family is really used for a face that a document asks for (fontconfig's or the
 * clerk's substitute). Names the table of widths does not know are taken for 宋体-like.
 */
export function faceMetrics(
  familyOf: (face: string) => string = (face) => face,
  rules: BreakRules = 'libreoffice',
): FaceMetrics {
  const known = new Map<string, (character: string) => number>();
  return {
    rules,
    width(face, character) {
      let width = known.get(face);
      if (!width) {
        width = familyWidth(familyOf(face)) ?? halfAndFull;
        known.set(face, width);
      }
      return width(character);
    },
  };
}

/** The Windows faces of a clerk's PC. */
export const windowsMetrics: FaceMetrics = faceMetrics();

/** The free faces that stand in for the Windows ones where this project is tested (gbt9704.md 2.5). */
export const fandolFamilies: Readonly<Record<string, string>> = {
  仿宋_GB2312: 'FandolFang',
  仿宋: 'FandolFang',
  楷体_GB2312: 'FandolKai',
  楷体: 'FandolKai',
  黑体: 'FandolHei',
  宋体: 'FandolSong',
  方正小标宋简体: 'Noto Serif CJK SC',
  方正小标宋_GBK: 'Noto Serif CJK SC',
};
export const fandolMetrics: FaceMetrics = faceMetrics((face) => fandolFamilies[face] ?? face);
