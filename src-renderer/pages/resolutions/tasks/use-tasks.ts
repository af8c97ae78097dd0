import { ElMessage } from 'element-plus';
import { computed, onBeforeUnmount, ref, shallowRef, watch } from 'vue';
import type { CallError } from '@core/contract/errors';
import { transport } from '../../../api/transport';
import { paced } from '../../../composables/paced';
import { tellError } from '../../../composables/notices.messages';
import { usePending } from '../../../composables/pending-changes';
import { useResolutionStore } from '../../../stores/resolution';
import { useResolutionSavingStore } from '../../../stores/resolution-saving';
import { workMessages as messages } from '../resolutions.messages';
import { blankTask, newTasks, rowOfTask, tasksOfClipboard, type TaskRow } from './task-rows';

/** The tasks of the resolution at hand, stored as a whole after each change; rows without words wait. */
export function useTasks() {
  const record = useResolutionStore();
  const saving = useResolutionSavingStore();
  const rows = shallowRef<TaskRow[]>([]);
  const failed = shallowRef<CallError | null>(null);
  const busy = ref(false);
  let running: Promise<void> | null = null;

  const wordsOf = (list: readonly TaskRow[]): string =>
    JSON.stringify(
      list.filter(({ content }) => content.trim() !== '').map(({ key: _, expectedRevision: __, ...task }) => task),
    );
  const stored = computed(() => (record.opened?.tasks ?? []).map(rowOfTask));
  const changed = computed(() => wordsOf(rows.value) !== wordsOf(stored.value));
  const pacing = paced(() => void save(), 800, 4000);

  watch(
    stored,
    (now, before) => {
      if (before === undefined || wordsOf(rows.value) === wordsOf(before)) rows.value = now;
    },
    { immediate: true },
  );

  function put(next: TaskRow[], at: 'once' | 'soon'): void {
    rows.value = next;
    if (at === 'once') void save();
    else pacing.schedule();
  }

  const set = (key: number, part: Partial<TaskRow>, at: 'once' | 'soon' = 'soon'): void =>
    put(
      rows.value.map((row) => (row.key === key ? { ...row, ...part } : row)),
      at,
    );
  const add = (): void => put([...rows.value, blankTask()], 'soon');
  const remove = (keys: ReadonlySet<number>): void =>
    put(
      rows.value.filter(({ key }) => !keys.has(key)),
      'once',
    );

  /** Moves a row before another one, or to the end. */
  function move(key: number, before: number | null): void {
    const moved = rows.value.find((row) => row.key === key);
    if (!moved || key === before) return;
    const others = rows.value.filter((row) => row !== moved);
    const at = before === null ? others.length : others.findIndex((row) => row.key === before);
    put(others.toSpliced(at, 0, moved), 'once');
  }

  function paste(text: string): void {
    const pasted = tasksOfClipboard(text, new Date().getFullYear());
    if (pasted.length === 0) return;
    put([...rows.value.filter(({ content }) => content.trim() !== ''), ...pasted], 'once');
    ElMessage({ type: 'success', message: messages.pasted(pasted.length) });
  }

  /** Tasks the text names, beneath those that are there. */
  async function propose(): Promise<void> {
    const { opened } = record;
    if (!opened || !(await saving.save())) return;
    busy.value = true;
    const result = await transport.call('resolutions.proposeTasks', { id: opened.id });
    busy.value = false;
    if (!result.ok) return tellError(result.error);
    const fresh = newTasks(rows.value, result.value.tasks);
    if (fresh.length > 0) put([...rows.value.filter(({ content }) => content.trim() !== ''), ...fresh], 'once');
    ElMessage({ type: fresh.length > 0 ? 'success' : 'info', message: messages.proposed(fresh.length) });
  }

  async function save(): Promise<void> {
    pacing.cancel();
    if (running) await running;
    if (!changed.value || !record.opened) return;
    running = store(record.opened.id);
    await running;
    running = null;
  }

  async function store(id: number): Promise<void> {
    const sent = rows.value;
    const tasks = sent
      .filter(({ content }) => content.trim() !== '')
      .map(({ key: _, ...task }) => ({ ...task, content: task.content.trim() }));
    const result = await transport.call('resolutions.saveTasks', { id, tasks });
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    // Rows keep their places on the screen; typed meanwhile, they are stored next.
    const written = result.value.tasks;
    let index = 0;
    const ids = new Map(
      sent.filter(({ content }) => content.trim() !== '').map(({ key }) => [key, written[index++]] as const),
    );
    rows.value = rows.value.map((row) => {
      const task = ids.get(row.key);
      return task ? { ...row, id: task.id, expectedRevision: task.revision } : row;
    });
    await record.reload();
    if (changed.value) pacing.schedule();
  }

  async function takeTheirs(): Promise<void> {
    failed.value = null;
    await record.reload();
    rows.value = stored.value;
  }

  usePending({
    pending: () => changed.value,
    settle: async () => {
      await save();
      return changed.value ? (failed.value?.message ?? messages.tasksUnsaved) : null;
    },
  });

  // Another part of the matter is shown: what is still to be stored is not left behind.
  onBeforeUnmount(() => void save());

  return { rows, failed, busy, changed, set, add, remove, move, paste, propose, save, takeTheirs };
}
