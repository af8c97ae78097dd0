export const openingMessages = {
  posts: (count: number) => (count ? `机关职务：${count} 个职务` : '机关职务：还没有，先从预设添加'),
  people: (count: number) => (count ? `人员：${count} 人` : '人员：还没有，可导入 .lrmx 或 .xlsx'),
  filled: (filled: number, vacant: number) => `在任登记：${filled} 个职务有人，${vacant} 个没有人`,
  declared: '已声明期初名册完整。',
  withdrawn: '已撤回声明，核对只作提示。',
  kept: '本单位已选择保存。只在人员记录里看得到，不进入任何文件。',
  notKept: '本单位没有选择保存。导入任免审批表时，这几项不读入。',
};
