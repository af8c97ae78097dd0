import type { RouteLocationRaw } from 'vue-router';

export interface FirstStep {
  key: string;
  title: string;
  note: string;
  done: boolean;
  to: RouteLocationRaw;
}

/** What of a new office has been done already. */
export interface Beginning {
  series: number;
  typesettingRevision: number;
  secondFolder: string | null;
  drafts: number;
  issued: number;
}

/** The first steps of a new office, until each is done. */
export function firstSteps({ series, typesettingRevision, secondFolder, drafts, issued }: Beginning): FirstStep[] {
  return [
    {
      key: 'typesetting',
      title: '核对排版设置',
      note: '版心、字体、页码，按本单位的习惯选定并保存',
      done: typesettingRevision > 0,
      to: '/settings/typesetting',
    },
    {
      key: 'numbering',
      title: '填写发文字号',
      note: '如“云人常发”，存档时按年自动编号',
      done: series > 0,
      to: '/settings/numbering',
    },
    {
      key: 'second',
      title: '设置第二备份位置',
      note: 'U盘或另一块磁盘，防本机磁盘损坏',
      done: secondFolder !== null,
      to: '/backups',
    },
    {
      key: 'paper',
      title: '排第一份公文',
      note: '粘贴一份决议或通知，生成 Word，存档',
      done: drafts + issued > 0,
      to: '/documents/typeset',
    },
  ];
}
