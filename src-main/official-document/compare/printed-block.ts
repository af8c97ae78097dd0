import type { Attachment, Block, TableBlock } from '../model';
import type { ListEntry } from './align-lists';

/** A block's number mark or label as it is printed in front of its text, '' when it has none. */
export function printedMark(block: Block): string {
  switch (block.role) {
    case 'heading':
    case 'item':
      return block.number;
    case 'chapter':
    case 'section':
    case 'article':
      return `${block.number}\u3000`;
    case 'attendance':
      return `${block.label}\uff1a`;
    default:
      return '';
  }
}

/** A block's words without its mark; a table's, cell by cell. */
export function wordsOf(block: Block): string {
  if (block.role === 'table') return tableText(block);
  return block.role === 'item' ? (block.head ?? '') + block.text : block.text;
}

/** What a block says beside its words: two blocks of the same words and another shape are printed differently. */
export function shapeOf(block: Block): string {
  switch (block.role) {
    case 'heading':
      return `${block.role} ${block.level}`;
    case 'item':
      return `${block.role} ${block.level} ${block.head?.length ?? '-'}`;
    default:
      return block.role;
  }
}

export function entryOfBlock(block: Block): ListEntry {
  const bare = wordsOf(block);
  return { text: printedMark(block) + bare, bare, sort: block.role === 'table' ? 'table' : 'text' };
}

export function entryOfText(text: string): ListEntry {
  return { text, bare: text, sort: 'text' };
}

/** An attachment is known by its title and its first blocks; its number changes when one is put in before it. */
export function entryOfAttachment(attachment: Attachment): ListEntry {
  const bare = [attachment.title.text, ...attachment.blocks.slice(0, 40).map(wordsOf)].join('\n');
  return { text: `${attachment.mark}\n${bare}`, bare, sort: 'attachment' };
}

export function entryOfRow(row: TableBlock['rows'][number]): ListEntry {
  return entryOfText(row.map(({ text }) => text).join('\t'));
}

function tableText({ caption, rows }: TableBlock): string {
  const lines = rows.map((row) => row.map(({ text }) => text).join('\t'));
  return [...(caption === null ? [] : [caption]), ...lines].join('\n');
}
