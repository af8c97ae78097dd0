import { ElMessage } from 'element-plus';
import { reactive, ref, shallowRef } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import type { RecordPaper } from '@core/contract/documents/record-papers.contract';
import { civilDateOf } from '@core/domain/organization/civil-today';
import { saveFile } from '../../../api/save-file';
import { transport } from '../../../api/transport';
import { useAsk } from '../../../composables/ask';
import { tellError, tellWritten } from '../../../composables/notices.messages';
import { paperKey, useRecordPaperStore } from '../../../stores/record-papers';
import { useTypesettingStore } from '../../../stores/typesetting';
import { usePaperRoom } from './paper-room';
import { paperMessages as messages } from './papers.messages';

export type Settled = OutputOf<'documents.settlePrepared'>['papers'];

/** What is done with the papers of the record at hand. What is being written in it is stored before each. */
export function usePaperActions() {
  const store = useRecordPaperStore();
  const room = usePaperRoom();
  const typesetting = useTypesettingStore();
  const ask = useAsk();
  /** Key of the paper something is being done with; 'all' for every one. */
  const working = ref<string | null>(null);
  const progress = reactive({ done: 0, total: 0 });
  const settled = shallowRef<Settled | null>(null);
  let cancelled = false;

  async function doing<T>(key: string, work: () => Promise<T>): Promise<T | null> {
    if (working.value !== null) return null;
    working.value = key;
    try {
      if (!(await room.save())) return null;
      return await work();
    } finally {
      working.value = null;
    }
  }

  const compose = (paper: RecordPaper): Promise<unknown> =>
    doing(paperKey(paper), async () => {
      const error = await store.compose(paper);
      if (error) return tellError(error);
      await tellWritten(messages.made(paper.name), store.refresh);
      store.show(store.papers.find((one) => paperKey(one) === paperKey(paper)) ?? null);
    });

  /** Every paper the record can yield now that is not up to date; can be stopped between two. */
  const composeAll = (): Promise<unknown> =>
    doing('all', async () => {
      cancelled = false;
      const due = store.papers.filter(({ obstacle, state }) => obstacle === null && state !== 'current');
      Object.assign(progress, { done: 0, total: due.length });
      for (const paper of due) {
        if (cancelled) break;
        const now = store.papers.find((one) => paperKey(one) === paperKey(paper));
        const error = now ? await store.compose(now) : null;
        if (error) return tellError(error);
        progress.done++;
      }
      ElMessage({ type: 'success', message: messages.allMade(progress.done) });
    });
  const cancelAll = (): void => void (cancelled = true);

  /** The bytes as they lie on file; before that the paper as the record gives it now. */
  const saveWord = (paper: RecordPaper): Promise<unknown> =>
    doing(paperKey(paper), async () => {
      const result = await wordOf(paper);
      if (!result.ok) return tellError(result.error);
      saveFile(result.value);
      ElMessage({ type: 'success', message: messages.wordSaved(result.value.fileName) });
    });

  async function wordOf(paper: RecordPaper) {
    if (paper.issued && paper.state === 'current')
      return transport.exportFile('documents.exportIssuedPaper', { id: paper.issued.id });
    const input = { owner: paper.owner, paper: paper.paper };
    const preview = await transport.call('documents.previewRecordPaper', input);
    if (!preview.ok) return preview;
    const { document } = preview.value;
    return transport.exportFile('documents.composeWord', { document, settings: typesetting.settings });
  }

  const dispatch = (paper: RecordPaper): Promise<unknown> =>
    doing(paperKey(paper), async () => {
      if (paper.id === null || paper.revision === null) return;
      const dispatchedOn = civilDateOf(Date.now());
      const input = { id: paper.id, dispatchedOn, expectedRevision: paper.revision };
      const result = await transport.call('documents.dispatchRecordPaper', input);
      if (!result.ok) return tellError(result.error);
      await store.refresh();
      await tellWritten(messages.dispatched(paper.name), store.refresh);
    });

  async function dropOwn(paper: RecordPaper): Promise<void> {
    if (!(await ask(messages.dropOwn(paper.name)))) return;
    const error = await store.dropOwn(paper);
    if (error) tellError(error);
    else await tellWritten(messages.ownDropped, store.refresh);
  }

  async function keepOwn(): Promise<void> {
    const error = await store.keepOwn();
    if (error) tellError(error);
    else await tellWritten(messages.ownKept, store.refresh);
  }

  /** 会前备印: all of them become effective, or void, in one press. */
  async function settle(effective: boolean): Promise<void> {
    const of = room.settles();
    if (!of || !(await ask(messages.settled[effective ? 'true' : 'false']))) return;
    const result = await transport.call('documents.settlePrepared', { ...of, effective });
    if (!result.ok) return tellError(result.error);
    settled.value = result.value.papers;
    // What stood in the way of the next stages stands there no longer.
    await Promise.all([room.reload(), store.refresh()]);
  }

  return {
    ...{ working, progress, settled, compose, composeAll, cancelAll, saveWord, dispatch, dropOwn, keepOwn, settle },
  };
}
