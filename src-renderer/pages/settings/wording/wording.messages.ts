import type { FieldKind } from '@core/domain/templates/fields';
import type { PlannedPaper } from '@core/contract/templates/templates.contract';

/** How many titles a question names. */
const mostTitles = 6;

/** How a paper is called by its record. */
export const paperTitle = ({ title }: PlannedPaper): string => (title === '' ? '会议的文件' : `《${title}》`);
const lack = (missing: readonly string[]): string => (missing.length === 0 ? '' : `（缺：${missing.join('、')}）`);

export const wordingMessages = {
  leave: '措辞还没有保存，离开后刚才的修改会丢失。',
  saved: (version: number) => `已保存为第${version}版，以后生成的文件照此措辞。`,
  restored: '已恢复默认措辞。',
  byDefault: '默认措辞',
  version: (version: number) => `第${version}版`,
  current: '正在使用',
  changed: '有修改，还没有保存',
  faulty: '有错误，改正后才能保存',
  reached: '已生成的也用',
  restoredVersion: '恢复默认',
  plannedTitle: '已生成的文件也用新措辞吗？',
  planned: (papers: readonly PlannedPaper[]) => [
    `有${papers.length}份已经生成、还没有存档：`,
    ...papers.slice(0, mostTitles).map((paper) => `${paperTitle(paper)}${lack(paper.missing)}`),
    ...(papers.length > mostTitles ? [`……等${papers.length}份`] : []),
    '选“也用新的”，这些文件会显示“记录已变更，需重新生成”；已经存档的不变。',
  ],
  alsoPlanned: '也用新的',
  onlyLater: '只用于以后',
  restoreTitle: '恢复默认措辞？',
  restore: '现在的措辞会留在“版本”里，可以随时取回。已经存档的文件不变。',
  restoreConfirm: '恢复默认',
  stalePages: '措辞有错误，这里还是上一次没有错误时的样子。',
  missing: (names: readonly string[]) => `这些字段是空的：${names.join('、')}。`,
  invented: '虚构内容',
  inventedBare: '虚构内容（内容最少时）',
};

/** What a field kind is called in the picker. */
export const kindNotes: Record<FieldKind, string> = {
  text: '',
  date: '日期',
  count: '数字',
  flag: '是否',
  content: '全文',
  list: '列表',
};

/** What the marks at the start of a line make of it; those not named here are told by their name. */
export const roleGroups: readonly { name: string; marks: readonly { mark: string; hint: string }[] }[] = [
  {
    name: '标题和正文',
    marks: [
      { mark: '标题', hint: '文件标题，自动分行' },
      { mark: '编号', hint: '标题下的编号，如（第4号）' },
      { mark: '题注', hint: '只能写{题注}' },
      { mark: '主送', hint: '主送机关，冒号自动加' },
      { mark: '正文', hint: '一个自然段；不写记号的行就是正文' },
      { mark: '原文', hint: '带入整篇正文' },
      { mark: '结尾', hint: '施行日期等结尾条款' },
      { mark: '一级', hint: '自动编一、二、三；二级（一），三级1.，四级（1）' },
    ],
  },
  {
    name: '表格',
    marks: [
      { mark: '表名', hint: '表格上方的名称' },
      { mark: '表头', hint: '各栏用“｜”隔开，每页重复' },
      { mark: '表行', hint: '各栏用“｜”隔开，可放在逐项里' },
    ],
  },
  {
    name: '附文和落款',
    marks: [
      { mark: '附文', hint: '另起一页，接在后面的全文' },
      { mark: '附件', hint: '编作附件的全文，附件说明自动写' },
      { mark: '署名', hint: '不盖章的署名' },
      { mark: '盖章署名', hint: '加盖印章的署名，可写几行' },
      { mark: '签名章', hint: '加盖签名章的职务' },
      { mark: '日期', hint: '成文日期，只写一个日期字段' },
      { mark: '附注', hint: '日期下的附注，括号自动加' },
    ],
  },
  {
    name: '版头和版记',
    marks: [
      { mark: '红头', hint: '发文机关标志，如…文件' },
      { mark: '信函头', hint: '信函格式的标志' },
      { mark: '份号', hint: '六位份号' },
      { mark: '密级', hint: '密级和保密期限' },
      { mark: '紧急程度', hint: '特急、加急' },
      { mark: '文号', hint: '发文字号' },
      { mark: '抄送', hint: '抄送机关' },
      { mark: '印发机关', hint: '版记中的机关' },
      { mark: '印发日期', hint: '只写一个日期字段' },
      { mark: '份数', hint: '只写一个数字字段' },
    ],
  },
];
