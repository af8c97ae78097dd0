import type { ChangeRule } from '../changes';

/** Name of each kind of change as the list of changes shows it. */
export const changeRuleNames: Record<ChangeRule, string> = {
  'half-width-punctuation': '半角标点改为全角',
  'stray-space': '删去多余空格',
  'broken-line': '接上被折断的行',
  bracket: '括号改为规范形式',
  'straight-quote': '直引号改为中文引号',
  'full-width-digit': '全角数字字母改为半角',
  'middle-dot': '间隔号改为规范形式',
  dash: '破折号改为规范形式',
  ellipsis: '省略号改为规范形式',
  'invisible-character': '删去不可见字符',
  'date-zero': '日期去掉虚位',
  'chinese-date': '成文日期改为规范写法',
  'page-number': '删去随文复制的页码',
};
