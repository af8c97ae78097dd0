import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import type { StepMap } from 'prosemirror-transform';
import type { PlacedChange } from './place-changes';
import { keepNumbers } from './renumber-plugin';
import { editorSchema, nodeType, runInHead } from './schema';

/** `applied`: as cleaned; `taken-back`: as it came in; `edited`: the words there were changed since. */
export type ChangeState = 'applied' | 'taken-back' | 'edited' | 'unplaced';

const key = new PluginKey<PlacedChange[]>('change-tracking');
interface Meta {
  replace?: PlacedChange[];
  add?: PlacedChange[];
}

/** Keeps every change at its place while the text around it is edited. */
export function changeTracking(initial: PlacedChange[]): Plugin<PlacedChange[]> {
  return new Plugin<PlacedChange[]>({
    key,
    state: {
      init: () => initial,
      apply(transaction, changes) {
        const meta = transaction.getMeta(key) as Meta | undefined;
        if (meta?.replace) return meta.replace;
        let mapped = changes;
        transaction.steps.forEach((step, index) => {
          const after = transaction.docs[index + 1] ?? transaction.doc;
          mapped = mapped.map((change) => mapChange(change, step.getMap(), after));
        });
        return meta?.add ? [...mapped, ...meta.add] : mapped;
      },
    },
  });
}

export function trackedChanges(state: EditorState): PlacedChange[] {
  return key.getState(state) ?? [];
}

export function addChanges(transaction: Transaction, changes: PlacedChange[]): Transaction {
  return transaction.setMeta(key, { add: changes } satisfies Meta);
}

/** A replacement of exactly the change's words is the taking back (or its undoing), and the range follows it. */
function mapChange(change: PlacedChange, map: StepMap, doc: Node): PlacedChange {
  if (change.range === null) return change;
  const { from, to } = change.range;
  let exact: { from: number; to: number } | null = null;
  map.forEach((oldStart, oldEnd, newStart, newEnd) => {
    if (oldStart !== from || oldEnd !== to || change.inNumber !== undefined) return;
    const text = wordsAt(doc, newStart, newEnd);
    if (text === change.after || isBefore(text, change.before)) exact = { from: newStart, to: newEnd };
  });
  if (exact === null) {
    const start = map.map(from, 1);
    const end = Math.max(start, map.map(to, from === to ? 1 : -1));
    if (start === from && end === to) return change;
    return { ...change, range: { from: start, to: end } };
  }
  return { ...change, range: exact };
}

/** Text of a range, with \n between blocks. */
function wordsAt(doc: Node, from: number, to: number): string {
  if (from > to || to > doc.content.size) return '\u0000';
  return doc.textBetween(from, to, '\n');
}

export function changeState(doc: Node, change: PlacedChange): ChangeState {
  if (change.range === null) return 'unplaced';
  const words = change.inNumber === undefined ? wordsAt(doc, change.range.from, change.range.to) : markAt(doc, change);
  if (words === change.after) return 'applied';
  return isBefore(words, change.before) ? 'taken-back' : 'edited';
}

/** What stands where a change in a number mark was made; '' where the block has no such mark any more. */
function markAt(doc: Node, { range, inNumber = 0, after }: PlacedChange): string {
  if (range === null || range.from > doc.content.size) return '';
  const number = doc.resolve(range.from).parent.attrs['number'] as unknown;
  return typeof number === 'string' ? number.slice(inNumber, inNumber + after.length) : '';
}

/** A line end that came back is a new paragraph, or a space where there can be none. */
function isBefore(words: string, before: string): boolean {
  return words === before || (before.includes('\n') && (words === '\n' || words === ' '));
}

/** Puts back what came in, for all the given changes at once; null when none can be. */
export function takeBack(state: EditorState, ids: ReadonlySet<number>): Transaction | null {
  return replaceChanges(state, ids, 'applied', (change) => change.before);
}

/** Cleans again what was taken back. */
export function applyAgain(state: EditorState, ids: ReadonlySet<number>): Transaction | null {
  return replaceChanges(state, ids, 'taken-back', (change) => change.after);
}

function replaceChanges(
  state: EditorState,
  ids: ReadonlySet<number>,
  wanted: ChangeState,
  words: (change: PlacedChange) => string,
): Transaction | null {
  const transaction = state.tr;
  const places = trackedChanges(state)
    .filter((change) => ids.has(change.id) && change.range !== null && changeState(state.doc, change) === wanted)
    .sort((a, b) => (b.range?.from ?? 0) - (a.range?.from ?? 0));
  for (const change of places) {
    if (change.range === null) continue;
    if (change.inNumber !== undefined) writeMark(transaction, change.range.from, change.inNumber, words(change));
    else writeWords(transaction, change.range.from, change.range.to, words(change));
  }
  return transaction.docChanged ? transaction : null;
}

/** Writes into the number of the block whose text begins at `from`. */
function writeMark(transaction: Transaction, from: number, inNumber: number, words: string): void {
  const block = transaction.doc.resolve(from);
  const number = block.parent.attrs['number'] as string;
  const changed = number.slice(0, inNumber) + words + number.slice(inNumber + words.length);
  transaction.setNodeAttribute(block.before(), 'number', changed).setMeta(keepNumbers, true);
}

/** A line end that came in splits the paragraph where its kind allows it; elsewhere it is a space. */
function writeWords(transaction: Transaction, from: number, to: number, words: string): void {
  const place = transaction.doc.resolve(from);
  const marks = place.marksAcross(transaction.doc.resolve(to)) ?? place.marks();
  const broken = /[\r\n]/.test(words);
  const splits = broken && place.parent.type.isInGroup('block') && place.depth > 0;
  if (splits) {
    if (to > from) transaction.delete(from, to);
    transaction.removeMark(from, transaction.doc.resolve(from).end(), runInHead);
    transaction.split(from, 1, [{ type: nodeType.paragraph }]);
    return;
  }
  if (words === '') transaction.delete(from, to);
  else transaction.replaceWith(from, to, editorSchema.text(broken ? ' ' : words, marks));
}
