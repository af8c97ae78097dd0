import { readClosing } from '../../../domain/resolutions/closing';
import { bareTitle } from '../../../domain/resolutions/titles';
import { compareDocuments } from '../../compare/compare-documents';
import type { ElementChange } from '../../compare/comparison';
import type { Block, OfficialDocument } from '../../model';
import { passageNoteAlone } from './printed-around.patterns';
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
}

/** Reads a file that came back and compares it with what was given out. Throws ReadingRefused and nothing else. */
export async function reviewReturnedFile(
  bytes: Uint8Array,
  name: string,
  { document: given, asText }: GivenOutPaper,
): Promise<ReviewedFile> {
  const file = await readReturnedFile(bytes, name, given);
  const document = asText ? textOf(file.document, given, asText.closing) : file.document;
  const { changes } = compareDocuments(given, document);
  const differences = changes.filter(({ kind, restructured }) => kind !== 'same' || restructured);
  return { file: { ...file, document }, differences };
}

function textOf(file: OfficialDocument, given: OfficialDocument, closing: string | null): OfficialDocument {
  const last = file.blocks.at(-1);
  const printed = last !== undefined && closing !== null && bare(wordsOf(last)) === bare(closing);
  const wasText = given.blocks.some((block) => bare(wordsOf(block)) === bare(closing ?? ''));
  const ownBegin = bare(given.blocks[0] ? wordsOf(given.blocks[0]) : '');
  const begin = file.blocks.findIndex((block) => !isPrintedAbove(block) || bare(wordsOf(block)) === ownBegin);
  return {
    ...file,
    ...{ kind: given.kind, kindTitle: given.kindTitle, head: given.head, documentNumber: given.documentNumber },
    ...{ serialNumber: given.serialNumber, imprint: given.imprint, passageNote: given.passageNote },
    title: bareTitle(file.title.text) === bareTitle(given.title.text) ? given.title : file.title,
    blocks: file.blocks.slice(Math.max(0, begin), printed && !wasText && readClosing(wordsOf(last)) ? -1 : undefined),
  };
}

/** The mark of a stage or a 题注, which stand under the title of a paper. */
function isPrintedAbove(block: Block): boolean {
  const words = block.role === 'paragraph' ? bare(block.text) : '';
  return words !== '' && (bareTitle(words) === '' || passageNoteAlone.test(words));
}

const bare = (text: string): string => text.replace(/\s/gu, '');

function wordsOf(block: Block): string {
  if (block.role === 'paragraph' || block.role === 'article') return block.text;
  return block.role === 'item' ? `${block.head ?? ''}${block.text}` : '';
}
