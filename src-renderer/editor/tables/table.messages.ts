import type { TableRefusal } from './table-commands';

/** Why a table stays as it is, and what to do. */
export const tableRefusals: Record<TableRefusal, string> = {
  'merged-rows': '这一行有跨行的合并单元格，删去会丢失其中的文字。请先删去这个单元格跨到的下面各行。',
  'merged-paste': '要粘贴的位置有合并单元格，没有粘贴。请在没有合并单元格的位置粘贴，或另插入一个表格。',
  'last-row': '表格只剩这一行。不要这个表格时请用“删除表格”。',
  'last-column': '表格只剩这一列。不要这个表格时请用“删除表格”。',
  'header-cuts-merged': '有合并单元格跨过表头的末行，不能这样设。请多选或少选一行。',
};
