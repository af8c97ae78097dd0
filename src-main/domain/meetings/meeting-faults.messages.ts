import { numeralOf } from '../documents/chinese-numerals';

/** What is refused of a meeting, and what to do. */
export const meetingFaultMessages = {
  'number-taken': (name: string) => ({
    message: `已经有${name}。`,
    advice: '请核对届次和次数；要改的是那一次会议的，请打开它修改。',
  }),
  'outside-term': (term: number) => ({
    message: `会议日期不在第${numeralOf(term)}届任期之内。`,
    advice: '请核对会议日期和届次；任期起止日期在“设置—本单位”中修改。',
  }),
  'votes-outside-meeting': (day: string) => ({
    message: `这次会议在${day}有表决记录，会议日期不能把这一天排除在外。`,
    advice: '请先核对表决记录的日期。',
  }),
  meetingUsed: (what: string) => ({
    message: `这次会议还有${what}，不能删除。`,
    advice: '请先删除或改到别的会议，再删除这次会议。',
  }),
  voteOfItems: {
    message: '这次表决决定了人事任免事项，不能在这里修改或者删除。',
    advice: '请在“人事任免”的议案中撤销这次表决，再重新记录。',
  },
  voteCarries: (title: string) => ({
    message: `《${title}》是凭这次表决通过的，这次表决不能删除，也不能改成未通过。`,
    advice: '确实记错了的，请先在“决议决定”中撤回该件的通过，再改表决记录。',
  }),
};
