import type { RecordPaper } from '@core/contract/documents/record-papers.contract';

export const paperStateNames: Record<RecordPaper['state'], string> = {
  none: '未生成',
  current: '已生成',
  changed: '记录已变更，需重新生成',
};

export const preparationNames: Record<RecordPaper['preparation'], string | null> = {
  none: null,
  prepared: '会前备印',
  effective: '备印已生效',
  void: '备印已作废',
};

export const preparationTones: Record<RecordPaper['preparation'], '' | 'green' | 'amber' | 'red'> = {
  none: '',
  prepared: 'amber',
  effective: 'green',
  void: 'red',
};

export const severityNames = { error: '错误', warning: '警告', note: '提示' } as const;
export const severityTones = { error: 'red', warning: 'amber', note: '' } as const;

export const paperMessages = {
  forgetOwn: {
    title: '本件的改动还没有保存',
    text: '在这一份文件上单独改的文字还没有保存，离开后就没有了。',
    confirm: '不保存，离开',
  },
  dropOwn: (name: string) => ({
    title: '取消本件的单独改动',
    text: `${name}上单独改过的文字将去掉，恢复为记录生成的文字。`,
    confirm: '取消改动',
  }),
  dispatchUnsaved: '发文稿纸上填的内容还没有保存。',
  announcementUnsaved: '公告上填的内容还没有保存。',
  ownUnsaved: '在一份文件上单独改的文字还没有保存。',
  made: (name: string) => `${name}已生成。`,
  allMade: (count: number) => `已生成 ${count} 份文件。`,
  filed: (name: string, version: number) => `${name}已存档，第 ${version} 版。`,
  dispatched: (name: string) => `${name}已登记发出。`,
  ownKept: '改动已保存，只在这一份文件里。',
  ownDropped: '本件的单独改动已取消。',
  wordSaved: (file: string) => `已生成 ${file}`,
  noNumber: '不编文号',
  announcementSaved: '公告已记录，可以生成。',
  settled: {
    true: {
      title: '会前备印的文件生效',
      text: '表决已通过，备印的文件改为正式文件；与表决结果不一致的自动作废，并列出要收回销毁的份数。',
      confirm: '生效',
    },
    false: {
      title: '会前备印的文件作废',
      text: '表决没有通过，备印的文件全部作废，并列出要收回销毁的份数。',
      confirm: '作废',
    },
  },
  destroy: '要收回销毁的文件',
};
