export interface Paced {
  /** Something is to be done after the pause. */
  schedule(): void;
  /** Nothing is to be done any more. */
  cancel(): void;
}

/** A call made `pauseMs` after the last schedule(), and at the latest `mostMs` after the first one. */
export function paced(call: () => void, pauseMs: number, mostMs: number): Paced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: number | null = null;

  function cancel(): void {
    clearTimeout(timer);
    latest = null;
  }

  return {
    cancel,
    schedule() {
      const now = performance.now();
      latest ??= now + mostMs;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          latest = null;
          call();
        },
        Math.max(0, Math.min(pauseMs, latest - now)),
      );
    },
  };
}
