import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { SigningForm } from '@core/official-document/model';
import { printedEntry } from '../dates.patterns';
import { nodeType } from '../schema';
import { headParts, imprintParts, type HeadPart, type ImprintPart } from '../head-and-imprint';
import { addPart, canTake, partOf } from './head-and-imprint';
import { attachmentMark, attachmentMarkOf } from './marks.patterns';
import { firstBlockPosition, lastBlockEnd } from './arrange';

/** Elements a row can be turned into, outside the blocks of the text. */
export const elementKinds = [
  'document_number',
  'title',
  'serial_number',
  'passage_note',
  'byline',
  'recipients',
  'attachment_name',
  'organ',
  'date',
  'supplementary_note',
  'imprint_line',
  'attachment_title',
] as const;
export type ElementKind = (typeof elementKinds)[number];

/** Elements that can be added to a paper that lacks them. */
export const addedElements = [
  ...(Object.keys(headParts) as HeadPart[]),
  'document_number',
  'serial_number',
  'passage_note',
  'byline',
  'recipients',
  'attachment_name',
  'organ',
  'date',
  'supplementary_note',
  'attachment_title',
  'attachment_note',
  ...(Object.keys(imprintParts) as ImprintPart[]),
] as const;
export type AddableElement = (typeof addedElements)[number];

/** Elements that stand in a group: one more can always be added. */
const groups: Partial<Record<AddableElement, string>> = {
  attachment_name: 'attachment_names',
  organ: 'signature',
  imprint_line: 'imprint',
};

const groupOf = (kind: ElementKind): string => (groups as Record<string, string>)[kind] ?? kind;

/** What the paper can still take: single elements it lacks, one more of the others. */
export function addableElements(doc: Node): AddableElement[] {
  const present = new Set(doc.children.map((child) => child.type.name));
  const attachments = doc.children.filter((child) => child.type === nodeType.attachment);
  return addedElements.filter((kind) => {
    if (kind === 'attachment_note') return attachments.some((attachment) => !hasNote(attachment));
    const part = partOf(kind);
    if (part) return canTake(doc, part);
    return kind === 'attachment_title' || kind in groups || !present.has(kind);
  });
}

const hasNote = (attachment: Node): boolean =>
  attachment.children.some((child) => child.type === nodeType.attachment_note);

/** Order of the children of a document, as its content expression has it. */
const order = [
  'head',
  'document_number',
  'title',
  'serial_number',
  'passage_note',
  'byline',
  'recipients',
  'block',
  'attachment_names',
  'signature',
  'date',
  'supplementary_note',
  'attachment',
  'imprint',
];
const rank = (node: Node): number => order.indexOf(node.type.isInGroup('block') ? 'block' : node.type.name);

function childOf(state: EditorState, name: string): { node: Node; pos: number } | null {
  let found: { node: Node; pos: number } | null = null;
  state.doc.forEach((node, pos) => {
    if (node.type.name === name) found ??= { node, pos };
  });
  return found;
}

/** Turns a block of the text into an element; its words go to the element's place. */
export function blockToElement(state: EditorState, pos: number, kind: ElementKind): Transaction | null {
  const node = state.doc.nodeAt(pos);
  if (!node?.isTextblock || !node.type.isInGroup('block')) return null;
  if (kind === 'attachment_title') return attachmentFrom(state, pos, node);
  const text = `${(node.attrs['number'] as string | undefined) ?? ''}${node.textContent}`;
  if (text === '') return null;
  const transaction = state.tr.delete(pos, pos + node.nodeSize);
  return place(state, transaction, kind, text) ? transaction : null;
}

function place(state: EditorState, transaction: Transaction, kind: ElementKind, text: string): boolean {
  const words = transaction.doc.type.schema.text(kind === 'date' ? printedEntry(text) : text);
  const wrapper = groupOf(kind);
  const existing = childOf(state, wrapper);
  if (existing) {
    const at = transaction.mapping.map(existing.pos);
    if (kind === 'title') transaction.insert(at + existing.node.nodeSize - 1, words);
    else if (wrapper !== kind) transaction.insert(at + existing.node.nodeSize - 1, nodeType[kind].create(null, words));
    else return false;
    return true;
  }
  const inner = nodeType[kind].create(null, words);
  const made = wrapper === kind ? inner : nodeType[wrapper as 'signature'].create(null, inner);
  transaction.insert(slot(transaction.doc, rank(made)), made);
  return true;
}

/** Position before the first child that has to stand after an element of this rank. */
function slot(doc: Node, wanted: number): number {
  let at = doc.content.size;
  doc.forEach((node, pos) => {
    if (rank(node) > wanted) at = Math.min(at, pos);
  });
  return at;
}

