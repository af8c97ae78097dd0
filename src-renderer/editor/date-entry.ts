import { Plugin, type EditorState } from 'prosemirror-state';
import { printedEntry } from './dates.patterns';
import { nodeType } from './schema';

/** Place of the date's words, when the caret stands in them. */
function dateAtCaret(state: EditorState): { from: number; to: number; text: string } | null {
  const { $head } = state.selection;
  if ($head.parent.type !== nodeType.date) return null;
  return { from: $head.start(), to: $head.end(), text: $head.parent.textContent };
}

/** On leaving the date, what was typed (20221229, 12月29日) becomes what is printed. */
export function dateEntry(thisYear: () => number): Plugin {
  return new Plugin({
    appendTransaction(transactions, oldState, newState) {
      const left = dateAtCaret(oldState);
      if (!left || dateAtCaret(newState) || transactions.some((one) => one.docChanged)) return null;
      const printed = printedEntry(left.text, thisYear());
      return printed === left.text || left.text === ''
        ? null
        : newState.tr.insertText(printed, left.from, left.to).setMeta('addToHistory', true);
    },
  });
}
