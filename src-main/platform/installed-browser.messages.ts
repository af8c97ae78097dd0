/** Names of browsers as the clerk knows them. */
export const browserNames = {
  edge: 'Microsoft Edge',
  chrome: 'Google Chrome',
  chromium: 'Chromium',
  safe360: '360 安全浏览器',
  fast360: '360 极速浏览器',
  qianxin: '奇安信可信浏览器',
  other: '指定的浏览器',
};
