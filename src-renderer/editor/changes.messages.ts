import type { ChangeRule } from '@core/official-document/changes';

/** What each rule of cleaning did, in the clerk's words. */
export const changeRuleNames: Record<ChangeRule, string> = {
  'half-width-punctuation': '半角标点改为全角',
  'stray-space': '删去多余空格',
  'broken-line': '接上被折断的行',
  bracket: '括号改为全角',
  'straight-quote': '直引号改为弯引号',
  'full-width-digit': '全角数字、字母改为半角',
  'middle-dot': '改正间隔号',
  dash: '改正破折号、连接号',
  ellipsis: '改正省略号',
  'invisible-character': '删去看不见的字符',
  'blank-line': '删去空行',
  'date-zero': '删去日期中的 0',
};

/** A stretch of text with its spaces and line ends made visible. */
export function visibleText(text: string): string {
  if (text === '') return '（无）';
  return text
    .replace(/\r?\n/g, '⏎')
    .replace(/ /g, '␣')
    .replace(/\u3000/g, '□')
    .replace(/\t/g, '⇥')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '·');
}
