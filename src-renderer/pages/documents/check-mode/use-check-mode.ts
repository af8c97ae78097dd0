import { computed, ref, shallowRef, watch } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import type { RecordPaper } from '@core/contract/documents/record-papers.contract';
import type { CallError } from '@core/contract/errors';
import { transport } from '../../../api/transport';

type Points = OutputOf<'documents.listCheckPoints'>['points'];
export type CheckPoint = Points[number];
export type CheckKind = CheckPoint['kind'];

/** What of a paper is compared with its source, one after the other; ticks hold while the dialog is open. */
export function useCheckMode(paper: () => RecordPaper | null) {
  const points = shallowRef<Points>([]);
  const failed = shallowRef<CallError | null>(null);
  const loading = ref(false);
  const kind = ref<CheckKind | 'all'>('all');
  const ticked = ref(new Set<number>());
  /** Index among all points of the one in large type. */
  const current = ref(0);
  let asked = 0;

  const shown = computed(() =>
    points.value
      .map((point, index) => ({ ...point, index }))
      .filter((point) => kind.value === 'all' || point.kind === kind.value),
  );
  const point = computed(() => shown.value.find(({ index }) => index === current.value) ?? shown.value[0] ?? null);
  const left = computed(() => shown.value.filter(({ index }) => !ticked.value.has(index)).length);

  async function load(of: RecordPaper): Promise<void> {
    const mine = ++asked;
    loading.value = true;
    points.value = [];
    failed.value = null;
    const result = await transport.call('documents.listCheckPoints', { owner: of.owner, paper: of.paper });
    if (mine !== asked) return;
    loading.value = false;
    if (!result.ok) failed.value = result.error;
    else points.value = result.value.points;
  }

  /** Steps to the next or the one before. */
  function step(by: number): void {
    const at = shown.value.findIndex(({ index }) => index === point.value?.index);
    current.value = shown.value[Math.min(Math.max(at + by, 0), shown.value.length - 1)]?.index ?? 0;
  }

  /** Ticks the one in large type and goes on, or takes its tick back. */
  function tick(): void {
    if (!point.value) return;
    const { index } = point.value;
    const next = new Set(ticked.value);
    if (next.delete(index)) {
      ticked.value = next;
      return;
    }
    ticked.value = next.add(index);
    step(1);
  }

  watch(
    paper,
    (of) => {
      asked++;
      ticked.value = new Set();
      current.value = 0;
      kind.value = 'all';
      if (of) void load(of);
    },
    { immediate: true },
  );
  return { points, failed, loading, kind, ticked, current, shown, point, left, step, tick, load };
}
