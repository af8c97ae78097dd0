/** What is said where a text cannot be kept as a draft. */
export const draftSavingMessages = {
  tooLong: {
    message: '文稿过长，自动保存放不下。',
    advice: '文字仍在这里。请把它分成几份文稿，或先生成 Word。',
  },
};
