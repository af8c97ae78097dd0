/** Proposed name of a paper that has no title yet. */
export const untitledPaper = '未命名公文';

/** Why a paper with unprintable characters is not written; `first` is what is wrong with the first of them. */
export const unprintable = (count: number, first: string): { message: string; advice: string } => ({
  message: `文稿里有 ${count} 处字符不能正确印出，没有生成文件。${first}`,
  advice: '请按“检查”栏逐处改正后再生成。',
});

export const asBookTitle = (title: string): string => `《${title}》`;
