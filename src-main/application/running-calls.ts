/**
 * The calls now running, by ticket, so that a page can stop one.
 */
export class RunningCalls {
  readonly #byTicket = new Map<string, AbortController>();

  /** Runs `work` with a signal that `cancel(ticket)` or `outer` (a closed connection) raises. */
  async run<Value>(
    ticket: string | undefined,
    outer: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    const controller = new AbortController();
    const signal = outer ? AbortSignal.any([outer, controller.signal]) : controller.signal;
    if (ticket !== undefined) this.#byTicket.set(ticket, controller);
    try {
      return await work(signal);
    } finally {
      if (ticket !== undefined && this.#byTicket.get(ticket) === controller) this.#byTicket.delete(ticket);
    }
  }

  /** Whether a call of this ticket was running. */
  cancel(ticket: string): boolean {
    const controller = this.#byTicket.get(ticket);
    controller?.abort();
    return controller !== undefined;
  }

  cancelAll(): void {
    for (const controller of this.#byTicket.values()) controller.abort();
  }
}
