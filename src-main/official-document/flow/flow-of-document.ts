import { attachments as attachmentMeasure, emptyLinesBelowDocumentNumber } from '../layout';
import type { Attachment, Block, ElementPath, OfficialDocument, Title } from '../model';
import { chooseNoteLines } from '../title-lines/note-lines';
import type { TypesettingSettings } from '../typesetting-settings';
import { flowOfAttachmentNames } from './attachment-names';
import { flowOfHead } from './head';
import { flowOfImprint } from './imprint';
import { emptyImprint } from './imprint-rows';
import { flowOfBlock } from './flow-of-block';
import type { FlowItem, FlowParagraph, GlyphFallback } from './flow';
import { ParagraphSetter } from './paragraphs';
import { SegmentSetter } from './segments';
import { numberOfHead } from './number-lines';
import { flowOfSigning } from './signing';

const noFallback: GlyphFallback = () => null;

/** What every part of the flow is set with. */
export interface FlowTools {
  settings: TypesettingSettings;
  segments: SegmentSetter;
  paragraphs: ParagraphSetter;
  /** The 主送 goes to the 版记 (7.3.2). */
  recipientsMoved: boolean;
}

/** What fittedFlow changes to make a paper fit its pages. */
export interface FlowFitting {
  /** Empty lines left out above the signing. */
  sparedAboveSigning?: number;
  /** The 主送 stands in the 版记, because the first page would show no text under it (7.3.2). */
  recipientsMoved?: boolean;
}

/**
 * The flow of a document: 版头, title, 题注, 主送, text, 附件说明, 署名 and date, 附注, 附件, 版记 in the order and with the empty
 * lines of GB/T 9704-2012 7.3. Writers take fittedFlow, which knows the pages; this one does not look at them.
 */
export function flowOfDocument(
  document: OfficialDocument,
  settings: TypesettingSettings,
  fallback: GlyphFallback = noFallback,
  { sparedAboveSigning = 0, recipientsMoved = false }: FlowFitting = {},
): FlowItem[] {
  const tools: FlowTools = {
    settings,
    segments: new SegmentSetter(settings, fallback),
    paragraphs: new ParagraphSetter(settings),
    recipientsMoved,
  };
  return [
    ...flowOfFront(document, tools),
    ...flowOfBlocks(document.blocks, 'blocks', tools),
    ...flowOfAttachmentNames(document, tools),
    ...flowOfSigning(document, tools, sparedAboveSigning),
    ...flowOfSupplementaryNote(document, tools),
    ...document.attachments.flatMap((attachment, index) => flowOfAttachment(attachment, `attachments/${index}`, tools)),
    ...flowOfMovedImprint(document, tools),
  ];
}

/** The 版记, with the 主送 in it where that was moved there: it stays the element it is. */
function flowOfMovedImprint(document: OfficialDocument, tools: FlowTools): FlowItem[] {
  const { imprint, recipients } = document;
  if (!tools.recipientsMoved || recipients === null)
    return imprint === null ? [] : flowOfImprint(document, imprint, tools);
  const mainTo = recipients.replace(/[：:]$/, '');
  return flowOfImprint(document, { ...(imprint ?? emptyImprint), mainTo }, tools, { mainTo: 'recipients' });
}

function flowOfFront(document: OfficialDocument, tools: FlowTools): FlowItem[] {
  const { paragraphs, segments, settings } = tools;
  const { head } = document;
  const items: FlowParagraph[] = [];
  // Under a head two empty lines stand already.
  if (head === null && document.documentNumber !== null) {
    const number = segments.set(document.documentNumber, 'body', 'documentNumber');
    items.push(...empties(settings.emptyLinesAboveTitle, tools, true));
    items.push(paragraphs.centred('serial', number, 'documentNumber'));
    items.push(...empties(emptyLinesBelowDocumentNumber, tools, true));
  } else if (head === null && document.title.lines.length > 0) {
    items.push(...empties(settings.emptyLinesAboveTitle, tools, true));
  }
  items.push(...flowOfTitle(document.title, 'title', tools));
  const under: FlowParagraph[] = [];
  if (document.serialNumber !== null && (head === null || numberOfHead(document, head)?.path !== 'serialNumber')) {
    const bracketed = document.serialNumber.startsWith('（');
    const serial = segments.set(document.serialNumber, bracketed ? 'note' : 'body', 'serialNumber');
    under.push(paragraphs.centred(bracketed ? 'note' : 'serial', serial, 'serialNumber'));
  }
  if (document.passageNote !== null) under.push(...flowOfNote(document.passageNote.text, 'passageNote', tools));
  if (document.byline !== null) under.push(...flowOfNote(document.byline, 'byline', tools));
  if (under.length > 0 && settings.emptyLineAboveNote) under.unshift(paragraphs.empty(true));
  items.push(...under);
  if (items.length > 0) items.push(...empties(settings.emptyLinesAboveText, tools, true));
  if (document.recipients !== null && !tools.recipientsMoved)
    items.push(paragraphs.flushLeft('element', segments.set(document.recipients, 'body', 'recipients'), 'recipients'));
  return head === null ? items : [...flowOfHead(document, head, tools), ...items];
}

