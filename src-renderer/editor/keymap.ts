import { baseKeymap, chainCommands, selectAll } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { TextSelection, type Command, type EditorState, type Plugin } from 'prosemirror-state';
import type { Level } from '@core/official-document/model';
import { joinNext, moveBlocks, splitAt } from './commands/arrange';
import { setBlockKind, setLevel } from './commands/levels';
import { removeEmptyElement } from './commands/remove';
import { breakTitleLine } from './commands/titles';
import { nodeType } from './schema';
import type { TitleLineChooser } from './title-breaks';

/** Positions of the blocks the selection touches. */
export function selectedBlocks(state: EditorState): number[] {
  const positions: number[] = [];
  state.doc.nodesBetween(state.selection.from, state.selection.to, (node, pos) => {
    if (!node.type.isInGroup('block')) return node.type === nodeType.attachment;
    positions.push(pos);
    return false;
  });
  return positions;
}

const level =
  (value: Level): Command =>
  (state, dispatch) => {
    const transaction = setLevel(state, selectedBlocks(state), value);
    if (transaction && dispatch) dispatch(transaction);
    return transaction !== null;
  };

const move =
  (by: -1 | 1): Command =>
  (state, dispatch) => {
    const arranged = moveBlocks(state, selectedBlocks(state), by);
    if (arranged && dispatch) dispatch(arranged.transaction.scrollIntoView());
    return arranged !== null;
  };

const asParagraph: Command = (state, dispatch) => {
  const transaction = setBlockKind(state, selectedBlocks(state), 'paragraph');
  if (transaction && dispatch) dispatch(transaction);
  return transaction !== null;
};

/** Enter in a block of the text: a new one; at the end of a head a paragraph; in an empty numbered one its number goes. */
const splitBlock: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { parent } = $from;
  if (!parent.isTextblock || !parent.type.isInGroup('block')) return false;
  if (parent.content.size === 0 && parent.type !== nodeType.paragraph) return asParagraph(state, dispatch);
  const base = empty ? state : state.apply(state.tr.deleteSelection());
  if (!base.selection.$from.parent.type.isInGroup('block')) return false;
  const arranged = splitAt(base, base.selection.from);
  if (!arranged) return false;
  if (!dispatch) return true;
  if (empty) dispatch(arranged.transaction.scrollIntoView());
  else {
    const transaction = state.tr.deleteSelection();
    arranged.transaction.steps.forEach((step) => transaction.step(step));
    transaction.setSelection(TextSelection.create(transaction.doc, arranged.transaction.selection.from));
    dispatch(transaction.scrollIntoView());
  }
  return true;
};

const listed = ['attachment_name', 'organ', 'imprint_line', 'head_organ', 'head_signatory'];

/** Elements that are lists take a new line; a table cell a line end; the others send the caret to the text. */
const enterElement: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const { parent } = $from;
  const name = parent.type.name;
  if (name === 'table_cell' || name === 'table_caption') {
    if (dispatch) dispatch(state.tr.insertText('\n').scrollIntoView());
    return true;
  }
  if (listed.includes(name)) {
    if (dispatch) dispatch(state.tr.deleteSelection().split(state.selection.from).scrollIntoView());
    return true;
  }
  if (!parent.isTextblock || parent.type.isInGroup('block')) return false;
  if (dispatch) {
    const after = $from.after();
    const next = state.doc.nodeAt(after);
    const transaction = state.tr;
    if (!next?.isTextblock && next?.type !== nodeType.table && !beforeSigning(name)) return true;
    if (!next?.isTextblock) transaction.insert(after, nodeType.paragraph.create());
    dispatch(transaction.setSelection(TextSelection.create(transaction.doc, after + 1)).scrollIntoView());
  }
  return true;
};

const beforeSigning = (name: string): boolean =>
  ['serial_number', 'passage_note', 'byline', 'recipients'].includes(name);

/** Delete at the end of a block joins the next one to it whatever its kind, the words never lost. */
const joinForward: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset !== $from.parent.content.size || $from.depth === 0) return false;
  const transaction = joinNext(state, $from.before());
  if (transaction && dispatch) dispatch(transaction);
  return transaction !== null;
};

/** Backspace at the beginning: a numbered block loses its number, a paragraph joins the block before it. */
const joinBackward: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { parent } = $from;
  if (!empty || $from.parentOffset !== 0 || !parent.type.isInGroup('block') || !parent.isTextblock) return false;
  if (parent.type !== nodeType.paragraph) return asParagraph(state, dispatch);
  const before = $from.parent && state.doc.resolve($from.before()).nodeBefore;
  if (!before?.isTextblock || !before.type.isInGroup('block')) return false;
  const transaction = joinNext(state, $from.before() - before.nodeSize);
  if (transaction && dispatch) dispatch(transaction.scrollIntoView());
  return transaction !== null;
};

export function editorKeymap(choose: TitleLineChooser): Plugin[] {
  const enter = chainCommands(breakTitleLine(choose), splitBlock, enterElement);
  return [
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-a': selectAll,
      Enter: enter,
      'Shift-Enter': enter,
      Backspace: chainCommands(removeEmptyElement, joinBackward),
      Delete: chainCommands(removeEmptyElement, joinForward),
      'Alt-1': level(1),
      'Alt-2': level(2),
      'Alt-3': level(3),
      'Alt-4': level(4),
      'Alt-0': asParagraph,
      'Alt-ArrowUp': move(-1),
      'Alt-ArrowDown': move(1),
    }),
    keymap(baseKeymap),
  ];
}
