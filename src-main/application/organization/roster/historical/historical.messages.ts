import { printedDate } from '../../../../official-document/civil-date';

export const historicalMessages = {
  keep: (items: number) => `录入以往任免${items}项`,
  motion: (day: string) => `${printedDate(day)}任免事项（以往）`,
  several: (name: string) => ({
    message: `名册里有几个人叫${name}，不知道是哪一个。`,
    advice: '请为这一项选择人员后再保存。',
  }),
};
