import type { Node } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { nodeType } from '../schema';
import { lineStarts, titleOfNode, withBreaks, type TitleLineChooser } from '../title-breaks';

export function isTitle(node: Node): boolean {
  return node.type === nodeType.title || node.type === nodeType.attachment_title;
}

/** Breaks the title's line at the caret. Proposed breaks become breaks by hand first, so that the others stay. */
export function breakTitleLine(choose: TitleLineChooser): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    if (!isTitle($from.parent) || !$from.sameParent($to)) return false;
    if (!dispatch) return true;
    const pos = $from.before();
    const node = $from.parent;
    const title = titleOfNode(node, choose);
    const offset = node.textBetween(0, $from.parentOffset).length;
    const starts = node.attrs['fixed'] ? breakOffsets(node) : (lineStarts(title)?.slice(1) ?? []);
    const offsets = [...new Set([...starts, offset])]
      .filter((at) => at > 0 && at < title.text.length)
      .sort((a, b) => a - b);
    const transaction = state.tr.replaceWith($from.start(), $from.end(), withBreaks(title.text, offsets));
    transaction.setNodeAttribute(pos, 'fixed', true);
    const caret = pos + 1 + offset + offsets.filter((at) => at <= offset).length;
    dispatch(transaction.setSelection(TextSelection.create(transaction.doc, caret)).scrollIntoView());
    return true;
  };
}

/** Offsets in the text of the breaks chosen by hand. */
export function breakOffsets(node: Node): number[] {
  const offsets: number[] = [];
  let at = 0;
  node.forEach((child) => {
    if (child.type === nodeType.title_break) offsets.push(at);
    else at += child.text?.length ?? 0;
  });
  return offsets;
}

/** Back to the proposed lines. */
export function resetTitleLines(state: EditorState, pos: number): ReturnType<EditorState['tr']['setMeta']> | null {
  const node = state.doc.nodeAt(pos);
  if (!node || !isTitle(node) || !node.attrs['fixed']) return null;
  const text = node.textContent;
  const transaction = state.tr.replaceWith(
    pos + 1,
    pos + node.nodeSize - 1,
    text === '' ? [] : state.schema.text(text),
  );
  return transaction.setNodeAttribute(pos, 'fixed', false);
}
