import type { ChangeKind } from '@core/official-document/compare/comparison';

export const changeNames: Record<ChangeKind, string> = {
  same: '未改',
  changed: '修改',
  added: '增加',
  removed: '删去',
  moved: '移动',
};

export const versionMessages = {
  present: '现在的正文',
  numbered: (version: number) => `第 ${version} 稿`,
  restore: (version: number) => ({
    title: `恢复第 ${version} 稿`,
    text: '正文换成这一稿的文字；现在的文字先另存为一稿，不会丢失。',
    confirm: '恢复',
  }),
  restored: (version: number) => `正文已恢复为第 ${version} 稿。`,
  kept: (version: number) => `已留存为第 ${version} 稿。`,
  unread: '两稿没有比较成功，请再试一次。',
};
