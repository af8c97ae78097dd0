/** Proposed name of a paper that has no title yet. */
export const untitledPaper = '未命名公文';
