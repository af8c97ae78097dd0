/** Words no legal title has: order among deputies, posts of the Party, division of work. */
export const wordsOfNoTitle = /常务副|党组|党委|党工委|纪检组|主持工作|主持[^，]{0,6}工作|分管/;

/**
 * Abbreviations of organs, with the characters that make them one: 发改局, 市法院. 人大常委会 is left out: many a list
 * prints the committee's own organs so.
 */
export const abbreviatedOrgans =
  /发改[委局]|人社[局厅]|住建[局厅]|卫健[委局]|工信[局厅委]|文旅[局厅委]|自规局|资规局|生态局|退役局|市监局|[省市县区州]监委|中院|高院|[省市县区州](?:法院|检察院)/;
