/**
 * Every measure of paper, and the only place where one stands (GB/T 9704-2012 clauses 5, 7.2 to 7.5). Millimetres,
 * points, characters (字) and lines (行); twips are the Word writer's business.
 *
 * The arithmetic behind the two odd numbers: 28 × 16 pt = 448 pt do not fit the 442.2 pt of the type area, so that each
 * character is set 0.25 pt tighter (28 × 15.75 = 441); and 22 lines of 28.95 pt = 636.9 fit the 637.8 pt of its height
 * where 29 pt would give 21.
 */
import type { TypesettingSettings } from './typesetting-settings';

export const pointsPerMm = 72 / 25.4;

/** Clause 5.2.1: A4. */
export const sheet = { widthMm: 210, heightMm: 297 } as const;

/** Clause 5.2.1 (common) and GB/T 33476.2-2016 (strict), whose margins bound the character face, not the line box. */
export const profiles = {
  common: { topMm: 37, bottomMm: 35, leftMm: 28, rightMm: 26, linePitchPt: 28.95 },
  strict: { topMm: 34.58, bottomMm: 32.58, leftMm: 28, rightMm: 26, linePitchPt: 29.45 },
} as const;
export type Profile = keyof typeof profiles;

/** Clause 5.2.3. */
export const linesAPage = 22;
export const charactersALine = 28;

/** 3号 and the pitch that lets 28 of them into 156 mm. */
export const text = { sizePt: 16, characterSpacingPt: -0.25, characterPitchPt: 15.75 } as const;
/** 2号 (7.3.1); at most 20 characters a line. */
export const title = { sizePt: 22, characterSpacingPt: 0, charactersALine: 20 } as const;
/** 4号 (7.4, 7.5). */
export const small = { sizePt: 14, characterSpacingPt: 0, linePitchPt: 24 } as const;
/**
 * Tables keep to the lines of the page: a row is as high as a whole number of text lines, so that text after a table
 * stands where it would without one. Cell text is 4号 at a pitch of its own.
 */
export const table = {
  sizePt: 14,
  characterSpacingPt: 0,
  linePitchPt: 19,
  cellPaddingPt: 4,
  verticalPaddingPt: 4,
  borderPt: 0.5,
} as const;

/**
 * Clause 7.5: 4号 宋体, the dash 7 mm under the type area (262 + 7 = 269 mm), one character in from the edge.
 * `footerMm` is the distance of the footer's line from the edge of the sheet that puts the dash there.
 */
export const pageNumber = { sizePt: 14, linePitchPt: 20, indentPt: 14, footerMm: 24.5, dashMm: 269 } as const;

/** Clause 7.3.3: first line of a paragraph. */
export const firstLineCharacters = 2;

/** Red of the mark and the rules (7.2.4, 7.2.7), as RRGGBB. */
export const red = 'FF0000';

/** On screen only: where a page for pre-printed stock says that it is one. */
export const stockNoteTopMm = 12;

/** Clause 7.2 (文件), 10.2 (令) and 10.3 (纪要): what stands above the title of the first page. */
export const head = {
  /** Top edge of the mark under the top of the type area. */
  markTopMm: { document: 35, order: 20, minutes: 35 },
  /** Largest size of a mark; it is narrowed, and then made smaller, until it fits one line. */
  markSizePt: 48,
  /** Characters are narrowed to no less than this share of their width. */
  narrowest: 0.55,
  /** Marks of a joint issue: distance of the lines in sizes, height all of them may take, room before 文件 in sizes. */
  joint: { pitch: 1.2, highestPt: 170, gap: 0.3 },
  emptyLinesBelowMark: 2,
  /** From the foot of the 发文字号 to the red rule. */
  ruleGapMm: 4,
  /** Height of the paragraph that carries the rule: Word and its like put the face at different heights in a line. */
  ruleParagraphPt: 6.7,
  ruleWeightPt: 1,
  emptyLinesBelowRule: 2,
  /** 签发人: two names a line, one character apart; the line's ends stand one character in (7.2.5, 7.2.6). */
  signatories: { aLine: 2, gap: 1, sideCharacters: 1 },
} as const;

