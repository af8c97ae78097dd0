/** Classes of characters for the patterns of cleaning. */

/** 汉字, including the extensions rare names need. */
export const han = '\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\ud840-\\ud887\\udc00-\\udfff';
/** Full-width marks and the marks that Chinese text shares with Latin text. */
export const chineseMarks = '，。、；：？！（）《》〈〉「」『』【】〔〕［］“”‘’…—·～％';
/** Whatever a half-width mark beside it shows to be Chinese text. */
export const chinese = `${han}${chineseMarks}`;
/** Blank inside a line: space, tab, no-break and ideographic space, and their kin. */
export const blank = ' \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
