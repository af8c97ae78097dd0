import { writeText } from '@core/official-document/text';
import type { Block, DocumentKind, OfficialDocument } from '@core/official-document/model';
import { readClosing } from '@core/domain/resolutions/closing';
import type { Closing, ResolutionKind } from '@core/domain/resolutions/resolution';

const kinds: Partial<Record<DocumentKind, ResolutionKind>> = {
  resolution: 'resolution',
  decision: 'decision',
  rules: 'measures',
};

/** What kind of matter a text that was read in makes; null where it does not say. */
export const kindOfText = (document: OfficialDocument): ResolutionKind | null => kinds[document.kind] ?? null;

/** A text without its 结尾 where it closes with one the records can compose; they print it from then on. */
export interface TextAndClosing {
  document: OfficialDocument;
  closing: Closing | null;
  /** The sentence that was taken out, as it stood there. */
  sentence: string;
}

/** A 题注 with its day left open, which no recogniser takes for one. */
const openNote = /^（\d{4}年[^（）]*(?:会议|大会)[^（）]*通过）$/u;

/** A text without what the records compose: 题注 and 结尾. Otherwise they would be printed twice. */
export function takeComposed(document: OfficialDocument): TextAndClosing {
  const [first] = document.blocks;
  const noted = first?.role === 'paragraph' && openNote.test(first.text.replace(/\s/gu, ''));
  return takeClosing({
    ...document,
    passageNote: null,
    blocks: noted ? document.blocks.slice(1) : document.blocks,
  });
}

function takeClosing(document: OfficialDocument): TextAndClosing {
  const last = document.blocks.at(-1);
  const form = last ? formOf(last) : null;
  const found = last && form ? readClosing(wordsOf(last)) : null;
  if (!last || !form || !found) return { document, closing: null, sentence: '' };
  return {
    document: { ...document, blocks: document.blocks.slice(0, -1) },
    closing: { form, ...found },
    sentence: wordsOf(last),
  };
}

function formOf(block: Block): 'paragraph' | 'item' | null {
  if (block.role === 'paragraph') return 'paragraph';
  return block.role === 'item' || block.role === 'article' ? 'item' : null;
}

const wordsOf = (block: Block): string =>
  block.role === 'paragraph' || block.role === 'article'
    ? block.text
    : block.role === 'item'
      ? `${block.head ?? ''}${block.text}`
      : '';

/** Characters of a text without its blanks. */
export const lengthOf = (document: OfficialDocument): number => writeText(document).replace(/\s/gu, '').length;
