import type { Node } from 'prosemirror-model';
import { headOf } from './from-editor';
import type { HeadPart, ImprintPart } from './head-and-imprint';
import { attachmentBadge, elementBadges, preambleBadge, tableSummary, textBadge } from './outline.messages';

/** One row of the outline: an element or a block of the document. */
export interface OutlineRow {
  pos: number;
  node: Node;
  kind: RowKind;
  /** Level 1 to 4 of headings and items. */
  level: number | null;
  /** What stands in the margin: 引言, 一、, 段, 1. … */
  badge: string;
  /** The run-in head, or ''. */
  head: string;
  text: string;
  /** Depth of indentation, 0 to 4. */
  depth: number;
  /** A block of the text or of an attachment, which can be moved, joined and split. */
  isBlock: boolean;
}

export type RowKind =
  | 'document_number'
  | 'title'
  | 'serial_number'
  | 'passage_note'
  | 'byline'
  | 'recipients'
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'chapter'
  | 'section'
  | 'article'
  | 'attendance'
  | 'lead'
  | 'table'
  | 'attachment_name'
  | 'organ'
  | 'date'
  | 'supplementary_note'
  | 'attachment_title'
  | 'attachment_note'
  | HeadPart
  | ImprintPart;

const known = new WeakMap<Node, OutlineRow[]>();

/** The rows of a document in order. Made once a document. */
export function outlineRows(doc: Node): OutlineRow[] {
  const found = known.get(doc);
  if (found) return found;
  const rows: OutlineRow[] = [];
  // Without any head there is no preamble, only text.
  let headed = !doc.children.some(isHead);
  const wraps = ['head', 'attachment_names', 'signature', 'imprint'];
  doc.forEach((node, pos) => {
    if (node.type.isInGroup('block')) {
      headed ||= isHead(node);
      rows.push(blockRow(node, pos, headed));
    } else if (node.type.name === 'attachment') rows.push(...attachmentRows(node, pos));
    else if (wraps.includes(node.type.name))
      node.forEach((child, offset) => rows.push(elementRow(child, pos + 1 + offset)));
    else rows.push(elementRow(node, pos));
  });
  known.set(doc, rows);
  return rows;
}

function isHead(node: Node): boolean {
  return ['heading', 'item', 'chapter', 'section', 'article'].includes(node.type.name);
}

function attachmentRows(attachment: Node, pos: number): OutlineRow[] {
  const rows: OutlineRow[] = [];
  attachment.forEach((child, offset, index) => {
    const at = pos + 1 + offset;
    if (index === 0)
      rows.push({ ...elementRow(child, at), badge: (attachment.attrs['mark'] as string) || attachmentBadge });
    else rows.push(child.type.isInGroup('block') ? blockRow(child, at, true) : elementRow(child, at));
  });
  return rows;
}

function elementRow(node: Node, pos: number): OutlineRow {
  const kind = node.type.name as RowKind;
  const badge = elementBadges[kind] ?? '';
  return { pos, node, kind, level: null, badge, head: '', text: node.textContent, depth: 0, isBlock: false };
}

function blockRow(node: Node, pos: number, headed: boolean): OutlineRow {
  const kind = node.type.name as RowKind;
  const level = (node.attrs['level'] as number | undefined) ?? null;
  const head = kind === 'item' ? headOf(node) : '';
  const number = (node.attrs['number'] as string | undefined) ?? '';
  const label = (node.attrs['label'] as string | undefined) ?? '';
  const badge = number || label || elementBadges[kind] || (kind === 'paragraph' && !headed ? preambleBadge : textBadge);
  const text = kind === 'table' ? tableText(node) : node.textContent.slice(head.length);
  const depth = level !== null ? level - 1 : kind === 'paragraph' && headed ? 1 : 0;
  return { pos, node, kind, level, badge, head, text, depth: Math.min(depth, 2), isBlock: true };
}

function tableText(table: Node): string {
  const rows = table.children.filter((child) => child.type.name === 'table_row');
  const first = table.firstChild;
  const cells = first ? (first.isTextblock ? [first.textContent] : first.children.map((cell) => cell.textContent)) : [];
  return tableSummary(rows.length, cells);
}

/** The row a position lies in. */
export function rowAt(doc: Node, pos: number): OutlineRow | null {
  let found: OutlineRow | null = null;
  for (const row of outlineRows(doc)) {
    if (row.pos > pos) break;
    if (pos <= row.pos + row.node.nodeSize) found = row;
  }
  return found;
}
