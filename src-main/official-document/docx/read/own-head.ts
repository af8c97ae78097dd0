import type { DocumentHead, Signatory } from '../../model';
import { markStyleId } from '../style-sheet';
import { headPatterns as is } from './own-head.patterns';
import { paragraphsOf, textOfRuns, type WordBlock, type WordFile, type WordParagraph } from './word-file/word-file';

/** The 版头 of a file, as far as this program wrote it. */
export interface OwnHead {
  head: DocumentHead;
  documentNumber: string | null;
}

/** The 版头 of a file of this program, and the blocks that are left below it. */
export interface OwnHeadRead extends OwnHead {
  below: WordBlock[];
}

/** A head has fewer blocks than this. */
const mostBlocks = 24;

/**
 * Reads the 版头 of a Word file this program wrote: its mark is in a style of its own. Null where there is none, where the
 * mark is on the stock (红头留空), or where something else was written into it: then all of it stays text.
 */
export function readOwnHead(file: WordFile, letterMark: readonly WordParagraph[]): OwnHeadRead | null {
  const { blocks } = file;
  const at = letterMark.length > 0 ? -1 : blocks.slice(0, mostBlocks).findIndex(isMark);
  if (at < 0 && letterMark.length === 0) return null;
  const labels = { copyNumber: null, secrecy: null, urgency: null } as Labels;
  if (!blocks.slice(0, Math.max(0, at)).every((block) => isRoom(block) || takeLabels(wordsOf(block), labels)))
    return null;
  const mark = at < 0 ? letterMark.map(compactText) : [...paragraphsOf([blocks[at]!])].map(compactText);
  const named = markOf(mark.filter((text) => text !== ''));
  if (named === null) return null;
  const form = at < 0 ? 'letter' : is.minutes.test(named.organs.at(-1)!) ? 'minutes' : formOf(named.suffix);
  const numbers: Numbers = { documentNumber: null, signatories: [], upward: false };
  let next = at + 1;
  for (; next < Math.min(blocks.length, mostBlocks); next += 1) {
    const block = blocks[next]!;
    if (isRoom(block)) continue;
    const words = wordsOf(block);
    const rest = words.filter((word) => !(at < 0 && takeLabels([word], labels)));
    if (!takeNumbers(rest, numbers)) break;
  }
  const { documentNumber, signatories, upward } = numbers;
  return {
    head: { form, ...named, signatories, upward, ...labels, stock: 'plain' },
    documentNumber,
    below: blocks.slice(next),
  };
}

type Labels = Pick<DocumentHead, 'copyNumber' | 'secrecy' | 'urgency'>;
interface Numbers {
  documentNumber: string | null;
  signatories: Signatory[];
  upward: boolean;
}

const compactText = (paragraph: WordParagraph): string => textOfRuns(paragraph.runs).replace(/\s/gu, '');

/** The texts of a line, apart at its tab stops and cells. */
const wordsOf = (block: WordBlock): string[] =>
  [...paragraphsOf([block])].flatMap(({ runs }) =>
    textOfRuns(runs)
      .split('\t')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );

/** Empty lines, rules: nothing written. */
const isRoom = (block: WordBlock): boolean => wordsOf(block).length === 0;

function isMark(block: WordBlock): boolean {
  const written = [...paragraphsOf([block])].filter(({ runs }) => textOfRuns(runs).trim() !== '');
  return written.length > 0 && written.every(({ styleId }) => styleId === markStyleId);
}

function takeLabels(words: readonly string[], labels: Labels): boolean {
  return words.every((word) => {
    const kind = (['copyNumber', 'secrecy', 'urgency'] as const).find((name) => is[name].test(word));
    if (kind === undefined || labels[kind] !== null) return false;
    labels[kind] = word;
    return true;
  });
}

/** 发文字号 and 签发人; false where the line says something else. */
function takeNumbers(words: readonly string[], numbers: Numbers): boolean {
  const before = structuredClone(numbers);
  for (const word of words) {
    const isLabel = is.signatories.test(word);
    if (numbers.documentNumber === null && is.documentNumber.test(word)) numbers.documentNumber = word;
    else if (isLabel || (numbers.upward && before.documentNumber === null)) {
      numbers.upward = true;
      numbers.signatories.push({ organ: null, name: word.replace(is.signatories, '') });
    } else {
      Object.assign(numbers, before);
      return false;
    }
  }
  return words.length > 0;
}

function formOf(suffix: string): 'order' | 'document' {
  return is.order.test(suffix) ? 'order' : 'document';
}

/** Organs and suffix of a mark; in a joint issue the suffix stands beside the first name. */
function markOf(texts: readonly string[]): { organs: string[]; suffix: string } | null {
  if (texts.length === 0) return null;
  if (texts.length === 1) {
    const { organs = '', suffix = '' } = is.mark.exec(texts[0]!)?.groups ?? {};
    return { organs: [organs], suffix };
  }
  const suffix = texts.find((text) => is.mark.exec(`.${text}`)?.groups?.['suffix'] === text) ?? '';
  return { organs: texts.filter((text) => text !== suffix), suffix };
}
