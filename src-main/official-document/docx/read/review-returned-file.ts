import { bareTitle } from '../../../domain/resolutions/titles';
import { compareDocuments } from '../../compare/compare-documents';
import type { ElementChange } from '../../compare/comparison';
import { Effort } from '../../compare/effort';
import { diffText } from '../../compare/text-pieces';
import type { Block, ElementPath, OfficialDocument } from '../../model';
import { closingAlike, passageNoteAlone } from './printed-around.patterns';
import { readReturnedFile } from './read-returned-file';
import type { ReturnedFile } from './returned-file';

/** What was given out. */
export interface GivenOutPaper {
  document: OfficialDocument;
  /**
   * For the bare text of a matter: the closing its papers print behind it, null where there is none. What papers print
   * around a text (head, 题注, 草案 in the title, that closing) is then no change of it.
   */
  asText: { closing: string | null } | null;
}

export interface ReviewedFile {
  file: ReturnedFile;
  /** What is not the same, in the order of the file. */
  differences: ElementChange[];
  /**
   * A bare text with the closing its papers print as its last block, where the file says that one otherwise: what the
   * differences are counted from. Null where the file was compared with what was given out and nothing else.
   */
  closed: OfficialDocument | null;
}

/** Reads a file that came back and compares it with what was given out. Throws ReadingRefused and nothing else. */
export async function reviewReturnedFile(
  bytes: Uint8Array,
  name: string,
  { document: given, asText }: GivenOutPaper,
): Promise<ReviewedFile> {
  const file = await readReturnedFile(bytes, name, given);
  const text = asText ? textOf(file, given, asText.closing) : file;
  const closed = asText ? closedWith(given, text.document, asText.closing) : null;
  const { changes } = compareDocuments(closed ?? given, text.document);
  const differences = changes.filter(({ kind, restructured }) => kind !== 'same' || restructured);
  return { file: text, differences: closed ? withClosing(differences, closed, text.document) : differences, closed };
}

/** Clauses among this many blocks at the end are the text's own closing: its papers print no other. */
const closingWithin = 4;

/** What was given out with its closing, in the shape the file has it in; null where the file does not change it. */
function closedWith(given: OfficialDocument, file: OfficialDocument, closing: string | null): OfficialDocument | null {
  const last = file.blocks.at(-1);
  if (!last || closing === null || !closingAlike.test(bare(wordsOf(last)))) return null;
  if (given.blocks.slice(-closingWithin).some((block) => closingAlike.test(bare(wordsOf(block))))) return null;
  if (last.role === 'paragraph' || last.role === 'article')
    return { ...given, blocks: [...given.blocks, { ...last, text: closing }] };
  return last.role === 'item' ? { ...given, blocks: [...given.blocks, { ...last, head: null, text: closing }] } : null;
}

/** Clauses with little in common are told as one taken out and one put in: they are the same place all the same. */
function withClosing(
  differences: readonly ElementChange[],
  closed: OfficialDocument,
  file: OfficialDocument,
): ElementChange[] {
  const [from, to] = [closed, file].map(({ blocks }) => `blocks/${blocks.length - 1}`);
  const removed = differences.find(({ kind, beforePath }) => kind === 'removed' && beforePath === from);
  const added = differences.find(({ kind, afterPath }) => kind === 'added' && afterPath === to);
  if (!removed || !added) return [...differences];
  const [before, after] = [removed, added].map(({ pieces }) => pieces.map(({ text }) => text).join(''));
  const { beforePath } = removed;
  const pieces = diffText(before ?? '', after ?? '', new Effort());
  return differences
    .filter((one) => one !== removed)
    .map((one): ElementChange => (one === added ? { ...added, kind: 'changed', beforePath, pieces } : one));
}

/** The file without what papers print around a bare text; the places of its marks with it. */
function textOf(file: ReturnedFile, given: OfficialDocument, closing: string | null): ReturnedFile {
  const { blocks, title } = file.document;
  const above = printedAbove(blocks, given);
  const last = blocks.at(-1);
  const printed = last !== undefined && closing !== null && bare(wordsOf(last)) === bare(closing);
  const below = printed && !given.blocks.some((block) => bare(wordsOf(block)) === bare(closing)) ? 1 : 0;
  const length = blocks.length - below;
  const placed = <Mark extends { path: ElementPath | null }>(mark: Mark): Mark => ({
    ...mark,
    path: pathWithin(mark.path, above, length),
  });
  return {
    ...file,
    document: {
      ...file.document,
      ...{ kind: given.kind, kindTitle: given.kindTitle, head: given.head, documentNumber: given.documentNumber },
      ...{ serialNumber: given.serialNumber, imprint: given.imprint, passageNote: given.passageNote },
      title: bareTitle(title.text) === bareTitle(given.title.text) ? given.title : title,
      blocks: blocks.slice(above, length),
    },
    changes: file.changes.map(placed),
    comments: file.comments.map(placed),
  };
}

/** How many blocks at the beginning are marks of a stage or a 题注, which stand under the title of a paper. */
function printedAbove(blocks: readonly Block[], given: OfficialDocument): number {
  const ownBegin = bare(given.blocks[0] ? wordsOf(given.blocks[0]) : '');
  const begin = blocks.findIndex((block) => {
    const words = block.role === 'paragraph' ? bare(block.text) : '';
    const isPrinted = words !== '' && (bareTitle(words) === '' || passageNoteAlone.test(words));
    return !isPrinted || words === ownBegin;
  });
  return Math.max(0, begin);
}

/** A place among blocks of which the first `above` are gone, and those from `length` on. */
function pathWithin(path: ElementPath | null, above: number, length: number): ElementPath | null {
  const [head, index, ...rest] = path?.split('/') ?? [];
  if (head !== 'blocks') return path;
  const at = Number(index);
  return at < above || at >= length ? null : ['blocks', at - above, ...rest].join('/');
}

const bare = (text: string): string => text.replace(/\s/gu, '');

function wordsOf(block: Block): string {
  if (block.role === 'paragraph' || block.role === 'article') return block.text;
  return block.role === 'item' ? `${block.head ?? ''}${block.text}` : '';
}
