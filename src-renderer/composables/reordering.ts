import { ref } from 'vue';

/** Where `id` comes to stand before `target` (null: last). */
export function movedBefore(ids: readonly number[], id: number, target: number | null): number[] {
  if (id === target) return [...ids];
  const rest = ids.filter((one) => one !== id);
  const at = target === null ? rest.length : rest.indexOf(target);
  return at < 0 ? [...ids] : rest.toSpliced(at, 0, id);
}

/** One place up (-1) or down (1); as it was at either end. */
export function movedBy(ids: readonly number[], id: number, by: -1 | 1): number[] {
  const at = ids.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= ids.length) return [...ids];
  return ids.toSpliced(at, 1).toSpliced(to, 0, id);
}

/**
 * Rows put into another order by dragging, or by Alt+↑ and Alt+↓ on a row. `attributes(id)` goes on the row
 * (`v-bind`), `press` on what surrounds the rows as `@keydown.capture` with the id of the row that has the focus;
 * `keep` gets the whole new order, when it has changed. Nothing can be moved while `still` says so.
 */
export function useReordering({
  ids,
  keep,
  still = () => false,
}: {
  ids: () => readonly number[];
  keep: (ids: number[]) => unknown;
  still?: () => boolean;
}) {
  const dragged = ref<number | null>(null);
  const over = ref<number | null>(null);

  function order(next: number[]): void {
    if (next.join() !== ids().join()) void keep(next);
  }

  function end(): void {
    dragged.value = null;
    over.value = null;
  }

  const attributes = (id: number): Record<string, unknown> =>
    still()
      ? {}
      : {
          draggable: true,
          'data-movable': id,
          class: ['movable', { dragged: dragged.value === id, over: over.value === id && dragged.value !== id }],
          onDragstart: (event: DragEvent) => {
            dragged.value = id;
            event.dataTransfer?.setData('text/plain', String(id));
          },
          onDragover: (event: DragEvent) => {
            if (dragged.value === null) return;
            event.preventDefault();
            over.value = id;
          },
          onDrop: (event: DragEvent) => {
            event.preventDefault();
            if (dragged.value !== null) order(movedDropped(ids(), dragged.value, id));
            end();
          },
          onDragend: end,
        };

  function press(event: KeyboardEvent): void {
    const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key];
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-movable]');
    if (!event.altKey || by === undefined || !row || still()) return;
    event.preventDefault();
    event.stopPropagation();
    order(movedBy(ids(), Number(row.dataset['movable']), by));
  }

  return { attributes, press, dragged };
}

/** Dropped on a row below it comes behind that row, on one above it before it: both ends can be reached. */
export function movedDropped(ids: readonly number[], id: number, target: number): number[] {
  const down = ids.indexOf(id) < ids.indexOf(target);
  return down ? movedBefore(ids, id, ids[ids.indexOf(target) + 1] ?? null) : movedBefore(ids, id, target);
}
