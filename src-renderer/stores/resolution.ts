import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { Resolution } from '@core/contract/resolutions/resolutions.contract';
import type { CallError } from '@core/contract/errors';
import type { Result } from '@core/contract/result';
import { resolutionFieldsSchema, type ResolutionFields } from '@core/domain/resolutions/resolution';
import { bareTitle } from '@core/domain/resolutions/titles';
import type { OfficialDocument } from '@core/official-document/model';
import { transport } from '../api/transport';
import { usePaperStore } from './paper';

const fieldNames = Object.keys(resolutionFieldsSchema.shape) as (keyof ResolutionFields)[];

/** What of a resolution its form holds. */
export const fieldsOf = (resolution: Resolution): ResolutionFields =>
  Object.fromEntries(fieldNames.map((name) => [name, resolution[name]])) as unknown as ResolutionFields;

/**
 * The same for two texts that say the same: what the core puts into a text by itself (题注, chosen lines of the title)
 * does not count, nor the order of its parts in memory.
 */
export function sameWords(document: OfficialDocument): string {
  const own = { ...document, passageNote: null, title: bareTitle(document.title.text) };
  return JSON.stringify(own, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

/**
 * The resolution that is worked on. Every change of it bears the revision it is based on, so they are sent one after
 * the other; what follows from a change (stages that opened, 题注) is read back.
 */
export const useResolutionStore = defineStore('resolution', () => {
  const paper = usePaperStore('resolution');
  const opened = shallowRef<Resolution | null>(null);
  const failed = shallowRef<CallError | null>(null);
  /** Counts up when the record or its text was stored: its papers may have changed. */
  const changes = ref(0);
  /** 更正 is being written: the text is open, and is not stored before it is submitted. */
  const correcting = ref(false);
  /** The text was changed elsewhere while something here was not stored yet. */
  const textStale = ref(false);
  let storedText = '';
  let turn: Promise<unknown> = Promise.resolve();
  let asked = 0;

  const locked = computed(() => (opened.value?.locked ?? false) && !correcting.value);

  /** Does `work` when everything before it is done. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  }

  /** Puts the stored text onto the desk. */
  function putText(document: OfficialDocument): void {
    storedText = sameWords(document);
    textStale.value = false;
    correcting.value = false;
    paper.locked = false;
    paper.openDocument(document, { kind: 'empty', fileName: null }, null, null);
    paper.locked = opened.value?.locked ?? false;
  }

  async function open(id: number): Promise<void> {
    const mine = ++asked;
    const result = await transport.call('resolutions.getResolution', { id });
    if (mine !== asked) return;
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    opened.value = result.value;
    putText(result.value.document);
  }

  /** Reads the record again. Its text is put on the desk where it is another one, unless something would be lost. */
  async function reload(): Promise<void> {
    const { value: before } = opened;
    if (!before) return;
    const mine = asked;
    const result = await transport.call('resolutions.getResolution', { id: before.id });
    if (mine !== asked || opened.value?.id !== before.id) return;
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    opened.value = result.value;
    changes.value++;
    paper.locked = locked.value;
    if (sameWords(result.value.document) === storedText) return;
    if (paper.unsaved) textStale.value = true;
    else putText(result.value.document);
  }

  /** A change of the record itself, based on its revision; then everything is read back. */
  async function change(
    call: (id: number, expectedRevision: number) => Promise<Result<unknown>>,
  ): Promise<CallError | null> {
    return inTurn(async () => {
      const { value } = opened;
      if (!value) return null;
      const result = await call(value.id, value.revision);
      if (!result.ok) return result.error;
      await reload();
      return null;
    });
  }

  const saveFields = (fields: ResolutionFields): Promise<CallError | null> =>
    change((id, expectedRevision) =>
      transport.call('resolutions.updateResolution', { ...fields, id, expectedRevision }),
    );

  /** Stores the text on the desk; nothing is read back, it is being typed. */
  async function saveText(document: OfficialDocument): Promise<CallError | null> {
    return inTurn(async () => {
      const { value } = opened;
      if (!value) return null;
      const input = { id: value.id, document, expectedRevision: value.revision };
      const result = await transport.call('resolutions.saveText', input);
      if (!result.ok) return result.error;
      if (opened.value?.id === value.id) opened.value = { ...opened.value, revision: result.value.revision, document };
      storedText = sameWords(document);
      changes.value++;
      // The title of the text is the title of the matter, and the one before it may now be a former one.
      if (bareTitle(document.title.text) !== value.title) await reload();
      return null;
    });
  }

  /** After a conflict: the text of the other window, or the one that stands here. */
  async function takeTheirText(): Promise<void> {
    const { value } = opened;
    if (value) await open(value.id);
  }

  function keepMyText(): void {
    textStale.value = false;
  }

  function beginCorrection(): void {
    correcting.value = true;
    paper.locked = false;
  }

  /** The text as it was passed stands again. */
  function dropCorrection(): void {
    if (opened.value) putText(opened.value.document);
  }

  function close(): void {
    asked++;
    opened.value = null;
    failed.value = null;
    correcting.value = false;
    paper.locked = false;
    paper.close();
  }

  return {
    opened,
    failed,
    changes,
    correcting,
    textStale,
    locked,
    open,
    reload,
    change,
    saveFields,
    saveText,
    putText,
    takeTheirText,
    keepMyText,
    beginCorrection,
    dropCorrection,
    close,
  };
});
