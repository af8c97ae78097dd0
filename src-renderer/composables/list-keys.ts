import { onBeforeUnmount, onMounted } from 'vue';

/**
 * The keys of a list page, as long as it stands: Ctrl+F goes to its search field, Ctrl+N begins a new record. `resting`
 * says when they are not for the list, as behind a dialog.
 */
export function useListKeys({
  find,
  add,
  resting = () => false,
}: {
  find: () => unknown;
  add?: () => unknown;
  resting?: () => boolean;
}): void {
  function press(event: KeyboardEvent): void {
    if (resting() || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'f') find();
    else if (key === 'n' && add) add();
    else return;
    event.preventDefault();
  }
  onMounted(() => window.addEventListener('keydown', press));
  onBeforeUnmount(() => window.removeEventListener('keydown', press));
}
