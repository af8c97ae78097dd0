import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { DocumentHead, HeadForm } from '@core/official-document/model';
import { headParts, imprintParts, type GroupPart, type HeadPart, type ImprintPart } from '../head-and-imprint';
import { nodeType } from '../schema';
import { markSuffix } from './marks.patterns';

/** A part of the 版头 or the 版记: its kind and the group it stands in. */
interface PlacedPart {
  kind: HeadPart | ImprintPart;
  group: 'head' | 'imprint';
}

/** The part a kind of element is, or null for any other element. */
export function partOf(kind: string): PlacedPart | null {
  if (kind in headParts) return { kind: kind as HeadPart, group: 'head' };
  if (kind in imprintParts) return { kind: kind as ImprintPart, group: 'imprint' };
  return null;
}

const partsOf = (group: PlacedPart['group']): Record<string, GroupPart> =>
  group === 'head' ? headParts : imprintParts;

/** Single parts once; of lists one more. */
export function canTake(doc: Node, { kind, group }: PlacedPart): boolean {
  const found = groupIn(doc, group);
  if (!found) return true;
  return partsOf(group)[kind]?.many === true || !found.node.children.some((child) => child.type.name === kind);
}

/** Adds an empty part at its place in its group, and the group where the paper has none. `pos` is the caret's place. */
export function addPart(
  state: EditorState,
  { kind, group }: PlacedPart,
): { transaction: Transaction; pos: number } | null {
  if (!canTake(state.doc, { kind, group })) return null;
  const made = nodeType[kind].create();
  const found = groupIn(state.doc, group);
  if (!found) {
    const at = group === 'head' ? 0 : state.doc.content.size;
    return { transaction: state.tr.insert(at, nodeType[group].create(null, made)), pos: at + 2 };
  }
  const order = Object.keys(partsOf(group));
  let at = found.pos + 1;
  found.node.forEach((child, offset) => {
    if (order.indexOf(child.type.name) <= order.indexOf(kind)) at = found.pos + 1 + offset + child.nodeSize;
  });
  return { transaction: state.tr.insert(at, made), pos: at + 1 };
}

/** The form of the 版头, or null where the paper has none. */
export function headFormOf(doc: Node): { form: HeadForm; upward: boolean; stock: DocumentHead['stock'] } | null {
  return (groupIn(doc, 'head')?.node.attrs ?? null) as ReturnType<typeof headFormOf>;
}

/**
 * Gives the paper a 版头 of this form, or changes the form of the one it has: the suffix of the mark (文件, 令) goes with
 * the form as long as nobody wrote another. `pos` is the place of the mark.
 */
export function setHeadForm(state: EditorState, form: HeadForm): { transaction: Transaction; pos: number } {
  const found = groupIn(state.doc, 'head');
  const suffix = markSuffix[form];
  if (!found) {
    const parts = [nodeType.head_organ.create(), ...(suffix === '' ? [] : [suffixNode(state, suffix)])];
    return { transaction: state.tr.insert(0, nodeType.head.create({ form }, parts)), pos: 2 };
  }
  const transaction = state.tr.setNodeAttribute(found.pos, 'form', form);
  const { node } = found;
  let signatories: number | null = null;
  let own: { from: number; to: number; text: string } | null = null;
  node.forEach((child, offset) => {
    const from = found.pos + 1 + offset;
    if (child.type === nodeType.head_signatory) signatories ??= from;
    if (child.type === nodeType.head_suffix) own = { from, to: from + child.nodeSize, text: child.textContent };
  });
  const { from, to, text } = own ?? { from: signatories ?? found.pos + node.nodeSize - 1, to: null, text: '' };
  if (text === '' || Object.values(markSuffix).includes(text)) {
    if (to !== null) transaction.delete(from, to);
    if (suffix !== '') transaction.insert(from, suffixNode(state, suffix));
  }
  return { transaction, pos: found.pos + 2 };
}

const suffixNode = (state: EditorState, suffix: string): Node =>
  nodeType.head_suffix.create(null, state.schema.text(suffix));

/** 上行文, or pre-printed stock. */
export function setHeadAttribute(
  state: EditorState,
  attribute: 'upward' | 'stock',
  value: boolean | DocumentHead['stock'],
): Transaction | null {
  const found = groupIn(state.doc, 'head');
  return found ? state.tr.setNodeAttribute(found.pos, attribute, value) : null;
}

/** Whether the paper has a 版头, or a 版记. */
export function hasGroup(doc: Node, group: PlacedPart['group']): boolean {
  return groupIn(doc, group) !== null;
}

/** Takes the whole 版头 or 版记 away. */
export function removeGroup(state: EditorState, group: PlacedPart['group']): Transaction | null {
  const found = groupIn(state.doc, group);
  return found ? state.tr.delete(found.pos, found.pos + found.node.nodeSize) : null;
}

function groupIn(doc: Node, name: PlacedPart['group']): { node: Node; pos: number } | null {
  let found: { node: Node; pos: number } | null = null;
  doc.forEach((node, pos) => {
    if (node.type.name === name) found ??= { node, pos };
  });
  return found;
}
