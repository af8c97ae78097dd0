import type { CalendarRowFault } from '../../domain/followups/calendar-file';

const short = (content: string): string => (content.length > 30 ? `${content.slice(0, 30)}…` : content);

/** Words of 期限与节假日 and of tasks. */
export const followupsMessages = {
  seedSource: (year: number) => `随程序提供，依据国务院办公厅${year}年节假日安排`,
  add: (content: string) => `添加任务：${short(content)}`,
  update: (content: string) => `修改任务：${short(content)}`,
  done: (content: string) => `任务办结：${short(content)}`,
  dropped: (content: string) => `任务不再办理：${short(content)}`,
  reopen: (content: string) => `任务恢复办理：${short(content)}`,
  remove: (content: string) => `删除任务：${short(content)}`,
  apply: (event: string, created: number) => `按规定列出期限：${event}，${created}项`,
  saveYear: (year: number) => `修改${year}年节假日`,
  enterYear: (year: number) => `录入${year}年节假日`,
  removeYear: (year: number) => `${year}年节假日恢复原样`,
  otherYear: {
    message: '这些日子里有别的年份的日期。',
    advice: '一次保存一年，请把别的年份的日期去掉。',
  },
  sameDay: { message: '同一天写了两次。', advice: '请去掉多余的一行。' },
  alreadyOpen: { message: '这项任务还没有办结。', advice: '' },
  alreadyClosed: { message: '这项任务已经办结。', advice: '请先恢复办理。' },
  importFault: ({ fault, text }: CalendarRowFault): string => {
    const what = text === '' ? '' : `：${text}`;
    switch (fault) {
      case 'no-day':
        return `没有认出日期${what}`;
      case 'no-kind':
        return `没有写明休还是班${what}`;
      case 'no-rows':
        return '文件里没有节假日。';
      case 'not-json':
        return '文件不是有效的 JSON。';
    }
  },
  nothingRead: {
    message: '文件里没有认出节假日。',
    advice: '请用三列的表：日期、休或班、名称。可以是 .xlsx、.csv 或 .json。',
  },
};
