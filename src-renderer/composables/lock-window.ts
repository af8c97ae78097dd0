import { transport } from '../api/transport';
import { useDraftSavingStore } from '../stores/draft-saving';

/** Locking waits this long for the text on the desk at most, in ms: who locks is about to go. */
const mostMs = 2_000;

/** Locking at the clerk's wish: the text on the desk is stored first, since a locked core takes nothing. Call in setup. */
export function useLocking(): () => Promise<void> {
  const saving = useDraftSavingStore();
  return async () => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const enough = new Promise((resume) => (timer = setTimeout(resume, mostMs)));
    // What could not be stored stays in the hidden room, and is stored after unlocking.
    await Promise.race([saving.save(true), enough]);
    clearTimeout(timer);
    await transport.call('system.lock', {});
  };
}
