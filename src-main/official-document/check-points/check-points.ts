import { printedDate } from '../civil-date';
import type { Block, OfficialDocument } from '../model';
import { dateInText, numberInText } from './check-points.patterns';

/** What is compared with the source one by one before a paper is printed (核对模式). */
export const checkPointKinds = ['name', 'post', 'number', 'date'] as const;
export type CheckPointKind = (typeof checkPointKinds)[number];

export interface CheckPoint {
  kind: CheckPointKind;
  text: string;
  /** The line, paragraph or cell it stands in. */
  context: string;
  /** Where it begins in the context, in UTF-16 units. */
  offset: number;
}

/** Names and full titles the record knows; they are looked for as they stand, blanks between characters aside. */
export interface KnownWords {
  names: readonly string[];
  posts: readonly string[];
}

/** Names, posts, numbers and dates of a paper in reading order, each as often as it is printed. */
export function checkPoints(document: OfficialDocument, known: KnownWords): CheckPoint[] {
  const words = [
    ...known.posts.map((text) => ({ kind: 'post' as const, text })),
    ...known.names.map((text) => ({ kind: 'name' as const, text })),
  ]
    .filter(({ text }) => text !== '')
    // The longest first: a title holds the name of its organ, a name may hold another.
    .toSorted((a, b) => b.text.length - a.text.length)
    .map(({ kind, text }) => ({ kind, pattern: patternOf(text) }));
  return linesOf(document).flatMap((line) => pointsIn(line, words));
}

const patternOf = (text: string): RegExp =>
  new RegExp([...text].map((character) => character.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('\\u3000?'), 'gu');

function pointsIn(context: string, words: readonly { kind: CheckPointKind; pattern: RegExp }[]): CheckPoint[] {
  const points: CheckPoint[] = [];
  const isFree = (from: number, to: number): boolean =>
    points.every(({ offset, text }) => to <= offset || offset + text.length <= from);
  const look = (kind: CheckPointKind, pattern: RegExp): void => {
    for (const { 0: text, index } of context.matchAll(pattern))
      if (text !== '' && isFree(index, index + text.length)) points.push({ kind, text, context, offset: index });
  };
  for (const { kind, pattern } of words) look(kind, pattern);
  look('date', dateInText);
  look('number', numberInText);
  return points.toSorted((a, b) => a.offset - b.offset);
}

/** Every text of the paper as one reads it, from the head to the imprint. */
function linesOf(document: OfficialDocument): string[] {
  const { head, imprint } = document;
  const lines = [
    head?.copyNumber,
    document.documentNumber,
    ...(head?.signatories.map(({ name }) => name) ?? []),
    document.title.text,
    document.serialNumber,
    document.passageNote?.text,
    document.byline,
    document.recipients,
    ...document.blocks.flatMap(textsOfBlock),
    ...document.attachmentNames,
    ...(document.signature?.organs ?? []),
    document.date === null ? null : printedDate(document.date),
    document.supplementaryNote,
    ...document.attachments.flatMap(({ title, passageNote, blocks }) => [
      title.text,
      passageNote,
      ...blocks.flatMap(textsOfBlock),
    ]),
    imprint?.copyTo,
    imprint?.organ,
    imprint?.date ? printedDate(imprint.date) : null,
  ];
  return lines.filter((line): line is string => typeof line === 'string' && line !== '');
}

function textsOfBlock(block: Block): string[] {
  if (block.role === 'table') return block.rows.flatMap((row) => row.map(({ text }) => text.replaceAll('\n', '')));
  return [block.text];
}
