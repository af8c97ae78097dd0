import type { EditorState, Transaction } from 'prosemirror-state';
import { editorSchema, nodeType } from '../schema';

/** Writes the paper's 发文字号, in place of the one it has; null where it stands there already. */
export function setDocumentNumber(state: EditorState, printed: string): Transaction | null {
  const head = state.doc.firstChild?.type === nodeType.head ? state.doc.firstChild : null;
  const at = head?.nodeSize ?? 0;
  const first = state.doc.nodeAt(at);
  const node = nodeType.document_number.create(null, editorSchema.text(printed));
  if (first?.type !== nodeType.document_number) return state.tr.insert(at, node);
  return first.textContent === printed ? null : state.tr.replaceWith(at, at + first.nodeSize, node);
}
