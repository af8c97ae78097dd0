import type { MotionItem } from '@core/contract/appointments/motions.contract';
import type { HeadCapacity, ItemFields, ItemState } from '@core/domain/appointments/motion';

export const stateTones: Record<ItemState, '' | 'green' | 'amber' | 'red'> = {
  pending: '',
  withdrawn: 'amber',
  deferred: 'amber',
  passed: 'green',
  failed: 'red',
  historical: '',
};

export const severityNames = { error: '错误', warning: '警告', note: '提示' } as const;
export const severityTones = { error: 'red', warning: 'amber', note: '' } as const;

export const capacityNames: Record<HeadCapacity, string> = {
  head: '正职',
  acting: '代理正职',
  'presiding-deputy': '主持工作的副职（正职空缺）',
  members: '组成人员联名',
  applicant: '本人（辞职）',
};

export const directionNames = { confer: '任', end: '免', acting: '代理' } as const;
export type Direction = keyof typeof directionNames;

export const examNames: Record<NonNullable<ItemFields['examResult']>, string> = {
  passed: '合格',
  failed: '不合格',
  exempt: '免考',
};

export const defenceNames: Record<NonNullable<ItemFields['defence']>, string> = {
  oral: '口头申辩',
  written: '书面申辩',
  none: '未申辩',
};

export const departureNames = { withdrawn: '撤回', deferred: '暂不付表决' } as const;
export const ballotNames = { none: '没有用纸质票', reprinted: '重印表决票', struck: '票上划去该人' } as const;

export const partyKindNames = {
  'party-letter': '党委来文',
  'party-group': '党组会议',
  'party-reply': '党委批复',
} as const;

/** Titles of an item as one reads them. */
export const titlesOf = (item: Pick<MotionItem, 'posts'>): string => item.posts.map(({ title }) => title).join('、');

/** 3 项：张三、李四等. */
export const peopleText = (people: readonly string[], items: number): string =>
  people.length === 0 ? '' : `${people.join('、')}${items > people.length ? '等' : ''}`;

export const motionMessages = {
  added: (matter: string) => `已建立议案 ${matter}。`,
  removeAsk: (title: string) => ({
    title: '删除议案',
    text: `《${title}》连同其中的事项、步骤、材料一起删除，可以在历史中撤销。`,
    confirm: '删除',
  }),
  removed: (title: string) => `《${title}》已删除。`,
  removeItemsAsk: (count: number) => ({
    title: '删除事项',
    text: `选中的 ${count} 项将从议案中删除，可以在历史中撤销。`,
    confirm: '删除',
  }),
  itemRemoved: (name: string) => `${name}的事项已删除。`,
  itemsRemoved: (count: number) => `已删除 ${count} 项。`,
  itemAdded: (name: string) => `已加入${name}。`,
  itemsAdded: (count: number) => `已加入 ${count} 项。`,
  leftOut: (name: string, title: string) => `${name}：${title}`,
  reordered: '顺序已改。',
  moved: (name: string, matter: string) => `${name}的事项已移到议案 ${matter}。`,
  needTitle: '请填议案标题。',
  wrongDay: '日期写法不对，例如 20260118',
  noWay: '按法律规定，这个职务不由本级常委会这样任免；请换一个方向，或核对职务。',
  stageEntered: (name: string) => `已记录“${name}”。`,
  stageRemoved: (name: string) => `“${name}”的记录已取消。`,
  stepRemoved: '这一步已删除。',
  materialKept: '材料清单已保存。',
  waiverRemoved: '特批已取消。',
  unsavedNew: '新的议案还没有建立。',
  unsavedItem: '正在输入的人和职务还没有加入。',
  unsavedPaste: '粘贴的名单还没有加入。',
  returned: (name: string) => `${name}已回到表决名单。`,
  departed: (name: string, kind: keyof typeof departureNames) => `${name}已${departureNames[kind]}。`,
  approvalKept: '上级批准已记录。',
};

export const voteMessages = {
  recorded: (count: number) => `已记录 ${count} 次表决。`,
  tasks: (count: number) => (count ? `生成了 ${count} 项后续任务。` : ''),
  removed: (matter: string) => `“${matter}”的表决已取消。`,
  removeAsk: (matter: string) => ({
    title: '取消这次表决',
    text: `“${matter}”恢复为待表决，台账恢复原状；由它产生的任务一并去掉。可以在历史中撤销。`,
    confirm: '取消表决',
  }),
  unsaved: '有表决的数字还没有保存。',
  needShared: '请先填表决日期、全体、应到和实到人数。',
  notAll: '票数还不等于实到人数，请把各项填完。',
  nothingBefore: '上面还没有数字可以照抄，请先填一项。',
  numbers: (inFavour: number, against: number, abstained: number) =>
    `赞成 ${inFavour}、反对 ${against}、弃权 ${abstained}`,
  sameForAsk: (count: number, words: string) => ({
    title: '其余同上',
    text: `其余 ${count} 项都按“${words}”记录，立即保存。`,
    confirm: '记录',
  }),
};
