import type { Node } from 'prosemirror-model';
import type { ElementPath } from '@core/official-document/model';
import { headParts, imprintParts, type GroupPart } from './head-and-imprint';

/** A text of the document: its path in the model and its node in the editor. */
export interface PlacedText {
  path: ElementPath;
  node: Node;
  /** Position before the node. */
  pos: number;
}

const single: Record<string, ElementPath> = {
  document_number: 'documentNumber',
  title: 'title',
  serial_number: 'serialNumber',
  passage_note: 'passageNote',
  byline: 'byline',
  recipients: 'recipients',
  date: 'date',
  supplementary_note: 'supplementaryNote',
};
const lists: Record<string, ElementPath> = {
  attachment_names: 'attachmentNames',
  signature: 'signature',
};
const keyed: Record<string, Record<string, GroupPart>> = { head: headParts, imprint: imprintParts };

const known = new WeakMap<Node, PlacedText[]>();

/** Every text of the document in order, with its path. Counted once a document. */
export function placedTexts(doc: Node): PlacedText[] {
  const found = known.get(doc);
  if (found) return found;
  const texts: PlacedText[] = [];
  let blocks = 0;
  let attachments = 0;
  doc.forEach((node, pos) => {
    const name = node.type.name;
    if (single[name] !== undefined) texts.push({ path: single[name], node, pos });
    else if (lists[name] !== undefined)
      node.forEach((child, offset, index) =>
        texts.push({ path: `${lists[name]}/${index}`, node: child, pos: pos + 1 + offset }),
      );
    else if (keyed[name] !== undefined) placeParts(node, pos, keyed[name], texts);
    else if (name === 'attachment') placeAttachment(node, pos, `attachments/${attachments++}`, texts);
    else placeBlock(node, pos, `blocks/${blocks++}`, texts);
  });
  known.set(doc, texts);
  return texts;
}

/** Parts of the 版头 and the 版记: head/copyNumber, head/organs/0, imprint/copyTo. */
function placeParts(group: Node, pos: number, parts: Record<string, GroupPart>, texts: PlacedText[]): void {
  const counts = new Map<string, number>();
  group.forEach((child, offset) => {
    const { key = '', many } = parts[child.type.name] ?? {};
    const index = counts.get(key) ?? 0;
    counts.set(key, index + 1);
    const path = `${group.type.name}/${key}${many ? `/${index}` : ''}`;
    texts.push({ path, node: child, pos: pos + 1 + offset });
  });
}

function placeAttachment(attachment: Node, pos: number, path: ElementPath, texts: PlacedText[]): void {
  let blocks = 0;
  attachment.forEach((child, offset, index) => {
    const at = pos + 1 + offset;
    if (index === 0) texts.push({ path: `${path}/title`, node: child, pos: at });
    else if (child.type.name === 'attachment_note') texts.push({ path: `${path}/passageNote`, node: child, pos: at });
    else placeBlock(child, at, `${path}/blocks/${blocks++}`, texts);
  });
}

function placeBlock(node: Node, pos: number, path: ElementPath, texts: PlacedText[]): void {
  if (node.type.name !== 'table') {
    texts.push({ path, node, pos });
    return;
  }
  let row = 0;
  node.forEach((child, offset) => {
    const childPos = pos + 1 + offset;
    if (child.type.name === 'table_caption') texts.push({ path: `${path}/caption`, node: child, pos: childPos });
    else {
      child.forEach((cell, cellOffset, index) =>
        texts.push({ path: `${path}/rows/${row}/${index}`, node: cell, pos: childPos + 1 + cellOffset }),
      );
      row++;
    }
  });
}

/** The text with this path, or – for a path of a whole (a table, an attachment) – the first text inside it. */
export function textAtPath(doc: Node, path: ElementPath): PlacedText | null {
  const texts = placedTexts(doc);
  return texts.find((text) => text.path === path) ?? texts.find((text) => text.path.startsWith(`${path}/`)) ?? null;
}

/** Position of an offset of an element's text. */
export function positionOf(text: PlacedText, offset: number): number {
  let left = offset;
  let pos = text.pos + 1;
  for (const child of text.node.children) {
    if (!child.isText) {
      pos += child.nodeSize;
      continue;
    }
    const length = child.text?.length ?? 0;
    if (left <= length) return pos + left;
    left -= length;
    pos += length;
  }
  return pos;
}

/** Offset in the element's text of a position inside it; breaks of a title do not count. */
export function offsetOf(text: PlacedText, pos: number): number {
  return text.node.textBetween(0, Math.max(0, Math.min(pos - text.pos - 1, text.node.content.size))).length;
}

/** The text around a position. */
export function textAtPosition(doc: Node, pos: number): PlacedText | null {
  const texts = placedTexts(doc);
  let low = 0;
  let high = texts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const text = texts[middle];
    if (!text) return null;
    if (pos < text.pos) high = middle - 1;
    else if (pos > text.pos + text.node.nodeSize) low = middle + 1;
    else return text;
  }
  return null;
}
