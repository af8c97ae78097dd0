import { nextTick, ref, watch, type Ref } from 'vue';

/** How many rows PageUp and PageDown walk. */
const pageOfRows = 12;

export interface RowWalking {
  /** The element around the rows: `ref="body"`, and `@keydown="walk"`. */
  body: Ref<HTMLElement | undefined>;
  /** The row the Tab key comes to. */
  active: Ref<number>;
  walk: (event: KeyboardEvent) => void;
  /** Opens a row that was pressed. */
  choose: (index: number) => void;
  /** From elsewhere, as a search field, into the list. */
  focus: () => void;
}

/**
 * Rows that are walked by ↑ ↓ PageUp PageDown Home End and opened by Enter, one of them in the order of Tab.
 *
 * RowList.vue uses it, and a list page uses that; a list of another build gives each row `data-row`, `role="row"`, a
 * `tabindex` of 0 where it is `active` and -1 elsewhere, and `@focus` that makes it active. `chosen` is the record that
 * is looked at beside the list: where it changes, its row becomes the active one; a list that begins anew begins there
 * or at its top.
 */
export function useRowWalking(
  rows: () => readonly { id: number }[],
  open: (id: number) => void,
  chosen: () => number | null = () => null,
): RowWalking {
  const body = ref<HTMLElement>();
  const active = ref(0);

  const within = (index: number): number => Math.max(0, Math.min(rows().length - 1, index));
  const rowAt = (index: number): HTMLElement | undefined =>
    body.value?.querySelectorAll<HTMLElement>('[data-row]')[index];

  function walk(event: KeyboardEvent): void {
    // A head that sorts and a button within a row have their own keys.
    if (!(event.target as HTMLElement).matches('[data-row]')) return;
    const to = {
      ArrowDown: active.value + 1,
      ArrowUp: active.value - 1,
      PageDown: active.value + pageOfRows,
      PageUp: active.value - pageOfRows,
      Home: 0,
      End: rows().length - 1,
    }[event.key];
    if (event.key === 'Enter') choose(active.value);
    else if (to !== undefined) {
      active.value = within(to);
      rowAt(active.value)?.focus();
      rowAt(active.value)?.scrollIntoView({ block: 'nearest' });
    } else return;
    event.preventDefault();
  }

  function choose(index: number): void {
    const row = rows()[index];
    if (!row) return;
    active.value = index;
    open(row.id);
  }

  function focus(): void {
    void nextTick(() => rowAt(active.value)?.focus());
  }

  watch([() => rows()[0]?.id, chosen, () => rows().length], ([first, looked], [before, lookedBefore]) => {
    const at = first !== before || looked !== lookedBefore ? rows().findIndex(({ id }) => id === looked) : -1;
    if (at >= 0) active.value = at;
    else active.value = first === before ? within(active.value) : 0;
  });
  return { body, active, walk, choose, focus };
}
