import { numeralValue } from '../domain/documents/chinese-numerals';
import { closingText, readClosing } from '../domain/resolutions/closing';
import type { Closing, ResolutionKind } from '../domain/resolutions/resolution';
import { articleMark, firstLevelMark } from './closing.patterns';
import type { ArticleBlock, Block, ItemBlock, OfficialDocument } from './model';

/** The closing a text already has, read from its last blocks; null where it has none. */
export function closingOf(blocks: readonly Block[]): Closing | null {
  const last = blocks.at(-1);
  if (!last || (last.role !== 'paragraph' && last.role !== 'item' && last.role !== 'article')) return null;
  const read = readClosing(last.text);
  return read && { form: last.role === 'paragraph' ? 'paragraph' : 'item', ...read };
}

/**
 * The text with its clause of effect and repeal at the end: as a paragraph, or as the item that follows on the last
 * one. A text that closes so already is left as it stands: what was written goes before what would be composed.
 */
export function withClosing(document: OfficialDocument, closing: Closing, kind: ResolutionKind): OfficialDocument {
  const text = closingText(closing, { kind, title: document.title.text });
  if (text === null || closingOf(document.blocks) !== null) return document;
  const item = closing.form === 'item' ? nextItem(document.blocks, text) : null;
  return { ...document, blocks: [...document.blocks, item ?? { role: 'paragraph', text }] };
}

/** The item or article that follows on the last outermost one; null in a text without numbers. */
function nextItem(blocks: readonly Block[], text: string): ItemBlock | ArticleBlock | null {
  const article = blocks.findLast((block) => block.role === 'article');
  if (article) {
    const value = articleValue(article.number);
    return value === null ? null : { role: 'article', number: articleMark(value + 1), text };
  }
  const numbered = blocks.filter((block) => block.role === 'item' || block.role === 'heading');
  const outermost = numbered.filter(({ level }) => level === Math.min(...numbered.map((block) => block.level)));
  const last = outermost.at(-1);
  if (!last) return null;
  const value = numeralValue(/^[一二三四五六七八九十百零]+/u.exec(last.number)?.[0] ?? '');
  if (last.level !== 1 || value === null || value > 998) return null;
  return { role: 'item', level: 1, number: firstLevelMark(value + 1), head: null, text };
}

const articleValue = (number: string): number | null => {
  const value = numeralValue(/^第(.+?)条/u.exec(number)?.[1] ?? '');
  return value === null || value > 998 ? null : value;
};
