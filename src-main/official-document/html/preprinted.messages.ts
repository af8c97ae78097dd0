/** Shown beside the pale red parts of a page, never printed. */
export const preprintedNote = '红头为预印，只留位置，不打印';
