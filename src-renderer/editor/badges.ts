import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { isTitle } from './commands/titles';
import { outlineRows } from './outline';
import { positionOf } from './paths';
import { lineStarts, titleOfNode, type TitleLineChooser } from './title-breaks';

const key = new PluginKey<DecorationSet>('badges');

/** The level of each block in the margin, and the proposed line ends of titles. */
export function badges(choose: TitleLineChooser): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, state) => decorate(state.doc, choose),
      apply: (transaction, old) => (transaction.docChanged ? decorate(transaction.doc, choose) : old),
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

function decorate(doc: Node, choose: TitleLineChooser): DecorationSet {
  const decorations = outlineRows(doc).flatMap((row) => [
    Decoration.node(row.pos, row.pos + row.node.nodeSize, {
      'data-badge': row.badge,
      class: `depth-${row.depth}${row.level === 1 ? ' level-1' : ''}`,
    }),
    ...(isTitle(row.node) && !row.node.attrs['fixed'] ? proposedBreaks(row.pos, row.node, choose) : []),
  ]);
  return DecorationSet.create(doc, decorations);
}

function proposedBreaks(pos: number, node: Node, choose: TitleLineChooser): Decoration[] {
  const starts = lineStarts(titleOfNode(node, choose)) ?? [];
  return starts.slice(1).map((offset) =>
    Decoration.widget(positionOf({ path: '', node, pos }, offset), () => document.createElement('br'), {
      side: -1,
      key: `break-${offset}`,
      ignoreSelection: true,
    }),
  );
}
