/** A 公告 as people look for it. */
export const announcementWords = (number: number): string => `公告第${number}号`;

const seats: Readonly<Record<string, string>> = {
  chairperson: '主任',
  'vice-chairperson': '副主任',
  'secretary-general': '秘书长',
  member: '委员',
};
/** A seat of the committee as people look for it. */
export const committeeSeatWords = (seat: string): string => `常委会${seats[seat] ?? ''}`;
