import type { CommandName } from '../contract/contract';

/** Jobs and steps of the program itself that write records. */
export type RecordingName = CommandName | 'organization.loadSample' | 'documents.issuePaper' | 'system.settleHalfDone';

/** What each command does, for the history; the command says it better where it knows the record. */
export const commandLabels: Record<RecordingName, string> = {
  'system.undoChangeSet': '撤销',
  'system.settleHalfDone': '启动时处理未完成的存档',
  'organization.establishOffice': '建立本单位',
  'organization.loadSample': '载入示例单位',
  'organization.updateOffice': '修改本单位',
  'organization.addTerm': '添加届次',
  'organization.updateTerm': '修改届次',
  'organization.removeTerm': '删除届次',
  'organization.addClerk': '添加经办人',
  'organization.updateClerk': '修改经办人',
  'organization.removeClerk': '删除经办人',
  'organization.saveNumberingSettings': '修改文号设置',
  'organization.saveDeadlineSettings': '修改期限提醒',
  'documents.saveTypesettingSettings': '修改排版设置',
  'documents.issuePaper': '文件存档',
  'documents.voidIssuedPaper': '作废文件',
};