/** From this block on everything is an attachment, with the block as its title. */
function attachmentFrom(state: EditorState, pos: number, node: Node): Transaction | null {
  const start = state.doc.resolve(pos);
  const end = lastBlockEnd(state);
  if (start.depth !== 0 || pos + node.nodeSize > end) return null;
  const blocks = state.doc.slice(pos + node.nodeSize, end).content;
  const words = node.textContent.replace(attachmentMark, '');
  const title = nodeType.attachment_title.create(null, words ? transactionText(state, words) : null);
  const existing = state.doc.children.filter((child) => child.type === nodeType.attachment).length;
  const number = existing > 0 ? existing + 1 : null;
  const mark = attachmentMarkOf(number);
  const transaction = state.tr.delete(pos, end);
  const attachment = nodeType.attachment.create({ mark, number }, [title, ...blocks.content]);
  transaction.insert(slot(transaction.doc, order.indexOf('attachment')), attachment);
  return transaction;
}

const transactionText = (state: EditorState, words: string): Node => state.schema.text(words);

/** Turns an element back into a paragraph: of the front at the text's beginning, of the end at its end. */
export function elementToParagraph(state: EditorState, pos: number): Transaction | null {
  const node = state.doc.nodeAt(pos);
  if (!node || node.type.isInGroup('block')) return null;
  if (node.type === nodeType.attachment_title) return attachmentToBlocks(state, pos);
  if (!node.isTextblock) return null;
  const text = node.textContent;
  const front = pos < firstBlockPosition(state);
  const place = state.doc.resolve(pos);
  const transaction = state.tr;
  const paragraph = nodeType.paragraph.create(null, text === '' ? null : state.schema.text(text));
  transaction.insert(front ? firstBlockPosition(state) : lastBlockEnd(state), paragraph);
  const from = transaction.mapping.map(pos);
  if (node.type === nodeType.title) transaction.delete(from + 1, from + node.nodeSize - 1);
  else if (place.depth > 0 && place.parent.childCount === 1) transaction.delete(from - 1, from + node.nodeSize + 1);
  else transaction.delete(from, from + node.nodeSize);
  return transaction;
}

/** An attachment back into the text it came from. */
export function attachmentToBlocks(state: EditorState, pos: number): Transaction | null {
  const place = state.doc.resolve(pos);
  const attachment = place.parent;
  if (attachment.type !== nodeType.attachment) return null;
  const before = place.before();
  const blocks = attachment.children.flatMap((child) => {
    if (child.type.isInGroup('block')) return [child];
    const text = child.textContent;
    return text === '' ? [] : [nodeType.paragraph.create(null, state.schema.text(text))];
  });
  return state.tr.delete(before, before + attachment.nodeSize).insert(lastBlockEnd(state), blocks);
}

/** Adds an empty element at its place, for what a text lacks: a 题注, a 署名, a date. `pos` is the caret's place. */
export function addElement(state: EditorState, kind: AddableElement): { transaction: Transaction; pos: number } | null {
  if (kind === 'attachment_title') return addAttachment(state);
  if (kind === 'attachment_note') return addAttachmentNote(state);
  const part = partOf(kind);
  if (part) return addPart(state, part);
  const wrapper = groups[kind];
  const existing = childOf(state, wrapper ?? kind);
  if (existing && !wrapper) return null;
  const inner = nodeType[kind].create();
  if (existing) {
    const at = existing.pos + existing.node.nodeSize - 1;
    return { transaction: state.tr.insert(at, inner), pos: at + 1 };
  }
  const made = wrapper ? nodeType[wrapper as 'signature'].create(null, inner) : inner;
  const at = slot(state.doc, rank(made));
  return { transaction: state.tr.insert(at, made), pos: at + (wrapper ? 2 : 1) };
}

function addAttachment(state: EditorState): { transaction: Transaction; pos: number } {
  const existing = state.doc.children.filter((child) => child.type === nodeType.attachment).length;
  const number = existing > 0 ? existing + 1 : null;
  const made = nodeType.attachment.create({ mark: attachmentMarkOf(number), number }, [
    nodeType.attachment_title.create(),
    nodeType.paragraph.create(),
  ]);
  const at = slot(state.doc, order.indexOf('attachment'));
  return { transaction: state.tr.insert(at, made), pos: at + 2 };
}

/** Under the title of the attachment the caret stands in, else of the first one without. */
function addAttachmentNote(state: EditorState): { transaction: Transaction; pos: number } | null {
  let at: number | null = null;
  state.doc.forEach((node, pos) => {
    if (node.type !== nodeType.attachment || hasNote(node)) return;
    const here = state.selection.from > pos && state.selection.from < pos + node.nodeSize;
    if (at === null || here) at = pos + 1 + (node.firstChild?.nodeSize ?? 0);
  });
  return at === null ? null : { transaction: state.tr.insert(at, nodeType.attachment_note.create()), pos: at + 1 };
}

export function setSigningForm(state: EditorState, form: SigningForm): Transaction | null {
  const signature = childOf(state, 'signature');
  return signature ? state.tr.setNodeAttribute(signature.pos, 'form', form) : null;
}
