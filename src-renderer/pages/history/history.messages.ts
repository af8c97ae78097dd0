import type { ChangeSet, RecordChange } from '@core/contract/system/history.contract';

export const operationNames: Record<RecordChange['operation'], string> = {
  insert: '添加',
  update: '修改',
  remove: '删除',
};

/** Why a change set cannot be taken back now; '' where it can. */
export function whyNotUndoable(set: ChangeSet): string {
  if (set.undoable) return '';
  if (set.undoneBy !== null) return '已经撤销。';
  return '不能撤销：这些内容后来又改过，或者这件事不允许撤销（如存档）。';
}

export const historyMessages = {
  undone: (label: string) => `已撤销“${label}”。`,
  restored: (title: string) => `已恢复“${title}”。`,
  nameless: '未命名文稿',
};
