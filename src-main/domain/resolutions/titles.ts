/** 草案, 表决稿 and the like, which a paper puts under or behind the title: no part of the title itself. */
const stageMark = /[（(](?:草案|草案修改稿|修改稿|表决稿|表决稿草案|建议表决稿|审议稿|征求意见稿|送审稿)[）)]$/u;
/** Characters of a title in the records. */
const longestTitle = 300;

/** The title of a matter in the title of one of its papers: without marks of the stage, blanks at its ends, line ends. */
export function bareTitle(title: string): string {
  const text = title.replace(/[\r\n]+/gu, '').trim();
  return Array.from(text.replace(stageMark, '').trim()).slice(0, longestTitle).join('');
}

/** 编号 of a matter in its office: 2026-003. */
export const matterNumber = (year: number, serial: number): string => `${year}-${String(serial).padStart(3, '0')}`;
