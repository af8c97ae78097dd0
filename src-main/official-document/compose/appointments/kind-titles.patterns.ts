/** 文种 of papers of appointments. */
export const nameListTitle = '名单';
export const explanationTitle = '说明';
export const reportTitle = '报告';
export const decisionTitle = '决定';
export const letterTitle = '函';
