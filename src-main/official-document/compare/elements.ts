import type { Attachment, Block, ElementPath, OfficialDocument, TableBlock } from '../model';
import { printedMark, shapeOf, wordsOf } from './printed-block';
import { slotsAbove, slotsBelow, slotsOfImprint } from './slots';

/** One printed element of a paper: where it is, what it is and every character of it. */
export interface PrintedElement {
  path: ElementPath;
  role: string;
  text: string;
  /** Role and level; two elements of other shape are printed differently whatever they say. */
  shape: string;
}

/** Every element of a paper that prints something (and every cell), in the order of the page. */
export function elementsOf(document: OfficialDocument): PrintedElement[] {
  return [
    ...slotsAbove(document).map(elementOfSlot),
    ...elementsOfBlocks(document.blocks, 'blocks'),
    ...texts('attachmentNames', document.attachmentNames),
    ...texts('signature', document.signature?.organs ?? []),
    ...slotsBelow(document).map(elementOfSlot),
    ...document.attachments.flatMap((attachment, index) => elementsOfAttachment(attachment, `attachments/${index}`)),
    ...slotsOfImprint(document).map(elementOfSlot),
  ];
}

function elementOfSlot({ path, role, text }: { path: ElementPath; role: string; text: string }): PrintedElement {
  return { path, role, text, shape: role };
}

function texts(role: string, list: readonly string[]): PrintedElement[] {
  return list.map((text, index) => ({ path: `${role}/${index}`, role, text, shape: role }));
}

function elementsOfBlocks(blocks: readonly Block[], path: ElementPath): PrintedElement[] {
  return blocks.flatMap((block, index) => elementsOfBlock(block, `${path}/${index}`));
}

function elementsOfBlock(block: Block, path: ElementPath): PrintedElement[] {
  if (block.role === 'table') return elementsOfTable(block, path);
  return [{ path, role: block.role, text: printedMark(block) + wordsOf(block), shape: shapeOf(block) }];
}

function elementsOfTable(table: TableBlock, path: ElementPath): PrintedElement[] {
  const { caption } = table;
  return [
    ...(caption === null ? [] : [{ path: `${path}/caption`, role: 'caption', text: caption, shape: 'caption' }]),
    ...table.rows.flatMap((row, at) =>
      row.map(({ text }, cell) => ({ path: `${path}/rows/${at}/${cell}`, role: 'cell', text, shape: 'cell' })),
    ),
  ];
}

function elementsOfAttachment({ mark, title, passageNote, blocks }: Attachment, path: ElementPath): PrintedElement[] {
  const part = (at: ElementPath, role: string, text: string): PrintedElement[] =>
    text === '' ? [] : [{ path: at, role, text, shape: role }];
  return [
    ...part(path, 'attachmentMark', mark),
    ...part(`${path}/title`, 'title', title.text),
    ...part(`${path}/passageNote`, 'passageNote', passageNote ?? ''),
    ...elementsOfBlocks(blocks, `${path}/blocks`),
  ];
}
