import { numeralOf } from '../../domain/documents/chinese-numerals';
import type { Block, Level } from '../model';

/** Number of the nth item of a level as printed (GB/T 9704-2012 7.3.3): 一、 （一） 1. （1）. */
export function levelNumber(level: Level, ordinal: number): string {
  if (level === 1) return `${numeralOf(ordinal)}、`;
  if (level === 2) return `（${numeralOf(ordinal)}）`;
  return level === 3 ? `${ordinal}.` : `（${ordinal}）`;
}

/** Numbers the items of a wording one after the other; a higher level begins the lower ones anew. */
export class LevelNumbers {
  readonly #counts = [0, 0, 0, 0];

  next(level: Level): string {
    this.#counts[level - 1] = (this.#counts[level - 1] ?? 0) + 1;
    this.#counts.fill(0, level);
    return levelNumber(level, this.#counts[level - 1] as number);
  }

  restart(): void {
    this.#counts.fill(0);
  }
}

/**
 * A clause as the last of a text's numbered parts: the next article of a text by articles, the next item of the highest
 * level elsewhere; a paragraph where nothing is numbered.
 */
export function asLastItem(blocks: readonly Block[], text: string): Block {
  const articles = blocks.filter(({ role }) => role === 'article').length;
  if (articles > 0) return { role: 'article', number: `第${numeralOf(articles + 1)}条`, text };
  const numbered = blocks.filter((block) => block.role === 'item' || block.role === 'heading');
  const highest = Math.min(...numbered.map(({ level }) => level)) as Level;
  const ordinal = numbered.filter(({ level }) => level === highest).length + 1;
  if (numbered.length === 0 || ordinal > 999) return { role: 'paragraph', text };
  return { role: 'item', level: highest, number: levelNumber(highest, ordinal), head: null, text };
}

/** What a head's mark ends in besides the organs' names. */
export const headSuffix = /(?:文件|令)$/u;
export const orderSuffix = /令$/u;
export const betweenOrgans = /[\n、]/u;
export const betweenPeople = /[\s、，]+/u;
export const colon = /[：:]$/u;
export const withColon = (text: string): string => (colon.test(text) ? text.replace(colon, '：') : `${text}：`);
export const withoutStop = (text: string): string => text.replace(/[。.]$/u, '');
export const inBrackets = (text: string): string => (/^（.*）$/u.test(text) ? text : `（${text}）`);
export const attachmentMark = '附件';

/** One ideographic space between two words: where a box of a form begins a new line. */
export const besideBlank = /(?<=[^\u3000])\u3000(?=[^\u3000])/u;
/** The year of a whole day. */
export const yearOfDay = /^(\d{4}年)(?=\d{1,2}月\d{1,2}日$)/u;
