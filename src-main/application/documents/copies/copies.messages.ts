/** Copies of papers on file: labels of the history, and what is refused. */
export const copiesMessages = {
  given: (title: string, from: number, to: number, holder: string) =>
    `发放：${title}，${from === to ? `第${from}号` : `第${from}至${to}号`}，${holder}`,
  marked: (title: string, count: number, what: 'returned' | 'destroyed' | 'neither') =>
    `${{ returned: '收回', destroyed: '销毁', neither: '更正收回登记' }[what]}：${title}，${count}份`,
  removed: (title: string, count: number) => `删除发放登记：${title}，${count}份`,
  taken: (numbers: readonly number[]) => {
    const shown = numbers.slice(0, 5).join('、') + (numbers.length > 5 ? '等' : '');
    const message = `第${shown}号已经登记发放。`;
    return { message, advice: '请换一段份号，或者先删除原来的登记。', fields: [{ path: 'from', message }] };
  },
  returnedBeforeGiven: { message: '收回或销毁日期早于发放日期。', advice: '请核对日期。' },
  destroyedBeforeReturned: { message: '销毁日期早于收回日期。', advice: '请核对日期。' },
  notOnePaper: { message: '所选的份数不属于同一份文件。', advice: '请刷新后重新选择。' },
  notOneLineage: { message: '这两份文件不是同一文件的两个版本。', advice: '请选择同一文件的两个版本。' },
};
