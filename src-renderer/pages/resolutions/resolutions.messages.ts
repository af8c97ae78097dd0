import type { ResolutionSummary, TextVersion } from '@core/contract/resolutions/resolutions.contract';
import type { MeetingKind } from '@core/domain/meetings/meeting';
import type { NoteAct, ResolutionState } from '@core/domain/resolutions/resolution';
import { resolutionKindWords, resolutionStateWords } from '@core/domain/resolutions/resolution.messages';

export const kindNames = resolutionKindWords;
export const stateNames = resolutionStateWords;

/** Bodies that adopt texts. */
export const bodyNames: Record<MeetingKind, string> = {
  'standing-committee': '常务委员会',
  'council-of-chairpersons': '主任会议',
  congress: '人民代表大会',
  presidium: '大会主席团',
};

/** Look of a state in lists: what was done, what goes on, what stopped. */
export const stateTones: Record<ResolutionState, '' | 'green' | 'amber' | 'red'> = {
  draft: '',
  council: '',
  submitted: 'amber',
  'vote-text': 'amber',
  passed: 'green',
  published: 'green',
  archived: '',
  failed: 'red',
  withdrawn: '',
  deferred: 'amber',
};

/** Where the words looked for stand. */
export const hitFields: Record<ResolutionSummary['hits'][number]['field'], string> = {
  title: '标题',
  'former-title': '曾用标题',
  text: '正文',
  number: '文号',
  people: '提请',
};

export const versionReasons: Record<TextVersion['reason'], string> = {
  stage: '进入阶段',
  demand: '手工留存',
  'given-out': '发出征求意见',
  returned: '并入修改稿',
  correction: '更正',
};

export const actNames: Record<NoteAct['act'], string> = {
  passed: '通过',
  approved: '批准',
  revised: '修订',
  amended: '修正',
};

export const listMessages = {
  exported: (file: string) => `列表已导出：${file}`,
  sorted: '按此列排序',
};

export const workMessages = {
  ownText: '正文',
  stored: '已保存',
  storedAt: (time: string) => `已保存 ${time}`,
  saving: '正在保存……',
  untouched: '未改动',
  locked: '表决后正文已锁定，只能更正',
  stale: '这一件已在另一个窗口改过',
  entered: (stage: string) => `已进入“${stage}”。`,
  versionKept: (version: number) => `已留存为第 ${version} 稿。`,
  versionRestored: (version: number) => `已恢复第 ${version} 稿；恢复前的文字另存为一稿。`,
  removed: (title: string) => `《${title}》已删除。`,
  corrected: '更正已记录，通过文本换为更正后的文本。',
  textMissing: '正文没有内容',
  titleMissing: '标题不能空',
  titleTooLong: '标题不能超过 300 字',
  repealMissing: '同时废止的文件没有写名称',
  actIncomplete: '题注的其他行为没有填完：机关和日期都要有',
  wrongDay: '日期写法不对，例如 20260118',
  dayMissing: '请填写日期',
  tasksUnsaved: '任务没有保存。',
  pasted: (count: number) => `粘贴了 ${count} 项任务。`,
  proposed: (count: number) => (count === 0 ? '正文里没有读出新的任务。' : `从正文读出 ${count} 项任务，请逐项核对。`),
  formerRemoved: (name: string) => `曾用标题《${name}》已删除。`,
  publicationRemoved: (channel: string) => `在“${channel}”的公布已删除。`,
  waiverRemoved: '特批已取消。',
  paperMade: (name: string) => `${name}已生成。`,
  papersMade: (count: number) => `生成了 ${count} 份文件。`,
  paperFiled: (name: string) => `${name}已存档。`,
  paperDispatched: (name: string) => `${name}已登记发出。`,
  ownChangesGone: '本件的单独改动已取消，恢复为记录生成的文字。',
  taken: (count: number) => `已并入正文 ${count} 处。`,
};
