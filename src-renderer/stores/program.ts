import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { contract, type MethodName } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import type { DataState, ProgramState } from '@core/contract/system/system.contract';
import { onAnswer, type Answer } from '../api/answers';
import { transport } from '../api/transport';
import { debounced } from '../composables/debounce';

/** How often the state of the data is asked for: another window may have changed it. */
const dataPollMs = 15_000;
/** How often the window looks whether data that are being exchanged stand again. */
const exchangePollMs = 1_000;

/** Methods that answer the new state themselves. */
const answeringState = new Set<MethodName>([
  'system.openFolder',
  'system.retryOpening',
  'system.openAltered',
  'system.lock',
  'system.unlock',
  'system.setPassword',
  'system.saveLock',
]);

const isAway = ({ code }: CallError): boolean => code === 'LOCKED' || code === 'OFFICE_NOT_OPEN';

/** What the window shows: the core's stages, and what only the window knows. */
export type View = 'opening' | 'unreachable' | ProgramState['stage'];

/** At which stage the program is, who is at the desk, and how the data stand. */
export const useProgramStore = defineStore('program', () => {
  const state = shallowRef<ProgramState | null>(null);
  const data = shallowRef<DataState | null>(null);
  /** Why the state could not be asked for: the program has ended. */
  const failed = shallowRef<CallError | null>(null);
  /** The rooms were opened once: they stay, hidden, through lock and exchange, with what was not saved yet. */
  const opened = ref(false);
  /** The clerk is choosing another data folder, though one is open. */
  const choosing = ref(false);
  /** The host has stopped at the clerk's wish. */
  const gone = ref(false);
  /** This window is exchanging the data: stages in between are not shown. */
  let holding = 0;

  const view = computed<View>(() => {
    if (!state.value) return failed.value ? 'unreachable' : 'opening';
    return state.value.stage;
  });
  const office = computed(() => state.value?.office ?? null);

  function take(next: ProgramState): void {
    if (holding > 0) return;
    state.value = next;
    failed.value = null;
    if (next.stage === 'ready') {
      opened.value = true;
      void loadData();
    } else if (view.value === 'exchanging') setTimeout(() => void load(), exchangePollMs);
  }

  async function load(): Promise<void> {
    const result = await transport.call('system.getState', {});
    if (result.ok) take(result.value);
    else failed.value = result.error;
  }

  async function loadData(): Promise<void> {
    if (state.value?.stage !== 'ready' || holding > 0 || gone.value) return;
    const result = await transport.call('system.getDataState', {});
    if (result.ok) data.value = result.value;
    // Locked or being exchanged, the data are only away; a fault with an incident is one of the program, which runs.
    const away = !result.ok && (isAway(result.error) || result.error.incident !== undefined);
    failed.value = result.ok || away ? null : result.error;
  }
  const loadDataSoon = debounced(() => void loadData(), 300);
  const loadSoon = debounced(() => void load(), 50);

  function hear({ method, of, result }: Answer): void {
    if (!result.ok) {
      if (isAway(result.error) && state.value?.stage === 'ready') loadSoon();
      return;
    }
    if (answeringState.has(method)) return take(result.value as ProgramState);
    const { kind } = contract[method];
    if (kind === 'query' || (kind === 'job' && of === 'call')) return;
    if (kind === 'job' || method.startsWith('organization.') || method === 'system.undoChangeSet') loadSoon();
    loadDataSoon();
  }

  /** Runs work during which the data are away for a while, and asks afterwards how things stand. */
  async function holdWhile<Value>(work: () => Promise<Value>): Promise<Value> {
    holding++;
    try {
      return await work();
    } finally {
      holding--;
      await load();
    }
  }

  /** Begins to follow the core; answers what ends it. */
  function follow(): () => void {
    const deaf = onAnswer(hear);
    const poll = setInterval(() => document.visibilityState === 'visible' && void loadData(), dataPollMs);
    // Another window may have locked, unlocked or exchanged the data meanwhile.
    const look = (): void => void (document.visibilityState === 'visible' && !gone.value && load());
    document.addEventListener('visibilitychange', look);
    void load();
    return () => {
      deaf();
      clearInterval(poll);
      document.removeEventListener('visibilitychange', look);
    };
  }

  return { state, data, failed, opened, choosing, gone, view, office, load, loadData, holdWhile, follow };
});
