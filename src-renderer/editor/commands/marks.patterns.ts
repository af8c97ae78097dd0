import type { HeadForm } from '@core/official-document/model';

/** Number marks at the front of words that become a numbered block. */
const levelMark = /^\s*(?:[（(]?[一二三四五六七八九十百]{1,4}(?:、|[）)])|[（(]?\d{1,3}(?:[.．、]|[）)]))\s*/;
export const numberMarks = {
  heading: levelMark,
  item: levelMark,
  chapter: /^\s*第[一二三四五六七八九十百零\d]+[章编]\s*/,
  section: /^\s*第[一二三四五六七八九十百零\d]+节\s*/,
  article: /^\s*第[一二三四五六七八九十百零\d]+条(?:之[一二三四五六七八九十]+)?\s*/,
};

/** “附件1：” before the name of an attachment. */
export const attachmentMark = /^附件\s*\d*[：:]?\s*/;

export const attachmentMarkOf = (number: number | null): string => `附件${number ?? ''}`;

/** “出席：” before the names. */
export const attendanceLabel = /^([^：]{1,8})：/;
export const usualAttendanceLabel = '出席';

/** A text that ends so is a sentence, not a head on its own line. */
export const sentenceEnd = /[。！？；]$/;
export const fullStop = '。';

/** Marks at which a paragraph is likely to be split. */
export const pauseMark = /[。！？；：，、]/;

/** Between the number of an article or chapter and its words; after the label of 出席. */
export const numberGap = '　';
export const labelEnd = '：';

/** What the 发文机关标志 ends in, by the form of the 版头. A mark of 纪要 is written whole. */
export const markSuffix: Record<HeadForm, string> = { document: '文件', letter: '', order: '令', minutes: '' };
