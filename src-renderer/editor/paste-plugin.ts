import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { Plugin, Selection, type EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { emptyDocument, type DocumentKind, type OfficialDocument } from '@core/official-document/model';
import { sourceOfHtml } from '@core/official-document/paste/source-of-html';
import { recognise } from '@core/official-document/recognise/recognise';
import type { Recognition } from '@core/official-document/recognise/recognition';
import { sourceOfPlainText, type SourceText } from '@core/official-document/source-text';
import { recogniseInWorker } from '../workers/core-client';
import { addChanges, trackedChanges } from './change-tracking';
import { placeChanges, type PlacedChange } from './place-changes';
import { nodeType } from './schema';
import { fillCells, wordsOfSource } from './tables/fill-cells';
import { gridAt } from './tables/grid';
import type { SayRefusal } from './tables/table-keys';
import { blockToEditor, toEditor } from './to-editor';

/** What a clipboard holds: Word's and WPS's own HTML where there is some, else plain text. */
export function sourceOfClipboard(data: DataTransfer): SourceText | null {
  const html = data.getData('text/html');
  if (html.trim() !== '') return sourceOfHtml(html, (text) => new DOMParser().parseFromString(text, 'text/html'));
  const text = data.getData('text/plain');
  return text === '' ? null : sourceOfPlainText(text);
}

/** Text pasted into a paper is cleaned as a whole text is, and comes in as blocks. */
export const pastePlugin = (say: SayRefusal): Plugin =>
  new Plugin({ props: { handlePaste: (view, event) => handlePaste(view, event, say) } });

function handlePaste(view: EditorView, event: ClipboardEvent, say: SayRefusal): boolean {
  const data = event.clipboardData;
  if (!data) return false;
  if (gridAt(view.state)?.cell) return pasteInCell(view, data, say);
  // What was copied in this editor keeps its levels.
  if (data.getData('text/html').includes('data-pm-slice')) return false;
  const source = sourceOfClipboard(data);
  if (!source) return false;
  const put = (recognition: Recognition) => {
    const transaction = pasteRecognition(view.state, recognition);
    if (transaction && !view.isDestroyed) view.dispatch(transaction.scrollIntoView().setMeta('paste', true));
  };
  const kind = kindOf(view.state);
  // A long text is recognised off the window's thread, and comes in where the caret then stands.
  if (lengthOf(source) > longText) void recogniseInWorker(source, kind).then(put);
  else put(recognise(source, { kind }));
  return true;
}

/** A grid of words fills the cells from the caret on; other words go into the one cell. */
function pasteInCell(view: EditorView, data: DataTransfer, say: SayRefusal): boolean {
  const inner = data.getData('text/html').includes('data-pm-slice');
  const source = inner ? sourceOfPlainText(data.getData('text/plain')) : sourceOfClipboard(data);
  const words = source ? wordsOfSource(source) : null;
  const filled = words ? fillCells(view.state, words) : null;
  if (filled && 'refused' in filled) say(filled.refused);
  else if (filled) view.dispatch(closeHistory(filled.transaction).setMeta('paste', true));
  else if (source) {
    const lines = source.paragraphs.map(({ text }) => text.trim()).filter((text) => text !== '');
    view.dispatch(view.state.tr.insertText(lines.join('\n')).scrollIntoView().setMeta('paste', true));
  }
  return source !== null;
}

const longText = 10_000;
const lengthOf = (source: SourceText): number => source.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
const kindOf = (state: EditorState): DocumentKind => state.doc.attrs['kind'] as DocumentKind;

export function pasteSource(state: EditorState, source: SourceText): Transaction | null {
  return pasteRecognition(state, recognise(source, { kind: kindOf(state) }));
}

function pasteRecognition(state: EditorState, recognition: Recognition): Transaction | null {
  const nodes = blocksOf(recognition.document);
  const first = nodes[0];
  if (!first) return null;
  const transaction = state.tr.deleteSelection();
  const { $from } = transaction.selection;
  const onlyBlocks = nodes.length === recognition.document.blocks.length;
  const changes = onlyBlocks ? changesOf(recognition, trackedChanges(state).length) : [];
  if (nodes.length === 1 && first.isTextblock) {
    const at = $from.pos;
    transaction.insertText(wordsOf(first));
    const number = ((first.attrs['number'] as string | undefined) ?? '').length;
    return addChanges(transaction, shifted(changes, at + number - 1));
  }
  if (!$from.parent.type.isInGroup('block')) return transaction.insertText(nodes.map(wordsOf).join(''));
  let at = $from.before();
  if ($from.parent.content.size === 0) transaction.delete(at, $from.after());
  else if ($from.parentOffset === $from.parent.content.size) at = $from.after();
  else if ($from.parentOffset > 0) {
    transaction.split($from.pos);
    at = $from.pos + 1;
  }
  transaction.insert(at, nodes);
  const size = nodes.reduce((sum, node) => sum + node.nodeSize, 0);
  transaction.setSelection(Selection.near(transaction.doc.resolve(at + size), -1));
  return addChanges(transaction, shifted(changes, at));
}

/** Changes with ranges counted from the beginning of the first block. */
function changesOf(recognition: Recognition, firstId: number): PlacedChange[] {
  const doc = toEditor({ ...emptyDocument(), blocks: recognition.document.blocks }, (text) => [text]);
  const emptyTitle = doc.child(0).nodeSize;
  return shifted(placeChanges(doc, recognition, firstId), -emptyTitle).filter((change) => change.range !== null);
}

function shifted(changes: PlacedChange[], by: number): PlacedChange[] {
  return changes.map((change) =>
    change.range ? { ...change, range: { from: change.range.from + by, to: change.range.to + by } } : change,
  );
}

const wordsOf = (node: Node): string => `${(node.attrs['number'] as string | undefined) ?? ''}${node.textContent}`;

/** Everything a pasted text was recognised as, as blocks: elements become paragraphs. */
function blocksOf(document: OfficialDocument): Node[] {
  const { title, serialNumber, passageNote, byline, recipients, signature, supplementaryNote } = document;
  const paragraph = (text: string | null | undefined): Node[] =>
    text ? [nodeType.paragraph.create(null, nodeType.paragraph.schema.text(text))] : [];
  return [
    ...paragraph(title.text),
    ...paragraph(serialNumber),
    ...paragraph(passageNote?.text),
    ...paragraph(byline),
    ...paragraph(recipients),
    ...document.blocks.map(blockToEditor),
    ...document.attachmentNames.flatMap(paragraph),
    ...(signature?.organs ?? []).flatMap(paragraph),
    ...paragraph(supplementaryNote),
    ...document.attachments.flatMap((attachment) => [
      ...paragraph(attachment.title.text),
      ...attachment.blocks.map(blockToEditor),
    ]),
  ];
}
