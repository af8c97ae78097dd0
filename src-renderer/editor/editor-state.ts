import { history } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { search } from 'prosemirror-search';
import { EditorState, Selection, type Plugin } from 'prosemirror-state';
import { badges } from './badges';
import { changeTracking } from './change-tracking';
import { highlightPlugin } from './highlight';
import { dateEntry } from './date-entry';
import { editorKeymap } from './keymap';
import type { PlacedChange } from './place-changes';
import { renumberPlugin } from './renumber-plugin';
import type { TitleLineChooser } from './title-breaks';

/** Undo without end, as far as memory goes. */
const historyDepth = 1_000_000;

/** A fresh state for a paper, with its own history. `extra` go first: paste handling. */
export function createEditorState(
  doc: Node,
  changes: PlacedChange[],
  choose: TitleLineChooser,
  extra: Plugin[] = [],
): EditorState {
  return EditorState.create({
    doc,
    selection: Selection.atStart(doc),
    plugins: [
      ...extra,
      history({ depth: historyDepth, newGroupDelay: 800 }),
      renumberPlugin,
      dateEntry(() => new Date().getFullYear()),
      changeTracking(changes),
      search(),
      badges(choose),
      highlightPlugin,
      ...editorKeymap(choose),
    ],
  });
}
