import { redo, undo } from 'prosemirror-history';
import { TextSelection } from 'prosemirror-state';
import { computed, ref, type ComputedRef, type Ref } from 'vue';
import type { Level } from '@core/official-document/model';
import {
  insertAfter,
  joinNext,
  moveBlocks,
  moveBlocksTo,
  splitAt,
  type Arranged,
} from '../../../editor/commands/arrange';
import { pauseMark } from '../../../editor/commands/marks.patterns';
import { deleteRows } from '../../../editor/commands/remove';
import { setBlockKind, setLevel, shiftLevel } from '../../../editor/commands/levels';
import { outlineRows, rowAt, type OutlineRow } from '../../../editor/outline';
import { usePaperStore } from '../../../stores/paper';
import type { OutlineAction } from './outline-keys';

export interface Outline {
  rows: ComputedRef<OutlineRow[]>;
  /** Indexes of the chosen rows. */
  chosen: ComputedRef<Set<number>>;
  chosenRows: ComputedRef<OutlineRow[]>;
  active: Ref<number>;
  /** Offset in the active row's text at which it would be split. */
  caret: ComputedRef<number | null>;
  choose(index: number, extend: boolean): void;
  placeCaret(index: number, offset: number): void;
  act(action: OutlineAction): void;
  drop(target: number, after: boolean): void;
}

/** The outline's selection and what its keys and buttons do; every change is a transaction of the one editor. */
export function useOutline(edit: () => void): Outline {
  const paper = usePaperStore();
  const active = ref(0);
  const anchor = ref(0);
  const rows = computed(() => (paper.doc ? outlineRows(paper.doc) : []));
  const span = computed(() => {
    const last = rows.value.length - 1;
    const a = Math.min(active.value, last);
    const b = Math.min(anchor.value, last);
    return a < b ? [a, b] : [b, a];
  });
  const chosen = computed(() => {
    const [from = 0, to = -1] = span.value;
    return new Set(Array.from({ length: to - from + 1 }, (_, index) => from + index));
  });
  const chosenRows = computed(() => rows.value.filter((_, index) => chosen.value.has(index)));
  const blockPositions = () => chosenRows.value.filter((row) => row.isBlock).map((row) => row.pos);

  const caret = computed(() => {
    const row = rows.value[active.value];
    const pos = paper.state?.selection.from;
    if (!row?.node.isTextblock || pos === undefined || !paper.state) return null;
    if (pos < row.pos + 1 || pos > row.pos + row.node.nodeSize - 1) return null;
    return pos - row.pos - 1;
  });

  function choose(index: number, extend: boolean): void {
    active.value = Math.max(0, Math.min(index, rows.value.length - 1));
    if (!extend) anchor.value = active.value;
    const row = rows.value[active.value];
    if (row && caret.value === null) select(row.pos + 1);
  }

  function select(pos: number): void {
    paper.run((state) => state.tr.setSelection(TextSelection.near(state.doc.resolve(pos))));
  }

  function placeCaret(index: number, offset: number): void {
    choose(index, false);
    const row = rows.value[index];
    if (row?.node.isTextblock) select(row.pos + 1 + Math.max(0, Math.min(offset, row.node.content.size)));
  }

  /** Keeps the choice on the same blocks after they moved. */
  function arrange(made: Arranged | null): void {
    if (!made) return;
    paper.dispatch(made.transaction);
    const indexes = made.positions.map((pos) => rows.value.findIndex((row) => row.pos === pos)).filter((i) => i >= 0);
    const up = active.value <= anchor.value;
    const low = Math.min(...indexes);
    const high = Math.max(...indexes);
    if (indexes.length > 0) [active.value, anchor.value] = up ? [low, high] : [high, low];
  }

  function moveCaret(by: number, sentence: boolean): void {
    const row = rows.value[active.value];
    if (!row?.node.isTextblock) return;
    const text = row.node.textContent;
    let offset = (caret.value ?? 0) + by;
    if (/[\udc00-\udfff]/.test(text.charAt(offset))) offset += by;
    if (sentence) while (offset > 0 && offset < text.length && !pauseMark.test(text.charAt(offset - 1))) offset += by;
    select(row.pos + 1 + Math.max(0, Math.min(offset, text.length)));
  }

  function level(value: Level): void {
    const positions = blockPositions();
    paper.run((state) => setLevel(state, positions, value));
  }

  function act(action: OutlineAction): void {
    const { state } = paper;
    const row = rows.value[active.value];
    if (!state || !row) return;
    switch (action) {
      case 'up':
      case 'extend-up':
        return choose(active.value - 1, action === 'extend-up');
      case 'down':
      case 'extend-down':
        return choose(active.value + 1, action === 'extend-down');
      case 'first':
        return choose(0, false);
      case 'last':
        return choose(rows.value.length - 1, false);
      case 'all':
        anchor.value = 0;
        return choose(rows.value.length - 1, true);
      case 'move-up':
      case 'move-down':
        return arrange(moveBlocks(state, blockPositions(), action === 'move-up' ? -1 : 1));
      case 'promote':
      case 'demote':
        return void paper.run((now) => shiftLevel(now, blockPositions(), action === 'promote' ? -1 : 1));
      case 'level-1':
      case 'level-2':
      case 'level-3':
      case 'level-4':
        return level(Number(action.slice(-1)) as Level);
      case 'paragraph':
        return void paper.run((now) => setBlockKind(now, blockPositions(), 'paragraph'));
      case 'delete': {
        const positions = chosenRows.value.map((one) => one.pos);
        const first = Math.min(active.value, anchor.value);
        paper.run((now) => deleteRows(now, positions));
        return choose(first, false);
      }
      case 'join':
        return void paper.run((now) => joinNext(now, row.pos));
      case 'split': {
        const made = caret.value === null ? null : splitAt(state, row.pos + 1 + caret.value);
        if (!made) return;
        paper.dispatch(made.transaction);
        return choose(active.value + 1, false);
      }
      case 'insert':
        arrange(insertAfter(state, row.pos));
        return edit();
      case 'edit':
        paper.pointAt(state.selection.from);
        return edit();
      case 'caret-left':
      case 'caret-right':
        return moveCaret(action === 'caret-left' ? -1 : 1, false);
      case 'sentence-left':
      case 'sentence-right':
        return moveCaret(action === 'sentence-left' ? -1 : 1, true);
      case 'undo':
        return void undo(state, paper.dispatch);
      case 'redo':
        return void redo(state, paper.dispatch);
    }
  }

  function drop(target: number, after: boolean): void {
    const row = rows.value[target];
    if (paper.state && row) arrange(moveBlocksTo(paper.state, blockPositions(), row.pos, after));
  }

  // The outline opens where the caret stands.
  const here = paper.state ? rowAt(paper.state.doc, paper.state.selection.from) : null;
  const index = here ? rows.value.indexOf(here) : 0;
  active.value = anchor.value = Math.max(0, index);

  return { rows, chosen, chosenRows, active, caret, choose, placeCaret, act, drop };
}
