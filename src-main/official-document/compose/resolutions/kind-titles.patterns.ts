/** 文种 a paper has whatever its record is. */
export const announcementTitle = '公告';
export const noticeTitle = '通知';
