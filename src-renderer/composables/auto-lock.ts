import { onBeforeUnmount, onMounted, watch } from 'vue';
import { transport } from '../api/transport';
import { useDraftSavingStore } from '../stores/draft-saving';
import { useProgramStore } from '../stores/program';

/** The core is told of somebody at the desk this often at most, in ms; more often where the lock comes sooner. */
const touchEveryMs = 60_000;
const lookEveryMs = 5_000;
/** So long before the lock the text on the desk is stored, in ms: a locked core takes nothing. */
const storeBeforeMs = 2 * lookEveryMs;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input'] as const;

/**
 * Locks the window after the idle time of the settings. The core decides, since it hears every window of this person:
 * this one tells it that somebody is at the desk, and asks when nobody was here for long. A PC that slept has been idle
 * as long; the first sign after it does not count.
 */
export function useAutoLock(now: () => number = Date.now): void {
  const program = useProgramStore();
  const saving = useDraftSavingStore();
  let lastSign = now();
  let lastTouch = now();
  let timer: ReturnType<typeof setInterval> | undefined;

  const idleMs = (): number | null => {
    const { stage, lock } = program.state ?? {};
    return stage === 'ready' && lock?.password && lock.idleMinutes !== null ? lock.idleMinutes * 60_000 : null;
  };

  function look(): void {
    const most = idleMs();
    if (most === null) return;
    const idle = now() - lastSign;
    if (idle > most) void program.load();
    else if (idle > most - storeBeforeMs) void saving.save(true);
  }

  // What another window's lock kept from being stored does not wait for its next turn.
  watch(
    () => program.view,
    (view) => view === 'ready' && void saving.save(true),
  );

  async function hear(): Promise<void> {
    const most = idleMs();
    if (most !== null && now() - lastSign > most) {
      await program.load();
      // Still open: somebody was at the desk in another window.
      if (idleMs() === null) return;
    }
    lastSign = now();
    if (most === null || now() - lastTouch < Math.min(touchEveryMs, most / 3)) return;
    lastTouch = now();
    void transport.call('system.touch', {});
  }

  onMounted(() => {
    for (const sign of signs) window.addEventListener(sign, hear, { capture: true, passive: true });
    document.addEventListener('visibilitychange', look);
    timer = setInterval(look, lookEveryMs);
  });
  onBeforeUnmount(() => {
    for (const sign of signs) window.removeEventListener(sign, hear, { capture: true });
    document.removeEventListener('visibilitychange', look);
    clearInterval(timer);
  });
}
