import type { Block, ElementPath, OfficialDocument } from '../../../official-document/model';
import { placeWords as words } from './facts.messages';

/** Parts of a paper that 更正 names as they are called. */
const named: Readonly<Record<string, string>> = {
  title: words.title,
  passageNote: words.passageNote,
  recipients: words.recipients,
  signature: words.signature,
  date: words.date,
};

/** Where an element stands, as 更正 and 勘误 name it: 第二条第一款, 第三项, 正文第4段, 标题. */
export function placeInText(document: OfficialDocument, path: ElementPath): string {
  const [head, index, ...rest] = path.split('/');
  if (head === 'attachments') {
    const attachment = document.attachments[Number(index)];
    const mark = words.attachment(attachment?.mark ?? '');
    if (rest[0] !== 'blocks' || !attachment) return mark;
    return mark + placeAmong(attachment.blocks, Number(rest[1]), rest.slice(2));
  }
  if (head !== 'blocks') return named[head ?? ''] ?? words.other;
  return placeAmong(document.blocks, Number(index), rest);
}

function placeAmong(blocks: readonly Block[], index: number, inside: readonly string[]): string {
  const block = blocks[index];
  if (!block) return words.other;
  if (block.role === 'table') return words.table(inside[0] === 'rows' ? Number(inside[1]) + 1 : 1);
  if (block.role === 'article') return block.number;
  if (block.role === 'item' || block.role === 'heading') return words.item(block.number.replace(/[、.．]$/u, ''));
  if (block.role === 'chapter' || block.role === 'section') return block.number;
  return paragraphPlace(blocks, index);
}

/** A 款 is counted in its article; outside of articles paragraphs are counted through. */
function paragraphPlace(blocks: readonly Block[], index: number): string {
  const before = blocks.slice(0, index);
  const at = before.findLastIndex(({ role }) => role === 'article' || role === 'chapter' || role === 'section');
  const article = before[at];
  if (article?.role === 'article') return words.paragraphOf(article.number, index - at + 1);
  return words.paragraph(before.filter(({ role }) => role !== 'table').length + 1);
}
