import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { InputOf, OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import type { ListedTask } from '@core/contract/followups/deadline.schema';
import type { Result } from '@core/contract/result';
import type { DueFilter, TaskModule, TaskState } from '@core/domain/followups/task';
import { transport } from '../api/transport';
import { usePagedRows } from '../composables/paged-rows';

type Answer = OutputOf<'followups.listTasks'>;
export type TaskFields = Pick<InputOf<'followups.addTask'>, 'content' | 'responsible' | 'dueOn'>;

/** Tasks of every module as the list was last filtered. Every writer answers the error, or null. */
export const useTaskStore = defineStore('tasks', () => {
  const search = ref('');
  const state = ref<TaskState | null>('open');
  const due = ref<DueFilter | null>(null);
  const module = ref<TaskModule | null>(null);
  const total = ref(0);
  const today = ref('');
  const counts = shallowRef<Answer['counts']>({ open: 0, overdue: 0, soon: 0, undated: 0 });
  const filtered = computed(
    () => search.value.trim() !== '' || state.value !== 'open' || due.value !== null || module.value !== null,
  );

  const list = usePagedRows<ListedTask, Answer>({
    ask(shown, limit) {
      const last = shown.at(-1);
      const after = last ? { dueOn: last.dueOn, id: last.id } : null;
      const wanted = { state: state.value, due: due.value, module: module.value };
      return transport.call('followups.listTasks', { ...wanted, search: search.value.trim(), after, limit });
    },
    take(answer) {
      total.value = answer.total;
      today.value = answer.today;
      counts.value = answer.counts;
      return { rows: answer.tasks, more: answer.more };
    },
  });

  async function written(call: Promise<Result<unknown>>): Promise<CallError | null> {
    const result = await call;
    if (!result.ok) return result.error;
    await list.reload();
    return null;
  }

  const one = ({ id, revision }: ListedTask) => ({ id, expectedRevision: revision });
  const add = (fields: TaskFields) => written(transport.call('followups.addTask', { ...fields, owner: null }));
  const update = (task: ListedTask, fields: TaskFields) =>
    written(transport.call('followups.updateTask', { ...fields, ...one(task) }));
  const close = (task: ListedTask, how: { state: 'done' | 'dropped'; doneOn: string; result: string }) =>
    written(transport.call('followups.completeTask', { ...how, ...one(task) }));
  const reopen = (task: ListedTask) => written(transport.call('followups.reopenTask', one(task)));
  const remove = (task: ListedTask) => written(transport.call('followups.removeTask', one(task)));

  const { rows, loading, loaded, failed, load, loadMore, reload } = list;
  return {
    search,
    state,
    due,
    module,
    total,
    today,
    counts,
    filtered,
    rows,
    loading,
    loaded,
    failed,
    load,
    loadMore,
    reload,
    add,
    update,
    close,
    reopen,
    remove,
  };
});
