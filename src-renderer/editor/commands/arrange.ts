import { Selection, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { nodeType, runInHead } from '../schema';

/** A command's transaction and where the chosen blocks stand after it. */
export interface Arranged {
  transaction: Transaction;
  positions: number[];
}

interface Run {
  from: number;
  to: number;
  index: number;
  last: number;
  depth: number;
}

/** The chosen blocks as one run of neighbours in one list, or null. */
function runOf(state: EditorState, positions: readonly number[]): Run | null {
  const sorted = [...positions].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = state.doc.resolve(first);
  const to = state.doc.resolve(last);
  const node = to.nodeAfter;
  if (!node || from.parent !== to.parent || !from.nodeAfter?.type.isInGroup('block')) return null;
  return { from: first, to: last + node.nodeSize, index: from.index(), last: to.index(), depth: from.depth };
}

/** Moves blocks over their neighbour, which is what really moves: places inside the blocks stay known. */
export function moveBlocks(state: EditorState, positions: readonly number[], by: -1 | 1): Arranged | null {
  const run = runOf(state, positions);
  if (!run) return null;
  const parent = state.doc.resolve(run.from).parent;
  const neighbour = parent.maybeChild(by === -1 ? run.index - 1 : run.last + 1);
  if (!neighbour?.type.isInGroup('block')) return null;
  const transaction = state.tr;
  if (by === -1) transaction.insert(run.to, neighbour).delete(run.from - neighbour.nodeSize, run.from);
  else transaction.delete(run.to, run.to + neighbour.nodeSize).insert(run.from, neighbour);
  return { transaction, positions: positions.map((pos) => pos + by * neighbour.nodeSize) };
}

/** Moves blocks to before the block at `target` (or to the end of its list when `after`). */
export function moveBlocksTo(
  state: EditorState,
  positions: readonly number[],
  target: number,
  after: boolean,
): Arranged | null {
  const run = runOf(state, positions);
  const place = state.doc.resolve(target);
  const node = place.nodeAfter;
  if (!run || !node?.type.isInGroup('block')) return null;
  const to = after ? target + node.nodeSize : target;
  if (to >= run.from && to <= run.to) return null;
  const slice = state.doc.slice(run.from, run.to);
  const transaction = state.tr;
  const size = run.to - run.from;
  transaction.delete(run.from, run.to);
  const start = to > run.to ? to - size : to;
  transaction.insert(start, slice.content);
  const shift = start - run.from;
  return { transaction, positions: positions.map((pos) => pos + shift) };
}

/** A new empty paragraph after the block at `pos`. */
export function insertAfter(state: EditorState, pos: number): Arranged | null {
  const node = state.doc.nodeAt(pos);
  if (!node) return null;
  let at = pos + node.nodeSize;
  if (!node.type.isInGroup('block')) {
    const blocks = firstBlockPosition(state);
    at = at <= blocks || pos < blocks ? blocks : lastBlockEnd(state);
  }
  const transaction = state.tr.insert(at, nodeType.paragraph.create());
  transaction.setSelection(TextSelection.create(transaction.doc, at + 1));
  return { transaction, positions: [at] };
}

/** Where the first block of the text stands, or would stand. */
export function firstBlockPosition(state: EditorState): number {
  const front = ['document_number', 'title', 'serial_number', 'passage_note', 'byline', 'recipients'];
  let at = 0;
  state.doc.forEach((node, pos) => {
    if (front.includes(node.type.name)) at = pos + node.nodeSize;
  });
  return at;
}

export function lastBlockEnd(state: EditorState): number {
  let at = firstBlockPosition(state);
  state.doc.forEach((node, pos) => {
    if (node.type.isInGroup('block')) at = pos + node.nodeSize;
  });
  return at;
}

/** Joins a block with the next; the first one's kind stays. */
export function joinNext(state: EditorState, pos: number): Transaction | null {
  const node = state.doc.nodeAt(pos);
  const next = node ? state.doc.nodeAt(pos + node.nodeSize) : null;
  const blocks = node?.isTextblock && next?.isTextblock && node.type.isInGroup('block') && next.type.isInGroup('block');
  if (!node || !next || !blocks) return null;
  const at = pos + node.nodeSize;
  const transaction = state.tr.removeMark(at + 1, at + next.nodeSize - 1, runInHead);
  transaction.setNodeMarkup(at, node.type, node.attrs).join(at);
  return transaction.setSelection(Selection.near(transaction.doc.resolve(at - 1)));
}

/** A rare character is two code units: a position inside it means the one before. */
export function betweenCharacters(state: EditorState, pos: number): number {
  const { parent, parentOffset } = state.doc.resolve(pos);
  if (!parent.isTextblock || parentOffset === 0) return pos;
  const next = parent.textBetween(parentOffset, Math.min(parentOffset + 1, parent.content.size));
  return /^[\udc00-\udfff]/.test(next) ? pos - 1 : pos;
}

/** Splits a block in two at a position; the second part is a paragraph, of an item or article a part of the same kind. */
export function splitAt(state: EditorState, wanted: number): Arranged | null {
  const pos = betweenCharacters(state, wanted);
  const place = state.doc.resolve(pos);
  const { parent } = place;
  if (!parent.isTextblock || !parent.type.isInGroup('block')) return null;
  const same = parent.type === nodeType.item || parent.type === nodeType.lead || parent.type === nodeType.attendance;
  const type = same ? parent.type : nodeType.paragraph;
  const attrs = same ? { ...parent.attrs, number: '' } : null;
  const transaction = state.tr.split(pos, 1, [{ type, attrs }]);
  if (same) {
    const second = transaction.doc.nodeAt(pos + 1);
    if (second) transaction.removeMark(pos + 2, pos + 1 + second.nodeSize - 1, runInHead);
  }
  transaction.setSelection(TextSelection.create(transaction.doc, pos + 2));
  return { transaction, positions: [place.before(), pos + 1] };
}
