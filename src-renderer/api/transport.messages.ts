export const transportMessages = {
  unreachable: '与议事台程序的连接已断开。',
  unreachableAdvice: '窗口中的文字还在，可先复制出来，再重新启动议事台。',
};
