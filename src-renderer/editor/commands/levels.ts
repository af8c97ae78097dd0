import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { Level } from '@core/official-document/model';
import { headOf } from '../from-editor';
import { nodeType, runInHead } from '../schema';
import { attendanceLabel, fullStop, numberMarks, sentenceEnd, usualAttendanceLabel } from './marks.patterns';

/** Block kinds a block can be turned into. */
export const blockKinds = [
  'paragraph',
  'heading',
  'item',
  'chapter',
  'section',
  'article',
  'lead',
  'attendance',
] as const;
export type BlockKind = (typeof blockKinds)[number];

const longestHead = 40;

/** Whether a text reads as a head on its own line. */
export function readsAsHead(text: string): boolean {
  return text.length <= longestHead && !sentenceEnd.test(text);
}

/** Turns blocks into another kind, words kept; a number mark at the front of the words becomes the number. */
export function setBlockKind(
  state: EditorState,
  positions: readonly number[],
  kind: BlockKind,
  level?: Level,
): Transaction | null {
  const transaction = state.tr;
  for (const pos of [...positions].sort((a, b) => b - a)) {
    const node = state.doc.nodeAt(pos);
    if (node?.isTextblock && node.type.isInGroup('block')) changeBlock(transaction, pos, node, kind, level);
  }
  return transaction.docChanged ? transaction : null;
}

function changeBlock(transaction: Transaction, pos: number, node: Node, kind: BlockKind, level?: Level): void {
  const mark = node.attrs['number'] || !(kind in numberMarks) ? null : numberMarks[kind as keyof typeof numberMarks];
  const prefix = (mark?.exec(node.textContent)?.[0] ?? '').length;
  const attrs: Record<string, unknown> = {};
  if (kind !== 'paragraph' && kind !== 'lead' && kind !== 'attendance') attrs['number'] = node.attrs['number'] ?? '';
  if (kind === 'heading' || kind === 'item')
    attrs['level'] = level ?? node.attrs['level'] ?? (kind === 'heading' ? 1 : 3);
  const label = kind === 'attendance' ? (attendanceLabel.exec(node.textContent)?.[1] ?? '') : '';
  if (kind === 'attendance') attrs['label'] = label || usualAttendanceLabel;
  if (kind !== 'item') transaction.removeMark(pos + 1, pos + node.nodeSize - 1, runInHead);
  transaction.setNodeMarkup(pos, nodeType[kind], attrs);
  const drop = kind === 'attendance' && label !== '' ? label.length + 1 : prefix;
  if (drop > 0) transaction.delete(pos + 1, pos + 1 + drop);
  if (kind === 'item' && Number(attrs['level']) <= 2) markFirstSentence(transaction, pos);
}

/** 一、 and （一） set their run-in head in a face of its own: the first sentence, when words follow it. */
function markFirstSentence(transaction: Transaction, pos: number): void {
  const item = transaction.doc.nodeAt(pos);
  if (!item || headOf(item) !== '') return;
  const end = item.textContent.indexOf(fullStop) + 1;
  if (end > 0 && end <= longestHead && end < item.textContent.length)
    transaction.addMark(pos + 1, pos + 1 + end, runInHead.create());
}

/** Alt+1 … Alt+4: a head keeps to its line, other words stay run in. */
export function setLevel(state: EditorState, positions: readonly number[], level: Level): Transaction | null {
  const heads: number[] = [];
  const items: number[] = [];
  for (const pos of positions) {
    const node = state.doc.nodeAt(pos);
    if (!node?.isTextblock || !node.type.isInGroup('block')) continue;
    const isHead = node.type === nodeType.heading || (node.type !== nodeType.item && readsAsHead(node.textContent));
    (isHead ? heads : items).push(pos);
  }
  const transaction = state.tr;
  for (const pos of [...heads, ...items].sort((a, b) => b - a)) {
    const node = state.doc.nodeAt(pos);
    if (node) changeBlock(transaction, pos, node, heads.includes(pos) ? 'heading' : 'item', level);
  }
  return transaction.docChanged ? transaction : null;
}

/** One level out (-1) or in (+1). */
export function shiftLevel(state: EditorState, positions: readonly number[], by: -1 | 1): Transaction | null {
  const transaction = state.tr;
  for (const pos of positions) {
    const node = state.doc.nodeAt(pos);
    const level = node?.attrs['level'] as number | undefined;
    if (!node || level === undefined || level + by < 1 || level + by > 4) continue;
    transaction.setNodeAttribute(pos, 'level', level + by);
  }
  return transaction.docChanged ? transaction : null;
}

/** Marks the words from the item's beginning to the caret as its head, or takes the mark away. */
export function toggleHead(state: EditorState): Transaction | null {
  const { $from } = state.selection;
  if ($from.parent.type !== nodeType.item) return null;
  const start = $from.start();
  const head = headOf($from.parent);
  const transaction = state.tr.removeMark(start, $from.end(), runInHead);
  if (head.length !== $from.parentOffset && $from.parentOffset > 0)
    transaction.addMark(start, $from.pos, runInHead.create());
  return transaction.docChanged ? transaction : null;
}