/** Clause 10.1. Millimetres from the edges of the sheet. */
export const letter = {
  markTopMm: 30,
  markSizePt: 36,
  ruleWidthMm: 170,
  ruleGapMm: 4,
  /** How much of a mark's size is clear below its face. */
  belowFaceShare: 0.1,
  thickPt: 2.25,
  thinPt: 0.75,
  /** Clear between the two lines of a double rule. */
  betweenPt: 1.5,
  footRuleMm: 20,
  /** From the rule to the face of the first line: 7/8 of a 3号 character. */
  textGapPt: 14,
} as const;

/** Clause 7.4: rules of 0.35 and 0.25 mm; text one character in on both sides. */
export const imprint = { outerRulePt: 1, innerRulePt: 0.75, sideCharacters: 1, emptyLinesAbove: 1 } as const;

/** Clause 7.3.5.1: seals of 42 mm stand this far from middle to middle, and so many lines below each other. */
export const seals = { pitchCharacters: 7.9, mostARow: 3, linesARow: 5, gapCharacters: 1 } as const;

/** Clause 7.3.5, in characters from the right edge of the type area and in empty lines above. */
export const signing = {
  sealed: { dateRight: 4, emptyLinesAbove: 2, longOrganRight: 2 },
  unsealed: { organRight: 2, dateAfterOrgan: 2, emptyLinesAbove: 1 },
  'signature-stamp': {
    stampRight: 4,
    stampCharacters: 6,
    dutyLeftOfStamp: 2,
    dateRight: 4,
    emptyLinesAbove: 2,
    emptyLinesAboveDate: 1,
    emptyLinesBetween: 1,
  },
} as const;

/** Clause 7.3.4 and 7.3.7. */
export const attachments = { emptyLinesAboveNames: 1, emptyLinesAboveTitle: 1, emptyLinesAboveText: 1 } as const;

/** Clause 7.3.1: two empty lines between the document number (or red rule) and the title. */
export const emptyLinesBelowDocumentNumber = 2;

export interface TypeArea {
  leftPt: number;
  topPt: number;
  widthPt: number;
  heightPt: number;
}

/** The type area of a profile, in points from the sheet's top left corner: 156 × 225 mm (common). */
export function typeArea(profile: Profile): TypeArea {
  const { topMm, bottomMm, leftMm, rightMm } = profiles[profile];
  return {
    leftPt: leftMm * pointsPerMm,
    topPt: topMm * pointsPerMm,
    widthPt: (sheet.widthMm - leftMm - rightMm) * pointsPerMm,
    heightPt: (sheet.heightMm - topMm - bottomMm) * pointsPerMm,
  };
}

/**
 * Clause 8: a table turned by 90 degrees has its head at the left of the sheet, which is the binding edge of odd pages
 * and the outer one of even pages. Both long edges keep the binding edge's 28 ± 1 mm, so that the type area is 156 mm high.
 */
const turnedEdgeMm = 27;

/** The type area of a turned page, in points from the top left corner of the sheet lying on its side. */
export function turnedArea(profile: Profile): TypeArea {
  return {
    leftPt: profiles[profile].bottomMm * pointsPerMm,
    topPt: turnedEdgeMm * pointsPerMm,
    widthPt: typeArea(profile).heightPt,
    heightPt: (sheet.widthMm - 2 * turnedEdgeMm) * pointsPerMm,
  };
}

/** Points between lines of text under these settings. */
export function linePitchPt(settings: Pick<TypesettingSettings, 'profile' | 'linePitchPt'>): number {
  return settings.linePitchPt ?? profiles[settings.profile].linePitchPt;
}

/** How many lines of text a page holds under these settings (22 by the standard). */
export function linesOfPage(settings: Pick<TypesettingSettings, 'profile' | 'linePitchPt'>): number {
  return Math.floor((typeArea(settings.profile).heightPt + 1e-6) / linePitchPt(settings));
}
