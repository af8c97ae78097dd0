/** 密级, as papers print it. */
export const gradeNames = { secret: '秘密', confidential: '机密', 'top-secret': '绝密' } as const;

/** 密级和保密期限: 机密★1年 (GB/T 9704-2012 7.2.2). */
export const printedSecrecy = ({ grade, years }: { grade: keyof typeof gradeNames; years: number }): string =>
  `${gradeNames[grade]}★${years}年`;
