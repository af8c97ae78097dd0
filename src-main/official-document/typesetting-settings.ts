import { z } from 'zod';

/**
 * What an office may choose about its papers where GB/T 9704-2012 leaves room or practice differs. Defaults are the
 * values a checker looks up: margins 37/35/28/26 mm, 22 lines, 28 characters.
 */
const faceName = z.string().min(1).max(60);

export const typesettingSettingsSchema = z.strictObject({
  /** common: margins as office rules write them; strict: GB/T 33476.2, the face itself starts 37 mm from the top. */
  profile: z.enum(['common', 'strict']),
  /** Points between lines of text; null: what the profile sets (28.95 or 29.45), which gives 22 lines a page. */
  linePitchPt: z.number().min(22).max(40).nullable(),
  /** Faces wanted; what is really used when one is missing is the fallback chain's business (faces.ts). */
  faces: z.strictObject({
    title: faceName,
    note: faceName,
    body: faceName,
    level1: faceName,
    level2: faceName,
    pageNumber: faceName,
  }),
  /** Digits and Latin letters of the text in the Chinese face's own half-width forms, or in Times New Roman. */
  digits: z.enum(['chinese-face', 'times-new-roman']),
  /** Points between lines of the title; null: as the text, which keeps the 22 rows. Practice asks for 33 to 35. */
  titleLinePitchPt: z.number().min(26).max(44).nullable(),
  /** Empty lines above the title of a paper without a red header. */
  emptyLinesAboveTitle: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  /** One empty line between title and 题注. */
  emptyLineAboveNote: z.boolean(),
  /** Empty lines between title or 题注 and the text. */
  emptyLinesAboveText: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  /** outside: odd right, even left (clause 7.5); centre: in the middle; none: no number. */
  pageNumbers: z.enum(['outside', 'centre', 'none']),
  /** Whether a paper of one page carries its number. */
  numberSinglePage: z.boolean(),
  /**
   * Where the 版记 stands (7.4): last, at the foot of the last page; even, at the foot of the last even page of a paper
   * printed on both sides, with the blank page of 7.5 before it where the sides ask for one. Settings stored before
   * there was a choice have none.
   */
  imprintPage: z.enum(['even', 'last']).optional(),
});
export type TypesettingSettings = z.infer<typeof typesettingSettingsSchema>;

export const defaultTypesettingSettings: TypesettingSettings = {
  profile: 'common',
  linePitchPt: null,
  faces: {
    title: '方正小标宋简体',
    note: '楷体_GB2312',
    body: '仿宋_GB2312',
    level1: '黑体',
    level2: '楷体_GB2312',
    pageNumber: '宋体',
  },
  digits: 'chinese-face',
  titleLinePitchPt: null,
  emptyLinesAboveTitle: 0,
  emptyLineAboveNote: false,
  emptyLinesAboveText: 1,
  pageNumbers: 'outside',
  numberSinglePage: true,
  imprintPage: 'last',
};
