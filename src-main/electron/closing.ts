import type { App } from 'electron';

/**
 * Keeps the process alive until the core has let go of everything (it may make a backup first, which takes seconds).
 * The windows are closed by then, so nothing is asked of the core any more; asking to quit again changes nothing.
 * Answers a function that begins closing at once, for a system that is being shut down.
 */
export function closeBeforeExit(app: App, close: () => Promise<void>, log: (error: unknown) => void): () => void {
  let closing: Promise<void> | null = null;
  const begin = (): Promise<void> => (closing ??= close().catch(log));
  let exiting = false;
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (exiting) return;
    exiting = true;
    void begin().then(() => app.exit(0));
  });
  return () => void begin();
}
