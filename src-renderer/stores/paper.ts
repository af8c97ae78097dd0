import type { Node } from 'prosemirror-model';
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { emptyDocument, type DocumentKind, type OfficialDocument } from '@core/official-document/model';
import type { Recognition } from '@core/official-document/recognise/recognition';
import type { ReadingNotice } from '@core/official-document/source-text';
import type { TypesettingSettings } from '@core/official-document/typesetting-settings';
import { timeText } from '../components/moments.messages';
import { trackedChanges } from '../editor/change-tracking';
import type { DraftPaper, Origin, Replaced } from '../editor/draft-content';
import { createEditorState } from '../editor/editor-state';
import { highlight } from '../editor/highlight';
import { paperOfEditor } from '../editor/paper-of-editor';
import { pastePlugin } from '../editor/paste-plugin';
import { placeChanges, type PlacedChange } from '../editor/place-changes';
import { proposeTitleLines } from '../editor/title-proposal';
import type { TableRefusal } from '../editor/tables/table-commands';
import { tableKeys } from '../editor/tables/table-keys';
import { toEditor } from '../editor/to-editor';
import { useDesk, type Desk } from './desk';

type Profile = TypesettingSettings['profile'];

/** The Word file last made: when (UTC), and of which text; null where the text has changed in an earlier sitting. */
interface MadeWord {
  at: string;
  doc: Node | null;
}

/** What of the paper is on the disk, or need not be there: an untouched sample. */
interface Stored {
  doc: Node;
  profile: Profile | null;
  word: MadeWord | null;
}

interface Opened {
  changes: readonly PlacedChange[];
  input: string;
  notices: readonly ReadingNotice[];
  origin: Origin;
  replaces: Replaced | null;
}

