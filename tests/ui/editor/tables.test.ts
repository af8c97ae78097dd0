import fc from 'fast-check';
import { undo } from 'prosemirror-history';
import { TextSelection, type EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { emptyDocument, type TableBlock } from '@core/official-document/model';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { cellPlaces } from '@core/official-document/table-geometry';
import { createEditorState } from '../../../src-renderer/editor/editor-state';
import { paperOfEditor } from '../../../src-renderer/editor/paper-of-editor';
import { textAtPath } from '../../../src-renderer/editor/paths';
import { clearCells, fillCells, wordsOfSource } from '../../../src-renderer/editor/tables/fill-cells';
import { insertTable } from '../../../src-renderer/editor/tables/insert-table';
import {
  deleteColumn,
  deleteRow,
  deleteTable,
  insertColumn,
  insertRow,
  setHeaderRows,
  type TableResult,
} from '../../../src-renderer/editor/tables/table-commands';
import { toEditor } from '../../../src-renderer/editor/to-editor';
import { everyTenth } from './papers';

type Cell = string | [text: string, colSpan: number, rowSpan: number];
const table = (...rows: Cell[][]): TableBlock => ({
  role: 'table',
  caption: null,
  headerRows: 1,
  columnShares: [],
  rows: rows.map((row) =>
    row.map((cell) => {
      if (typeof cell === 'string') return { text: cell };
      const [text, colSpan, rowSpan] = cell;
      return { text, ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
    }),
  ),
});
const simple = table(['姓名', '职务'], ['张三', '主任'], ['李四', '委员']);
const merged = table(['序号', ['基本情况', 2, 1]], [['一', 1, 2], '张三', '主任'], ['李四', '委员']);

const start = (block: TableBlock, at: string): EditorState => {
  const state = createEditorState(toEditor({ ...emptyDocument(), blocks: [block] }, everyTenth), [], everyTenth);
  const { pos } = textAtPath(state.doc, `blocks/0/rows/${at}`)!;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos + 1)));
};
const after = (state: EditorState, result: TableResult): EditorState => {
  if (!result || !('transaction' in result)) throw new Error(`refused: ${JSON.stringify(result)}`);
  return state.apply(result.transaction);
};
const blockOf = (state: EditorState): TableBlock => paperOfEditor(state.doc).blocks[0] as TableBlock;
const words = (state: EditorState): string[][] => blockOf(state).rows.map((row) => row.map(({ text }) => text));
/** Every place of the grid is covered once. */
const isWhole = (block: TableBlock): boolean => {
  const places = cellPlaces(block);
  const columns = Math.max(...places.flat().map(({ column, colSpan }) => column + colSpan));
  const covered = new Set<string>();
  let twice = false;
  places.forEach((row, index) =>
    row.forEach(({ column, colSpan, rowSpan }) => {
      for (let down = 0; down < rowSpan; down++)
        for (let right = 0; right < colSpan; right++) {
          const place = `${index + down}/${column + right}`;
          twice ||= covered.has(place);
          covered.add(place);
        }
    }),
  );
  return !twice && covered.size === columns * block.rows.length;
};

