import { Selection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import { nodeType } from '../schema';
import { attachmentToBlocks } from './elements';

/** Groups that go with the last element in them. */
const groups: readonly string[] = ['head', 'attachment_names', 'signature', 'imprint'];

/**
 * Deletes rows of the outline. A title loses its words, since every paper and attachment has one; an attachment whose
 * title is already empty goes back into the text, or goes altogether when it is empty.
 */
export function deleteRows(state: EditorState, positions: readonly number[]): Transaction | null {
  const transaction = state.tr;
  for (const pos of [...positions].sort((a, b) => b - a)) remove(transaction, pos);
  if (transaction.docChanged) return transaction;
  const [only] = positions;
  const empty = only !== undefined && state.doc.nodeAt(only)?.type === nodeType.attachment_title;
  return empty ? attachmentToBlocks(state, only) : null;
}

function remove(transaction: Transaction, pos: number): void {
  const node = transaction.doc.nodeAt(pos);
  const { parent } = transaction.doc.resolve(pos);
  if (!node) return;
  if (node.type === nodeType.attachment_title && parent.textContent === '')
    transaction.delete(pos - 1, pos - 1 + parent.nodeSize);
  else if (node.type === nodeType.title || node.type === nodeType.attachment_title) {
    if (node.content.size > 0) transaction.delete(pos + 1, pos + node.nodeSize - 1);
  } else if (groups.includes(parent.type.name) && parent.childCount === 1)
    transaction.delete(pos - 1, pos + node.nodeSize + 1);
  else transaction.delete(pos, pos + node.nodeSize);
}

/** Backspace or Delete in an empty element takes it away: a 题注 added by mistake, a 署名 not wanted. */
export const removeEmptyElement: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { parent } = $from;
  const isElement = parent.isTextblock && !parent.type.isInGroup('block') && !parent.type.name.startsWith('table');
  if (!empty || parent.content.size > 0 || !isElement || parent.type === nodeType.title) return false;
  if (parent.type === nodeType.attachment_title && $from.node(-1).textContent !== '') return false;
  if (!dispatch) return true;
  const pos = $from.before();
  const transaction = state.tr;
  remove(transaction, pos);
  const near = Math.min(pos, transaction.doc.content.size);
  dispatch(transaction.setSelection(Selection.near(transaction.doc.resolve(near), -1)).scrollIntoView());
  return true;
};
