import type { Node } from 'prosemirror-model';
import { Plugin, type Transaction } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';
import type { Level } from '@core/official-document/model';
import { renumber, type NumberedBlock } from './numbering';

interface Numbered {
  block: NumberedBlock;
  node: Node;
  pos: number;
}

/** Set on a transaction that writes numbers on purpose. */
export const keepNumbers = 'keep-numbers';

/** After an edit that changed the order or the levels of blocks, the numbers are counted anew in the same undo step. */
export const renumberPlugin = new Plugin({
  appendTransaction(transactions, oldState, newState) {
    const edits = transactions.filter((transaction) => transaction.docChanged);
    if (edits.length === 0 || edits.some((edit) => edit.getMeta('history$') || edit.getMeta(keepNumbers))) return null;
    if (signature(oldState.doc) === signature(newState.doc)) return null;
    const transaction = newState.tr;
    for (const [index, before] of lists(oldState.doc).entries()) {
      const after = lists(newState.doc)[index];
      if (after) renumberList(before, after, edits, transaction);
    }
    return transaction.docChanged ? transaction : null;
  },
});

function renumberList(before: Numbered[], after: Numbered[], edits: readonly Transaction[], out: Transaction): void {
  const mapping = new Mapping(edits.flatMap((edit) => edit.mapping.maps));
  const was = new Map<number, number>();
  before.forEach((old, index) => {
    const mapped = mapping.mapResult(old.pos, 1);
    if (!mapped.deletedAfter) was.set(mapped.pos, index);
  });
  const numbers = renumber(
    before.map((old) => old.block),
    after.map((now) => ({ ...now.block, was: was.get(now.pos) ?? null })),
  );
  after.forEach((now, index) => {
    const number = numbers[index] ?? '';
    if (number !== now.block.number && 'number' in now.node.attrs) out.setNodeAttribute(now.pos, 'number', number);
  });
}

/** The counted blocks of the text, and of each attachment by itself. */
function lists(doc: Node): Numbered[][] {
  const found: Numbered[][] = [[]];
  doc.forEach((node, pos) => {
    if (node.type.name === 'attachment') found.push(numberedIn(node, pos + 1));
    else if (node.type.isInGroup('block')) found[0]?.push(numberedOf(node, pos));
  });
  return found;
}

function numberedIn(parent: Node, start: number): Numbered[] {
  const blocks: Numbered[] = [];
  parent.forEach((node, offset) => {
    if (node.type.isInGroup('block')) blocks.push(numberedOf(node, start + offset));
  });
  return blocks;
}

function numberedOf(node: Node, pos: number): Numbered {
  const level = node.attrs['level'] as Level | undefined;
  const block: NumberedBlock = {
    role: node.type.name as NumberedBlock['role'],
    number: (node.attrs['number'] as string | undefined) ?? '',
    ...(level === undefined ? {} : { level }),
  };
  return { block, node, pos };
}

const signatures = new WeakMap<Node, string>();

/** Order, kinds and levels of the blocks, without their words. */
function signature(doc: Node): string {
  const found = signatures.get(doc);
  if (found !== undefined) return found;
  const parts: string[] = [];
  const add = (node: Node) => parts.push(`${node.type.name}${node.attrs['level'] ?? ''}${node.attrs['number'] ?? ''}`);
  doc.forEach((node) => {
    add(node);
    if (node.type.name === 'attachment') node.forEach(add);
  });
  const made = parts.join('|');
  signatures.set(doc, made);
  return made;
}
