/** A 公告 as people look for it. */
export const announcementWords = (number: number): string => `公告第${number}号`;
