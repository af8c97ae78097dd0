/** Words of taking changes back. */
export const changeSetMessages = {
  undone: (label: string) => `撤销：${label}`,
  redone: (label: string) => `恢复：${label}`,
  final: '已经存档的文件不能撤销，只能作废。',
  already: '这一步已经撤销过了。',
  changedLater: (label: string) => `之后又做了“${label}”，请先撤销那一步。`,
  otherwise: '这里的内容之后又变过，与这一步留下的不同，不能撤销。',
  taken: '原来的序号或名称已被别的记录占用，不能恢复。',
};
