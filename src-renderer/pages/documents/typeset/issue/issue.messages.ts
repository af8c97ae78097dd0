import type { Grade } from './use-issuing';

export const gradeNames: Record<Grade, string> = { secret: '秘密', confidential: '机密', 'top-secret': '绝密' };

/** What a paper without a number of a series is filed with. */
export const numberChoice = {
  none: '不编文号',
  own: (number: string) => `照正文：${number}（不登记）`,
};
