import { computed, ref, type ComputedRef, type Ref } from 'vue';
import type { ResolutionSummary } from '@core/contract/resolutions/resolutions.contract';
import { resolutionKinds, resolutionStates } from '@core/domain/resolutions/resolution';

export type SortColumn = 'matter' | 'title' | 'kind' | 'state' | 'stateOn' | 'passedOn' | 'characters';

export interface Sorting {
  column: Ref<SortColumn | null>;
  descending: Ref<boolean>;
  sorted: ComputedRef<readonly ResolutionSummary[]>;
  /** Once up, once down, then as the core gives them: latest first, best hits first. */
  by: (column: SortColumn) => void;
  /** For aria-sort. */
  stateOf: (column: SortColumn) => 'ascending' | 'descending' | 'none';
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

const values: Record<SortColumn, (row: ResolutionSummary) => string | number> = {
  matter: (row) => row.matter,
  title: (row) => row.title,
  kind: (row) => resolutionKinds.indexOf(row.kind),
  state: (row) => resolutionStates.indexOf(row.state),
  stateOn: (row) => row.stateOn ?? '',
  passedOn: (row) => row.passedOn ?? '',
  characters: (row) => row.characters,
};

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}

/** Sorting a list by one of its columns; rows without a value stand last whichever way it goes. */
export function useSorting(rows: () => readonly ResolutionSummary[]): Sorting {
  const column = ref<SortColumn | null>(null);
  const descending = ref(false);

  const sorted = computed(() => {
    const by = column.value;
    if (by === null) return rows();
    const value = values[by];
    const way = descending.value ? -1 : 1;
    return rows().toSorted((one, other) => {
      const [a, b] = [value(one), value(other)];
      if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
      return way * compare(a, b);
    });
  });

  function by(next: SortColumn): void {
    if (column.value !== next) {
      column.value = next;
      descending.value = false;
    } else if (descending.value) column.value = null;
    else descending.value = true;
  }

  function stateOf(one: SortColumn): 'ascending' | 'descending' | 'none' {
    if (column.value !== one) return 'none';
    return descending.value ? 'descending' : 'ascending';
  }

  return { column, descending, sorted, by, stateOf };
}
