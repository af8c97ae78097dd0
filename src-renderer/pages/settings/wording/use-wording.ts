import { ElMessage } from 'element-plus';
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import type { InputOf, OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import type { PlannedPaper, SaidWordingFault } from '@core/contract/templates/templates.contract';
import { ownerOf } from '@core/domain/documents/paper-owner';
import type { RecordPaperKind } from '@core/domain/documents/record-paper';
import type { OfficialDocument } from '@core/official-document/model';
import { transport } from '../../../api/transport';
import { debounced } from '../../../composables/debounce';
import { usePending } from '../../../composables/pending-changes';
import { useAskPlanned } from './ask-planned';
import { wordingMessages as messages } from './wording.messages';

export type StoredWording = OutputOf<'templates.getWording'>;
export type Shown = 'full' | 'bare' | number;
export interface WordingDesk {
  stored: ShallowRef<StoredWording | null>;
  text: Ref<string>;
  /** Whose paper is shown: an invented record, one with nothing in it that may be missing, or a planned paper's id. */
  shown: Ref<Shown>;
  planned: ShallowRef<PlannedPaper[]>;
  /** Why that record cannot give the paper now. */
  obstacle: Ref<string | null>;
  faults: ShallowRef<SaidWordingFault[]>;
  /** What the text would print, the last one without errors. */
  document: ShallowRef<OfficialDocument | null>;
  missing: ShallowRef<string[]>;
  changed: ComputedRef<boolean>;
  faulty: ComputedRef<boolean>;
  saving: Ref<boolean>;
  failed: ShallowRef<CallError | null>;
  load: () => Promise<void>;
  save: () => Promise<void>;
  restoreDefault: () => Promise<void>;
  takeTheirs: () => Promise<void>;
  insist: () => Promise<void>;
}

/** After the last key, before the text is looked at again, in ms. */
const pauseMs = 250;

/** The wording of one paper on the desk: typed, checked and tried as one types, stored when one says so. Call in setup. */
export function useWording(paper: () => RecordPaperKind): WordingDesk {
  const stored = shallowRef<StoredWording | null>(null);
  const text = ref('');
  const shown = ref<Shown>('full');
  const planned = shallowRef<PlannedPaper[]>([]);
  const obstacle = ref<string | null>(null);
  const faults = shallowRef<SaidWordingFault[]>([]);
  const document = shallowRef<OfficialDocument | null>(null);
  const missing = shallowRef<string[]>([]);
  const saving = ref(false);
  const failed = shallowRef<CallError | null>(null);
  const changed = computed(() => stored.value !== null && text.value !== stored.value.text);
  const faulty = computed(() => faults.value.some(({ severity }) => severity === 'error'));
  const askPlanned = useAskPlanned();

  function question(): InputOf<'templates.previewWording'> {
    const chosen = planned.value.find(({ id }) => id === shown.value);
    const owner = chosen ? ownerOf(chosen) : null;
    return { paper: paper(), text: text.value, bare: shown.value === 'bare', owner };
  }

  async function look(): Promise<void> {
    const asked = question();
    const result = await transport.call('templates.previewWording', asked);
    if (JSON.stringify(asked) !== JSON.stringify(question())) return;
    if (!result.ok) {
      failed.value = result.error;
      return;
    }
    faults.value = result.value.faults;
    missing.value = result.value.missing;
    obstacle.value = result.value.obstacle;
    if (result.value.document) document.value = result.value.document;
  }
  const lookSoon = debounced(() => void look(), pauseMs);

  /** `keep`: what is being typed stays, on top of what is stored now. */
  async function read(keep: boolean): Promise<void> {
    const asked = paper();
    const result = await transport.call('templates.getWording', { paper: asked });
    if (asked !== paper()) return;
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    stored.value = result.value;
    if (!keep) text.value = result.value.text;
    await look();
    const using = await transport.call('templates.listPapersUsingWording', { paper: asked, text: null });
    if (using.ok && asked === paper()) planned.value = using.value.papers;
  }
  const load = (): Promise<void> => read(false);

  async function store(
    next: string,
    send: (reachesPlanned: boolean) => Promise<CallError | null>,
    said: () => string,
  ): Promise<void> {
    if (saving.value) return;
    const reachesPlanned = await askPlanned(paper(), next);
    if (reachesPlanned === null) return;
    saving.value = true;
    failed.value = await send(reachesPlanned);
    saving.value = false;
    if (failed.value) return;
    await load();
    ElMessage({ type: 'success', message: said() });
  }

  const version = (): number => stored.value?.version ?? 0;
  async function save(): Promise<void> {
    await look();
    if (!changed.value || faulty.value) return;
    const sent = { paper: paper(), text: text.value, expectedVersion: version() };
    await store(
      sent.text,
      async (reachesPlanned) => {
        const result = await transport.call('templates.saveWording', { ...sent, reachesPlanned });
        return result.ok ? null : result.error;
      },
      () => messages.saved(version()),
    );
  }

  async function restoreDefault(): Promise<void> {
    const sent = { paper: paper(), expectedVersion: version() };
    await store(
      stored.value?.defaultText ?? '',
      async (reachesPlanned) => {
        const result = await transport.call('templates.restoreDefaultWording', { ...sent, reachesPlanned });
        return result.ok ? null : result.error;
      },
      () => messages.restored,
    );
  }

  async function insist(): Promise<void> {
    await read(true);
    await save();
  }

  watch([text, shown], lookSoon);
  watch(paper, () => {
    stored.value = null;
    document.value = null;
    faults.value = [];
    planned.value = [];
    shown.value = 'full';
    void load();
  });
  usePending({
    pending: () => changed.value,
    settle: () => Promise.resolve(changed.value ? messages.leave : null),
  });

  return {
    ...{ stored, text, shown, planned, obstacle, faults, document, missing, changed, faulty, saving, failed },
    ...{ load, save, restoreDefault, takeTheirs: load, insist },
  };
}
