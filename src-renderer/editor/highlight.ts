import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** A place pointed at from elsewhere (a change, a check): drawn until the next edit or another place. */
const key = new PluginKey<DecorationSet>('highlight');

export const highlightPlugin = new Plugin<DecorationSet>({
  key,
  state: {
    init: () => DecorationSet.empty,
    apply(transaction, old) {
      const range = transaction.getMeta(key) as { from: number; to: number } | null | undefined;
      if (range === null || (range === undefined && transaction.docChanged)) return DecorationSet.empty;
      if (range === undefined) return old;
      const { from, to } = range;
      const mark =
        to > from
          ? Decoration.inline(from, to, { class: 'pointed-at' })
          : Decoration.widget(from, () => {
              const element = document.createElement('span');
              element.className = 'pointed-at-place';
              return element;
            });
      return DecorationSet.create(transaction.doc, [mark]);
    },
  },
  props: { decorations: (state: EditorState) => key.getState(state) },
});

export function highlight(transaction: Transaction, range: { from: number; to: number } | null): Transaction {
  return transaction.setMeta(key, range);
}
