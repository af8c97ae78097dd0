/**
 * Work on a whole office, one piece at a time: a backup does not run beside a restore. All of it can be stopped, so
 * that the file may be let go of.
 */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #stopping = new AbortController();

  /** Whether something is being done, or waits for it. */
  get busy(): boolean {
    return this.#waiting > 0;
  }

  /** `signal`, told to the work, is raised by `outer` and by stop(). */
  run<Value>(work: (signal: AbortSignal) => Promise<Value>, outer?: AbortSignal): Promise<Value> {
    const stopped = this.#stopping.signal;
    const signal = outer ? AbortSignal.any([outer, stopped]) : stopped;
    const begin = async (): Promise<Value> => {
      signal.throwIfAborted();
      return work(signal);
    };
    this.#waiting += 1;
    const mine = this.#last.then(begin, begin).finally(() => {
      this.#waiting -= 1;
    });
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  /** Gives up what is being done and what waits; answers when it has ended. What is begun later runs. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#stopping = new AbortController();
    await this.#last;
  }
}
