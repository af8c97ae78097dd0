export const askMessages = { cancel: '取消' };
