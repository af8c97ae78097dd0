import type { DocumentKind } from '../model';

/** 文种 at the end of a title, longest first where one ends in another. */
const kinds: [string, DocumentKind][] = [
  ['审议意见', 'opinions'],
  ['任免名单', 'list'],
  ['任命名单', 'list'],
  ['免职名单', 'list'],
  ['任免职名单', 'list'],
  ['任职名单', 'list'],
  ['名单', 'list'],
  ['任免事项', 'list'],
  ['日程安排', 'schedule'],
  ['日程', 'schedule'],
  ['议程', 'agenda'],
  ['决议', 'resolution'],
  ['决定', 'decision'],
  ['意见', 'opinions'],
  ['通知', 'notice'],
  ['公告', 'announcement'],
  ['通告', 'announcement'],
  ['复函', 'letter'],
  ['公函', 'letter'],
  ['函', 'letter'],
  ['请示', 'request'],
  ['批复', 'reply'],
  ['答复', 'reply'],
  ['纪要', 'minutes'],
  ['报告', 'report'],
  ['汇报', 'report'],
  ['说明', 'report'],
  ['实施办法', 'rules'],
  ['办法', 'rules'],
  ['议事规则', 'rules'],
  ['规则', 'rules'],
  ['条例', 'rules'],
  ['规定', 'rules'],
  ['实施细则', 'rules'],
  ['细则', 'rules'],
  ['守则', 'rules'],
  ['章程', 'rules'],
];
/** 文种 that make a title but are none of the kinds above. */
const others = [
  '通报',
  '议案',
  '命令',
  '令',
  '主持词',
  '讲话',
  '总结',
  '要点',
  '计划',
  '方案',
  '规划',
  '建议',
  '须知',
  '安排',
  '制度',
  '要求',
  '手册',
  '须知',
  '批示',
  '签到表',
  '一览表',
  '目录',
  '清单',
  '简报',
];

const mark =
  /[（(](?:草案|征求意见稿|表决稿|送审稿|讨论稿|审议稿|审议修改稿|修改稿|草稿|建议稿|建议|拟|代拟稿|试行|暂行|修订|修订草案|草案[^（）()]{0,12}稿|[^（）()]{0,8}稿)[）)]$/;

export interface KindOfTitle {
  kind: DocumentKind;
  kindTitle: string;
}

/** The title without the marks of its stage: （草案）, （表决稿）, （试行）, also two of them. */
export function withoutStageMark(title: string): string {
  const bare = title.replace(mark, '').trim();
  return bare === title ? bare : withoutStageMark(bare);
}

/** Kind and 文种 by the end of a title; null when it ends in none. */
export function kindOfTitle(title: string): KindOfTitle | null {
  const bare = withoutStageMark(title).replace(/[\s\u3000]/g, '');
  // 条例 in “关于《…条例” broken there is the name of what the paper is about.
  if (bare.split('《').length > bare.split('》').length) return null;
  for (const [word, kind] of kinds) if (bare.endsWith(word)) return { kind, kindTitle: shortForm(word) };
  for (const word of others) if (bare.endsWith(word)) return { kind: 'other', kindTitle: '' };
  return null;
}

/** The 文种 itself where the list names a longer phrase: 实施办法 is 办法, 日程安排 is 日程. */
function shortForm(word: string): string {
  const longer: Record<string, string> = {
    日程安排: '日程',
    公函: '函',
    实施办法: '办法',
    议事规则: '规则',
    实施细则: '细则',
    任免职名单: '任免名单',
  };
  return longer[word] ?? word;
}
