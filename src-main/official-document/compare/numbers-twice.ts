import type { Block, ElementPath, OfficialDocument } from '../model';
import type { MergeConflict } from './merge-conflict';
import { printedMark, wordsOf } from './printed-block';

/**
 * Numbers that came to stand twice because both sides put in or took out numbered paragraphs: 第七条 and 第七条. What
 * stood twice in one of the sides already is not the merge's doing.
 */
export function numbersTwice(
  merged: OfficialDocument,
  regenerated: OfficialDocument,
  theirs: OfficialDocument,
): MergeConflict[] {
  const known = new Set([...twiceIn(regenerated), ...twiceIn(theirs)].map(({ block }) => printedMark(block)));
  return twiceIn(merged)
    .filter(({ block }) => !known.has(printedMark(block)))
    .map(({ block, path }) => {
      const text = printedMark(block) + wordsOf(block);
      return { kind: 'number-twice', path, base: null, regenerated: text, theirs: text, taken: 'both' };
    });
}

function twiceIn(document: OfficialDocument): { block: Block; path: ElementPath }[] {
  const lists: (readonly [ElementPath, readonly Block[]])[] = [
    ['blocks', document.blocks],
    ...document.attachments.map(({ blocks }, index) => [`attachments/${index}/blocks`, blocks] as const),
  ];
  return lists.flatMap(([path, blocks]) =>
    repeated(blocks).map((index) => ({ block: blocks[index] as Block, path: `${path}/${index}` })),
  );
}

/** Articles are numbered through; every other number begins again under a higher one. */
function repeated(blocks: readonly Block[]): number[] {
  const articles = new Set<string>();
  let open: { rank: number; number: string }[] = [];
  return blocks.flatMap((block, index) => {
    if (block.role === 'article') {
      const twice = articles.has(block.number);
      articles.add(block.number);
      open = open.filter(({ rank }) => rank < 0);
      return twice ? [index] : [];
    }
    const rank = rankOf(block);
    if (rank === null || !('number' in block)) return [];
    const last = open.find((entry) => entry.rank === rank);
    open = [...open.filter((entry) => entry.rank < rank), { rank, number: block.number }];
    return last?.number === block.number ? [index] : [];
  });
}

/** Chapters stand over sections, those over the levels. */
function rankOf(block: Block): number | null {
  switch (block.role) {
    case 'chapter':
      return -2;
    case 'section':
      return -1;
    case 'heading':
    case 'item':
      return block.level;
    default:
      return null;
  }
}