describe('a table', () => {
  it('takes rows and columns at either side, and loses them', () => {
    const state = start(simple, '1/0');
    expect(words(after(state, insertRow('above')(state)))[1]).toEqual(['', '']);
    expect(words(after(state, insertRow('below')(state)))[2]).toEqual(['', '']);
    expect(words(after(state, insertColumn('left')(state)))[1]).toEqual(['', '张三', '主任']);
    expect(words(after(state, insertColumn('right')(state)))[1]).toEqual(['张三', '', '主任']);
    expect(words(after(state, deleteRow(state)))).toEqual([
      ['姓名', '职务'],
      ['李四', '委员'],
    ]);
    expect(words(after(state, deleteColumn(state)))).toEqual([['职务'], ['主任'], ['委员']]);
    expect(paperOfEditor(after(state, deleteTable(state)).doc).blocks).toEqual([]);
  });

  it('keeps its head: a row above it belongs to it, a row below does not', () => {
    const state = start(simple, '0/0');
    expect(blockOf(after(state, insertRow('above')(state))).headerRows).toBe(2);
    expect(blockOf(after(state, insertRow('below')(state))).headerRows).toBe(1);
    expect(blockOf(after(state, deleteRow(state))).headerRows).toBe(0);
    expect(blockOf(after(state, setHeaderRows(2)(state))).headerRows).toBe(2);
  });

  it('lets merged cells grow and shrink, and says where they forbid it', () => {
    const inside = start(merged, '2/0');
    expect(blockOf(after(inside, deleteRow(inside))).rows[1]?.[0]).toEqual({ text: '一' });
    const across = start(merged, '1/1');
    expect(blockOf(after(across, insertRow('below')(across))).rows[1]?.[0]).toEqual({ text: '一', rowSpan: 3 });
    expect(blockOf(after(across, insertColumn('right')(across))).rows[0]?.[1]).toMatchObject({ colSpan: 3 });
    expect(deleteRow(start(merged, '1/0'))).toEqual({ refused: 'merged-rows' });
    expect(setHeaderRows(2)(across)).toEqual({ refused: 'header-cuts-merged' });
    expect(fillCells(start(merged, '0/0'), [['甲', '乙']])).toEqual({ refused: 'merged-paste' });
    expect(deleteRow(start(table(['只']), '0/0'))).toEqual({ refused: 'last-row' });
    expect(deleteColumn(start(table(['只']), '0/0'))).toEqual({ refused: 'last-column' });
  });

  it('is filled from a grid of words, and grows for it', () => {
    const state = start(simple, '2/1');
    const source = sourceOfPlainText('委员\t2024年\n秘书长\t2023年\n');
    expect(words(after(state, fillCells(state, wordsOfSource(source)!)))).toEqual([
      ['姓名', '职务', ''],
      ['张三', '主任', ''],
      ['李四', '委员', '2024年'],
      ['', '秘书长', '2023年'],
    ]);
    expect(wordsOfSource(sourceOfPlainText('没有制表符的话。'))).toBeNull();
  });

  it('is emptied cell by cell when a selection goes over several', () => {
    const state = start(simple, '1/0');
    const end = textAtPath(state.doc, 'blocks/0/rows/2/0')!;
    const over = state.apply(state.tr.setSelection(TextSelection.create(state.doc, state.selection.from, end.pos + 2)));
    expect(words(over.apply(clearCells(over)!))).toEqual([
      ['姓名', '职务'],
      ['', ''],
      ['', '委员'],
    ]);
  });

  it('is put below the block of the caret', () => {
    const paper = { ...emptyDocument(), blocks: [{ role: 'paragraph' as const, text: '名单如下：' }] };
    const made = createEditorState(toEditor(paper, everyTenth), [], everyTenth);
    const state = made.apply(made.tr.setSelection(TextSelection.create(made.doc, 4)));
    const [, block] = paperOfEditor(state.apply(insertTable(state, 3, 2)!).doc).blocks;
    expect(block).toMatchObject({ role: 'table', headerRows: 1 });
    expect((block as TableBlock).rows.map((row) => row.length)).toEqual([2, 2, 2]);
    expect(insertTable(state, 0, 2)).toBeNull();
  });

  it('stays whole whatever is done to it, and undo brings it back', () => {
    const commands = {
      above: insertRow('above'),
      below: insertRow('below'),
      left: insertColumn('left'),
      right: insertColumn('right'),
      deleteRow,
      deleteColumn,
    };
    const names = fc.constantFrom(...(Object.keys(commands) as (keyof typeof commands)[]));
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.nat(30)), { maxLength: 8 }), (steps) => {
        let state = start(merged, '0/0');
        for (const [name, where] of steps) {
          const cells = blockOf(state).rows.flatMap((row, index) => row.map((_, at) => `${index}/${at}`));
          const { pos } = textAtPath(state.doc, `blocks/0/rows/${cells[where % cells.length]}`)!;
          state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos + 1)));
          const result = commands[name](state);
          if (!result || !('transaction' in result)) continue;
          const next = state.apply(result.transaction);
          next.doc.check();
          expect(isWhole(blockOf(next))).toBe(true);
          let undone = next;
          undo(next, (transaction) => (undone = next.apply(transaction)));
          if (steps.length === 1) expect(undone.doc.eq(state.doc)).toBe(true);
          state = next;
        }
      }),
    );
  });
});
