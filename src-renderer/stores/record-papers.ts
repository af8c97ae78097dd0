import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import type { PaperOwner, RecordPaper } from '@core/contract/documents/record-papers.contract';
import type { CallError } from '@core/contract/errors';
import { transport } from '../api/transport';
import { usePaperStore } from './paper';

type Preview = OutputOf<'documents.previewRecordPaper'>;

/** Two versions of a text that a 对照稿 lays beside each other. */
export interface Compared {
  from: number;
  to: number;
}

/** Tells one paper of a record from the others. */
export const paperKey = ({ owner, paper }: Pick<RecordPaper, 'owner' | 'paper'>): string =>
  [owner.resolution, owner.announcement, owner.meeting, owner.motion, owner.item, paper].join('.');

/** The papers the record at hand yields, and the one that is looked at: on a desk of its own. */
export const useRecordPaperStore = defineStore('record-papers', () => {
  const desk = usePaperStore('record-paper');
  const owner = shallowRef<PaperOwner | null>(null);
  const papers = shallowRef<RecordPaper[]>([]);
  const failed = shallowRef<CallError | null>(null);
  const loading = ref(false);
  /** Key of the paper that is looked at; null for the text itself. */
  const shown = ref<string | null>(null);
  const preview = shallowRef<Preview | null>(null);
  const previewFailed = shallowRef<CallError | null>(null);
  let compared: Compared | null = null;
  let asked = 0;
  let looked = 0;

  const current = computed(() => papers.value.find((paper) => paperKey(paper) === shown.value) ?? null);
  /** The paper on its desk was changed by hand, for itself alone, and that is not kept yet. */
  const ownChanges = computed(() => shown.value !== null && preview.value !== null && desk.unsaved);

  async function load(of: PaperOwner): Promise<void> {
    const mine = ++asked;
    owner.value = of;
    loading.value = true;
    const result = await transport.call('documents.listRecordPapers', of);
    if (mine !== asked) return;
    loading.value = false;
    failed.value = result.ok ? null : result.error;
    if (result.ok) papers.value = result.value.papers;
    if (shown.value !== null && !current.value) show(null);
  }

  /** After a change of the record: the list, and the paper that is looked at unless somebody is writing in it. */
  async function refresh(): Promise<void> {
    if (!owner.value) return;
    await load(owner.value);
    if (current.value && !ownChanges.value) await look(current.value);
  }

  function show(paper: RecordPaper | null, versions: Compared | null = null): void {
    looked++;
    compared = versions;
    shown.value = paper ? paperKey(paper) : null;
    preview.value = null;
    previewFailed.value = null;
    desk.close();
    if (paper) void look(paper);
  }

  async function look(paper: RecordPaper): Promise<void> {
    const mine = ++looked;
    const input = { owner: paper.owner, paper: paper.paper, compare: compared };
    const result = await transport.call('documents.previewRecordPaper', input);
    if (mine !== looked) return;
    previewFailed.value = result.ok ? null : result.error;
    if (!result.ok) {
      preview.value = null;
      desk.close();
      return;
    }
    const same = JSON.stringify(preview.value?.document) === JSON.stringify(result.value.document);
    preview.value = result.value;
    if (!same || !desk.open) desk.openDocument(result.value.document, { kind: 'empty', fileName: null }, null, null);
  }

  /** Composes it of the record as it is now; what was changed in it alone is merged in. */
  async function compose(paper: RecordPaper): Promise<CallError | null> {
    let own = null;
    if (paper.ownChanges) {
      const merged = await transport.call('documents.previewRecordPaper', {
        ...{ owner: paper.owner, paper: paper.paper, compare: null },
      });
      if (!merged.ok) return merged.error;
      own = merged.value.document;
    }
    return keep(paper, own);
  }

  /** Keeps it with what was changed on its desk, for itself alone. */
  async function keepOwn(): Promise<CallError | null> {
    return current.value ? keep(current.value, desk.document) : null;
  }

  /** Takes back what was changed in it alone. */
  async function dropOwn(paper: RecordPaper): Promise<CallError | null> {
    return keep(paper, null);
  }

  async function keep(paper: RecordPaper, own: Preview['document'] | null): Promise<CallError | null> {
    const result = await transport.call('documents.composeRecordPaper', {
      owner: paper.owner,
      paper: paper.paper,
      compare: paperKey(paper) === shown.value ? compared : null,
      own,
      expectedRevision: paper.revision,
    });
    if (!result.ok) return result.error;
    if (own !== null && paperKey(paper) === shown.value) {
      const taken = desk.snapshot();
      if (taken) desk.markStored(desk.serial, null, taken.stored);
    }
    await refresh();
    return null;
  }

  /** What was changed by hand on its desk and not kept is forgotten. */
  function forgetOwn(): void {
    const { value } = current;
    if (value) show(value, compared);
  }

  function close(): void {
    asked++;
    looked++;
    owner.value = null;
    papers.value = [];
    failed.value = null;
    shown.value = null;
    preview.value = null;
    previewFailed.value = null;
    desk.close();
  }

  return {
    papers,
    failed,
    loading,
    shown,
    current,
    preview,
    previewFailed,
    ownChanges,
    load,
    refresh,
    show,
    compose,
    keepOwn,
    dropOwn,
    forgetOwn,
    close,
  };
});
