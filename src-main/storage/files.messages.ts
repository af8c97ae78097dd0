/** A file that is kept for good is gone, or no longer has the content it was kept with. */
export const fileMessages = {
  damaged: {
    message: '存档的文件已损坏，内容与存档时不一致，没有给出。',
    advice: '请在“备份”中选一份存档之后的备份恢复；损坏的文件原样保留。',
  },
  missing: {
    message: '存档的文件不在数据文件夹里，可能被移走或删除。',
    advice: '请把它放回原处，或在“备份”中选一份存档之后的备份恢复。',
  },
};
