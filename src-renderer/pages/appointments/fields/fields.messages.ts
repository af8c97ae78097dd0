export const proposerMessages = {
  council: '主任会议',
};

export const fieldMessages = {
  needTitle: '议案标题不能空',
  wrongDay: '日期写法不对，例如 20260118',
  stale: '议案已在另一个窗口改过',
};
