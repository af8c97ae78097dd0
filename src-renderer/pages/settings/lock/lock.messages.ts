export const lockMessages = {
  done: { set: '已设置启动密码。', change: '已修改启动密码。', remove: '已取消启动密码。' },
  short: '密码至少 4 位。',
  differ: '两次输入的密码不一致。',
};
