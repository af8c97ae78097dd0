import { closeHistory } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Plugin, type Command, type EditorState } from 'prosemirror-state';
import { clearCells } from './fill-cells';
import { gridAt } from './grid';
import { isLastRowOfAll, leaveTable } from './insert-table';
import {
  addRow,
  deleteColumn,
  deleteRow,
  insertColumn,
  insertRow,
  selectCell,
  type TableRefusal,
  type TableResult,
} from './table-commands';

/** Says why a table stays as it is. */
export type SayRefusal = (refused: TableRefusal) => void;

/** Tab goes to the next cell, in the last one to a new row; Shift+Tab back. */
function tab(by: -1 | 1): Command {
  return (state, dispatch) => {
    const found = gridAt(state);
    if (!found?.cell) return false;
    const { grid, cell } = found;
    const cells = grid.rows.flatMap((row) => row.cells);
    const next = cells[cells.findIndex(({ pos }) => pos === cell.pos) + by];
    if (!dispatch) return true;
    if (next) dispatch(selectCell(state.tr, grid.pos, next.row, next.column));
    else if (by === 1) {
      const rows = grid.rows.length;
      dispatch(selectCell(addRow(state.tr, grid, rows), grid.pos, rows, 0));
    }
    return true;
  };
}

const clear: Command = (state, dispatch) => {
  const transaction = clearCells(state);
  if (transaction && dispatch) dispatch(transaction);
  return transaction !== null;
};

/** A table at the very end would hold the caret for ever. */
const leave: Command = (state, dispatch) => {
  const transaction = leaveTable(state);
  if (transaction && dispatch) dispatch(transaction);
  return transaction !== null;
};
const leaveDown: Command = (state, dispatch, view) =>
  isLastRowOfAll(state) && (view?.endOfTextblock('down') ?? true) && leave(state, dispatch);

export function tableKeys(say: SayRefusal): Plugin[] {
  const command =
    (run: (state: EditorState) => TableResult): Command =>
    (state, dispatch) => {
      const result = run(state);
      if (result && 'refused' in result) say(result.refused);
      else if (result && dispatch) dispatch(closeHistory(result.transaction));
      return result !== null;
    };
  return [
    new Plugin({
      props: {
        // Typing over several cells empties them; their grid stays.
        handleTextInput(view, _from, _to, text) {
          const transaction = clearCells(view.state);
          if (transaction) view.dispatch(transaction.insertText(text));
          return transaction !== null;
        },
      },
    }),
    keymap({
      Tab: tab(1),
      'Shift-Tab': tab(-1),
      'Mod-Enter': leave,
      ArrowDown: leaveDown,
      Backspace: clear,
      Delete: clear,
      'Alt-Shift-ArrowUp': command(insertRow('above')),
      'Alt-Shift-ArrowDown': command(insertRow('below')),
      'Alt-Shift-ArrowLeft': command(insertColumn('left')),
      'Alt-Shift-ArrowRight': command(insertColumn('right')),
      'Alt-Shift-Delete': command(deleteRow),
      'Alt-Shift-Backspace': command(deleteColumn),
    }),
  ];
}
