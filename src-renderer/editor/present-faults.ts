import { textUnits } from '@core/official-document/character-width';
import { imprintRows } from '@core/official-document/flow/imprint-rows';
import type { Block, ElementPath, OfficialDocument } from '@core/official-document/model';
import type { Line } from '@core/official-document/recognise/lines';
import { readMarks } from '@core/official-document/recognise/marks';
import type { RecognitionWarning } from '@core/official-document/recognise/recognition';
import { findTextFaults } from '@core/official-document/recognise/text-faults';
import { labelEnd, numberGap } from './commands/marks.patterns';

/** A text of the paper as it is printed, number in front. */
interface PrintedText {
  path: ElementPath;
  text: string;
  /** Carries a number of a level: one that is out of turn is said. */
  numbered: boolean;
}

/** What a person must look at in the paper as it now stands, with the same rules as when it was read. */
export function presentFaults(document: OfficialDocument): RecognitionWarning[] {
  const lists = [
    printedBlocks(document.blocks, 'blocks'),
    ...document.attachments.map((attachment, index) => printedBlocks(attachment.blocks, `attachments/${index}/blocks`)),
  ];
  const [text = [], ...attachments] = lists;
  const all = [
    ...printedFront(document),
    ...text,
    ...printedEnd(document),
    ...attachments.flatMap((blocks, index) => [...printedAttachment(document, index), ...blocks]),
  ];
  return [
    ...(document.title.text === '' ? [{ id: 'no-title', path: 'title', excerpt: '' }] : []),
    ...lists.flatMap(outOfTurn),
    ...findTextFaults(linesOf(all)).map((fault) => ({ ...fault, path: pathOf(fault.excerpt, all) })),
  ];
}

function outOfTurn(texts: readonly PrintedText[]): RecognitionWarning[] {
  return readMarks(linesOf(texts)).flatMap((marked, index) => {
    const text = texts[index];
    if (!marked.outOfTurn || !text?.numbered) return [];
    return [{ id: 'number-out-of-turn', path: text.path, excerpt: text.text.slice(0, 16) }];
  });
}

const pathOf = (excerpt: string, texts: readonly PrintedText[]): ElementPath | null =>
  excerpt === '' ? null : (texts.find(({ text }) => text.includes(excerpt))?.path ?? null);

function linesOf(texts: readonly PrintedText[]): Line[] {
  let start = 0;
  return texts.map(({ text }) => {
    const line = { text, start, indent: 0, units: textUnits(text), looks: { text } };
    start += text.length + 1;
    return line;
  });
}

const plain = (path: ElementPath, text: string | null | undefined): PrintedText[] =>
  text ? [{ path, text, numbered: false }] : [];

function printedFront(document: OfficialDocument): PrintedText[] {
  const { head } = document;
  return [
    ...plain('head/secrecy', head?.secrecy),
    ...plain('head/urgency', head?.urgency),
    ...(head?.organs ?? []).flatMap((organ, index) => plain(`head/organs/${index}`, organ)),
    ...plain('head/suffix', head?.suffix),
    ...(head?.signatories ?? []).flatMap(({ name }, index) => plain(`head/signatories/${index}`, name)),
    ...plain('documentNumber', document.documentNumber),
    ...plain('title', document.title.text),
    ...plain('serialNumber', document.serialNumber),
    ...plain('passageNote', document.passageNote?.text),
    ...plain('byline', document.byline),
    ...plain('recipients', document.recipients),
  ];
}

function printedEnd(document: OfficialDocument): PrintedText[] {
  return [
    ...document.attachmentNames.flatMap((name, index) => plain(`attachmentNames/${index}`, name)),
    ...(document.signature?.organs ?? []).flatMap((organ, index) => plain(`signature/${index}`, organ)),
    ...plain('supplementaryNote', document.supplementaryNote),
    ...(document.imprint ? imprintRows(document.imprint) : [])
      .flatMap((row) => (row.right ? [row, row.right] : [row]))
      .flatMap(({ part, text }) => plain(`imprint/${part}`, text)),
  ];
}

function printedAttachment(document: OfficialDocument, index: number): PrintedText[] {
  const attachment = document.attachments[index];
  return [
    ...plain(`attachments/${index}/title`, attachment?.title.text),
    ...plain(`attachments/${index}/passageNote`, attachment?.passageNote),
  ];
}

function printedBlocks(blocks: readonly Block[], path: ElementPath): PrintedText[] {
  return blocks.flatMap((block, index) => printedBlock(block, `${path}/${index}`));
}

function printedBlock(block: Block, path: ElementPath): PrintedText[] {
  switch (block.role) {
    case 'table':
      return [
        ...plain(`${path}/caption`, block.caption),
        ...block.rows.flatMap((row, at) =>
          row.flatMap((cell, column) => plain(`${path}/rows/${at}/${column}`, cell.text)),
        ),
      ];
    case 'paragraph':
    case 'lead':
      return plain(path, block.text);
    case 'attendance':
      return plain(path, `${block.label}${labelEnd}${block.text}`);
    default: {
      const gap = block.role === 'article' || block.role === 'chapter' || block.role === 'section' ? numberGap : '';
      const head = block.role === 'item' ? (block.head ?? '') : '';
      return [{ path, text: `${block.number}${gap}${head}${block.text}`, numbered: block.number !== '' }];
    }
  }
}
