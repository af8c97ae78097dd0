import dayjs from 'dayjs';
import type { Node } from 'prosemirror-model';
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { emptyDocument, type DocumentKind, type OfficialDocument } from '@core/official-document/model';
import type { Recognition } from '@core/official-document/recognise/recognition';
import type { ReadingNotice } from '@core/official-document/source-text';
import { trackedChanges } from '../editor/change-tracking';
import { createEditorState } from '../editor/editor-state';
import { highlight } from '../editor/highlight';
import { paperOfEditor } from '../editor/paper-of-editor';
import { pastePlugin } from '../editor/paste-plugin';
import { placeChanges } from '../editor/place-changes';
import { proposeTitleLines } from '../editor/title-proposal';
import type { TableRefusal } from '../editor/tables/table-commands';
import { tableKeys } from '../editor/tables/table-keys';
import { toEditor } from '../editor/to-editor';

/** Where the text came from: a file's name, or null for pasted and typed text. */
export interface Origin {
  fileName: string | null;
}

/** The paper on the desk: its editor state with its whole history, and what was said when it was read. */
export const usePaperStore = defineStore('paper', () => {
  const state = shallowRef<EditorState | null>(null);
  const origin = ref<Origin>({ fileName: null });
  const input = ref('');
  const notices = shallowRef<ReadingNotice[]>([]);
  const savedAt = ref<string | null>(null);
  /** The document as it was opened or last made into Word. */
  const baseline = shallowRef<Node | null>(null);
  /** Counts up when a place is pointed at, so that the editor takes the focus. */
  const pointed = ref(0);
  /** Which paper this is since the window was opened: views of another one start anew. */
  const serial = ref(0);

  /** Why the last command on a table was not done. */
  const refused = shallowRef<{ why: TableRefusal } | null>(null);
  const refuse = (why: TableRefusal): void => void (refused.value = { why });

  const open = computed(() => state.value !== null);
  const doc = computed(() => state.value?.doc ?? null);
  const unsaved = computed(() => doc.value !== null && baseline.value !== null && !doc.value.eq(baseline.value));
  const document = computed<OfficialDocument>(() => (doc.value ? paperOfEditor(doc.value) : emptyDocument()));
  const changes = computed(() => (state.value ? trackedChanges(state.value) : []));

  function load(recognition: Recognition, from: Origin): void {
    const node = toEditor(recognition.document, proposeTitleLines);
    const extra = [pastePlugin(refuse), ...tableKeys(refuse)];
    state.value = createEditorState(node, placeChanges(node, recognition), proposeTitleLines, extra);
    serial.value++;
    origin.value = from;
    input.value = recognition.input;
    notices.value = recognition.notices;
    savedAt.value = null;
    baseline.value = node;
  }

  /** An empty paper with a paragraph to type in. */
  function startEmpty(): void {
    const blank: OfficialDocument = { ...emptyDocument(), blocks: [{ role: 'paragraph', text: '' }] };
    const nothing = { input: '', cleaned: '', changes: [], stretches: [], warnings: [], notices: [] };
    load({ document: blank, ...nothing }, { fileName: null });
  }

  function close(): void {
    state.value = null;
    baseline.value = null;
    savedAt.value = null;
    input.value = '';
  }

  function dispatch(transaction: Transaction): void {
    if (state.value) state.value = state.value.apply(transaction);
  }

  /** Runs a command that answers a transaction, or nothing when it does not apply; says whether it did. */
  function run(command: (state: EditorState) => Transaction | null): boolean {
    const transaction = state.value ? command(state.value) : null;
    if (transaction) dispatch(transaction);
    return transaction !== null;
  }

  /** Puts the caret at a place, shows it and marks the words. */
  function pointAt(from: number, to = from, focus = true): void {
    if (!state.value) return;
    const size = state.value.doc.content.size;
    const start = Math.min(from, size);
    const transaction = state.value.tr.setSelection(TextSelection.near(state.value.doc.resolve(start)));
    highlight(transaction, to > from ? { from: start, to: Math.min(to, size) } : null);
    dispatch(transaction.scrollIntoView());
    if (focus) pointed.value++;
  }

  function setKind(kind: DocumentKind): void {
    run((current) => current.tr.setDocAttribute('kind', kind));
  }

  function markSaved(saved: Node): void {
    baseline.value = saved;
    savedAt.value = dayjs().format('HH:mm');
  }

  return {
    state,
    origin,
    input,
    notices,
    savedAt,
    pointed,
    serial,
    refused,
    refuse,
    open,
    doc,
    unsaved,
    document,
    changes,
    load,
    startEmpty,
    close,
    dispatch,
    run,
    pointAt,
    setKind,
    markSaved,
  };
});
