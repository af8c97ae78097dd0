import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { splitAt } from '../../../../editor/commands/arrange';
import { isTitle } from '../../../../editor/commands/titles';
import type { PlacedText } from '../../../../editor/paths';
import { editorSchema, nodeType } from '../../../../editor/schema';

/** Words of an element as a field shows them; a break of a title is a line end. One character is one position. */
export function plainOf(node: Node): string {
  return node.children.map((child) => child.text ?? '\n').join('');
}

/** What was changed between two texts: the range in the old one and the words in its place. */
export function difference(before: string, after: string): { from: number; to: number; words: string } | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let end = 0;
  while (end < most - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from, to: before.length - end, words: after.slice(from, after.length - end) };
}

/** Writes what was typed on the page into the document: only the words that changed are touched. */
export function writeBlock(state: EditorState, place: PlacedText, typed: string): Transaction | null {
  const node = state.doc.nodeAt(place.pos);
  if (!node?.isTextblock) return null;
  const cell = node.type === nodeType.table_cell || node.type === nodeType.table_caption;
  const changed = difference(plainOf(node), typed.replace(/\r\n?/g, '\n'));
  if (!changed) return null;
  const from = place.pos + 1 + changed.from;
  const to = place.pos + 1 + changed.to;
  if (isTitle(node)) return writeTitle(state, place.pos, from, to, changed.words);
  if (cell || !changed.words.includes('\n')) return state.tr.insertText(changed.words, from, to);
  if (!node.type.isInGroup('block')) return state.tr.insertText(changed.words.replace(/\n/g, ''), from, to);
  return writeParagraphs(state, from, to, changed.words.split('\n'));
}

function writeTitle(state: EditorState, pos: number, from: number, to: number, words: string): Transaction {
  const nodes = words
    .split(/(\n)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\n' ? nodeType.title_break.create() : editorSchema.text(part)));
  const transaction = state.tr.replaceWith(from, to, nodes);
  const title = transaction.doc.nodeAt(pos);
  const fixed = title?.children.some((child) => child.type === nodeType.title_break) ?? false;
  return fixed === title?.attrs['fixed'] ? transaction : transaction.setNodeAttribute(pos, 'fixed', fixed);
}

/** A line end typed on the page begins a new paragraph. */
function writeParagraphs(state: EditorState, from: number, to: number, parts: string[]): Transaction {
  const transaction = state.tr.insertText(parts.join(''), from, to);
  let at = from + parts.join('').length;
  for (const part of parts.slice(1).reverse()) {
    at -= part.length;
    const made = splitAt(state.apply(transaction), at);
    made?.transaction.steps.forEach((step) => transaction.step(step));
  }
  return transaction;
}