/** One paragraph a line: the lines are chosen (title-lines), not left to the width of the page. */
function flowOfTitle(title: Title, path: ElementPath, tools: FlowTools): FlowParagraph[] {
  let offset = 0;
  return title.lines.map((line) => {
    const found = title.text.indexOf(line, offset);
    const start = found < 0 ? offset : found;
    offset = start + line.length;
    return tools.paragraphs.title(tools.segments.set(line, 'title', path, start), path);
  });
}

function flowOfNote(text: string, path: ElementPath, tools: FlowTools): FlowParagraph[] {
  let offset = 0;
  return chooseNoteLines(text).map((line) => {
    const found = text.indexOf(line, offset);
    const start = found < 0 ? offset : found;
    offset = start + line.length;
    return tools.paragraphs.centred('note', tools.segments.set(line, 'note', path, start), path);
  });
}

/** Clause 10.3: one empty line above the first of 出席, 请假, 列席. */
function flowOfBlocks(blocks: readonly Block[], path: ElementPath, tools: FlowTools): FlowItem[] {
  return blocks.flatMap((block, index) => {
    const first = block.role === 'attendance' && index > 0 && blocks[index - 1]?.role !== 'attendance';
    return [...(first ? empties(1, tools, false) : []), ...flowOfBlock(block, `${path}/${index}`, tools)];
  });
}

/** Clause 7.3.6: the line under the date, 2 characters in. */
function flowOfSupplementaryNote(document: OfficialDocument, tools: FlowTools): FlowItem[] {
  if (document.supplementaryNote === null) return [];
  const segments = tools.segments.set(document.supplementaryNote, 'body', 'supplementaryNote');
  return [tools.paragraphs.hanging('element', segments, 'supplementaryNote', 2, 0)];
}

/** Clause 7.3.7: a new page, the mark flush left on line 1, the title centred on line 3. */
function flowOfAttachment(attachment: Attachment, path: ElementPath, tools: FlowTools): FlowItem[] {
  const { segments, paragraphs } = tools;
  const title = flowOfTitle(attachment.title, `${path}/title`, tools);
  const mark =
    attachment.mark === ''
      ? []
      : [
          {
            ...paragraphs.flushLeft('attachmentMark', segments.set(printedMark(attachment), 'level1', null), path),
            keepWithNext: true,
          },
          ...(title.length > 0 ? empties(attachmentMeasure.emptyLinesAboveTitle, tools, true) : []),
        ];
  const note = attachment.passageNote === null ? [] : flowOfNote(attachment.passageNote, `${path}/passageNote`, tools);
  const items: FlowItem[] = [
    ...mark,
    ...title,
    ...note,
    ...(title.length > 0 ? empties(attachmentMeasure.emptyLinesAboveText, tools, true) : []),
    ...flowOfBlocks(attachment.blocks, `${path}/blocks`, tools),
  ];
  const first = items[0];
  if (first) items[0] = { ...first, pageBreakBefore: true };
  return items;
}

/** “附件” and the number in Arabic digits (7.3.7), however the text that came in wrote it: 附件一 is 附件1. */
function printedMark({ mark, number }: Attachment): string {
  return mark.startsWith('附件') ? `附件${number ?? ''}` : mark;
}

function empties(count: number, tools: FlowTools, keepWithNext: boolean): FlowParagraph[] {
  return Array.from({ length: count }, () => tools.paragraphs.empty(keepWithNext));
}
