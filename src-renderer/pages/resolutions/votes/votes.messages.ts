export const voteMessages = {
  kept: '表决已记录。',
  removed: '表决记录已删除。',
};
