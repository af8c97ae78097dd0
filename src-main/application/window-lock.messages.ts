/** What the lock says. */
export const lockMessages = {
  wrong: {
    message: '密码不对。',
    advice: '请核对大小写后再试。忘记密码时，请由管理员在本机命令行用 reset-password 清除。',
  },
  wait: (seconds: number) => ({ message: '密码连续输错，请稍候。', advice: `${seconds} 秒后再试。` }),
};
