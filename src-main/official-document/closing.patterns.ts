import { numeralOf } from '../domain/documents/chinese-numerals';

/** Marks of the level that a closing clause continues: 三、 and 第十二条. */
export const firstLevelMark = (value: number): string => `${numeralOf(value)}、`;
export const articleMark = (value: number): string => `第${numeralOf(value)}条`;