/** A paper on a desk: its editor state with its whole history, and what was said when it was read. */
function paperOnDesk() {
  const state = shallowRef<EditorState | null>(null);
  const origin = ref<Origin>({ kind: 'empty', fileName: null });
  const input = ref('');
  const notices = shallowRef<readonly ReadingNotice[]>([]);
  const word = shallowRef<MadeWord | null>(null);
  const stored = shallowRef<Stored | null>(null);
  /** Id of its draft; null until one has been saved. */
  const draft = ref<string | null>(null);
  const replaces = shallowRef<Replaced | null>(null);
  /** Settings of this paper alone: the profile chosen beside it. */
  const profile = ref<Profile | null>(null);
  /** To be read only: a text that was voted on. */
  const locked = ref(false);
  /** Counts up when a place is pointed at, so that the editor takes the focus. */
  const pointed = ref(0);
  /** Which paper this is since the window was opened: views of another one start anew. */
  const serial = ref(0);

  /** Why the last command on a table was not done. */
  const refused = shallowRef<{ why: TableRefusal } | null>(null);
  const refuse = (why: TableRefusal): void => void (refused.value = { why });

  const open = computed(() => state.value !== null);
  const doc = computed(() => state.value?.doc ?? null);
  /** Whether something is not on the disk yet: neither as a draft nor as an issued paper. */
  const unsaved = computed(() => {
    if (!doc.value) return false;
    const last = stored.value;
    return last?.profile !== profile.value || last.word !== word.value || !doc.value.eq(last.doc);
  });
  /** When the Word file of exactly this text was made, HH:mm; null where there is none. */
  const savedAt = computed(() => {
    const made = word.value;
    return made?.doc && doc.value?.eq(made.doc) ? timeText(made.at) : null;
  });
  const document = computed<OfficialDocument>(() => (doc.value ? paperOfEditor(doc.value) : emptyDocument()));
  const changes = computed(() => (state.value ? trackedChanges(state.value) : []));

  function put(node: Node, opened: Opened): void {
    const extra = [pastePlugin(refuse), ...tableKeys(refuse)];
    state.value = createEditorState(node, [...opened.changes], proposeTitleLines, extra);
    serial.value++;
    origin.value = opened.origin;
    input.value = opened.input;
    notices.value = opened.notices;
    replaces.value = opened.replaces;
    word.value = null;
    draft.value = null;
    stored.value = null;
    profile.value = null;
  }

  /** A text that was read. The sample can be had again at any time, so it is stored only once it is touched. */
  function load(recognition: Recognition, from: Origin): void {
    const node = toEditor(recognition.document, proposeTitleLines);
    const { notices: said, input: came } = recognition;
    put(node, { changes: placeChanges(node, recognition), input: came, notices: said, origin: from, replaces: null });
    if (from.kind === 'sample') leaveAsIs(node);
  }

  function leaveAsIs(node: Node): void {
    stored.value = { doc: node, profile: profile.value, word: word.value };
  }

  /** What stands on the desk is stored, or need not be. */
  function leave(): void {
    if (doc.value) leaveAsIs(doc.value);
  }

  /** An empty paper with a paragraph to type in. */
  function startEmpty(): void {
    const blank: OfficialDocument = { ...emptyDocument(), blocks: [{ role: 'paragraph', text: '' }] };
    openDocument(blank, { kind: 'empty', fileName: null }, null, null);
  }

  /** A paper as it is, untouched: an empty one, or an issued one of which a new version is to be made. */
  function openDocument(
    paper: OfficialDocument,
    from: Origin,
    settings: Profile | null,
    replaced: Replaced | null,
  ): void {
    const node = toEditor(paper, proposeTitleLines);
    put(node, { changes: [], input: '', notices: [], origin: from, replaces: replaced });
    profile.value = settings;
    leaveAsIs(node);
  }

  /** A draft as it was left. */
  function restore(id: string, paper: DraftPaper): void {
    put(paper.doc, paper);
    draft.value = id;
    profile.value = paper.profile;
    word.value = paper.word && { at: paper.word.at, doc: paper.word.current ? paper.doc : null };
    leaveAsIs(paper.doc);
  }

  /** What a draft of the present text holds; null without a text. */
  function snapshot(): { paper: DraftPaper; stored: Stored } | null {
    const node = doc.value;
    if (!node) return null;
    const made = word.value;
    return {
      paper: {
        doc: node,
        changes: changes.value,
        origin: origin.value,
        input: input.value,
        notices: notices.value,
        word: made && { at: made.at, current: savedAt.value !== null },
        profile: profile.value,
        replaces: replaces.value,
      },
      stored: { doc: node, profile: profile.value, word: made },
    };
  }

  /** The draft `id` has taken `what` of the paper `of` this serial; a later paper on the desk is not concerned. */
  function markStored(of: number, id: string | null, what: Stored): void {
    if (of !== serial.value || !state.value) return;
    draft.value = id;
    stored.value = what;
  }

  function close(): void {
    state.value = null;
    stored.value = null;
    word.value = null;
    draft.value = null;
    replaces.value = null;
    input.value = '';
  }

  function dispatch(transaction: Transaction): void {
    if (locked.value && transaction.docChanged) return;
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

  /** A Word file of this text was made. */
  function markMade(node: Node): void {
    const untouched = draft.value === null && !unsaved.value;
    word.value = { at: new Date().toISOString(), doc: node };
    if (untouched) leaveAsIs(node);
  }

  return {
    state,
    origin,
    input,
    notices,
    word,
    draft,
    replaces,
    profile,
    locked,
    pointed,
    serial,
    refused,
    refuse,
    open,
    doc,
    unsaved,
    savedAt,
    document,
    changes,
    load,
    startEmpty,
    openDocument,
    restore,
    snapshot,
    markStored,
    leave,
    close,
    dispatch,
    run,
    pointAt,
    setKind,
    markMade,
  };
}

const stores = {
  typeset: defineStore('paper', paperOnDesk),
  resolution: defineStore('resolution-text', paperOnDesk),
  'record-paper': defineStore('record-paper', paperOnDesk),
} satisfies Record<Desk, unknown>;

/** The paper on the desk of the room around. */
export const usePaperStore = (desk: Desk = useDesk()): ReturnType<(typeof stores)['typeset']> =>
  stores[desk]() as ReturnType<(typeof stores)['typeset']>;
