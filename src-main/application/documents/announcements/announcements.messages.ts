import { meetingKindNames } from '../../../domain/meetings/meeting-name.messages';

/** 公告: labels of the history, and what is refused. */
export const announcementMessages = {
  added: (name: string) => `建立公告：${name}`,
  updated: (name: string) => `修改公告：${name}`,
  removed: (name: string) => `删除公告：${name}`,
  /** 第4号《…》, and how many more there are. */
  name: (number: number | null, title: string, others: number) =>
    `${number === null ? '' : `第${number}号`}《${title}》${others === 0 ? '' : `等${others + 1}件`}`,
  numberTaken: (number: number) => ({
    message: `本届已有第${number}号公告。`,
    advice: '请换一个编号。',
    fields: [{ path: 'number', message: `本届已有第${number}号公告` }],
  }),
  cannotAnnounce: (title: string) => ({
    message: `《${title}》没有通过或者已经撤回，不能公告。`,
    advice: '请从公告中去掉它。',
  }),
  byCouncil: (title: string) => ({
    message: `《${title}》由${meetingKindNames['council-of-chairpersons']}作出，不用公告。`,
    advice: '主任会议的决定请用印发通知。',
  }),
  otherBody: {
    message: '所选的文本不是同一届、同一机关通过的，不能合在一个公告中。',
    advice: '请分别建立公告。',
  },
};
