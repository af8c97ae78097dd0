import type { PersonMatch } from '@core/contract/organization/people-import.contract';
import type { Choice, Counts } from './import-lines';

export const choiceNames: Record<Choice['do'], string> = {
  create: '新建',
  merge: '合并',
  skip: '不导入',
  undecided: '待定',
};
export const choiceTones: Record<Choice['do'], string> = { create: 'green', merge: '', skip: '', undecided: 'amber' };

export const certaintyNames: Record<PersonMatch['certainty'], string> = {
  same: '姓名、出生年月相同',
  likely: '很可能是同一个人',
  'same-name': '只是同名',
};

export const importMessages = {
  tooLarge: { message: '文件超过 20 MB。', advice: '任免审批表不会这么大，请核对是不是选错了文件。' },
  noFiles: (endings: string) => `没有找到可以导入的文件（${endings}）。`,
  keep: ({ create, merge }: Counts) =>
    [create && `新建 ${create} 人`, merge && `合并 ${merge} 人`].filter(Boolean).join('，') || '没有要保存的',
  kept: (created: number, merged: number, skipped: number) =>
    `已保存：新建 ${created} 人，合并 ${merged} 人${skipped ? `，不导入 ${skipped} 人` : ''}。`,
  left: (count: number) => `还有 ${count} 人待定，请选择是谁。`,
  notKept: (count: number) => `读出的 ${count} 人还没有保存到名册。`,
  itemsNotKept: (count: number) => `读出的 ${count} 项任免还没有保存。`,
  keptItems: (kept: number, people: number) => `已保存 ${kept} 项任免${people ? `，新增 ${people} 人` : ''}。`,
  twice: '同一批里前面已有这个人',
  needAct: '选事项',
  needPost: '选职务',
  needDay: '填日期',
  needName: '填姓名',
};
