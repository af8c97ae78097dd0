/**
 * How much work one comparison may take, counted in steps and not in time, so that the same texts always give the same
 * answer. An honest paper of hundreds of pages stays far below it; beyond it texts are compared more coarsely.
 */
export class Effort {
  constructor(private left = 60_000_000) {}

  /** Steps that may still be taken. */
  get rest(): number {
    return this.left;
  }

  /** Takes `steps` if there are as many; false, and nothing taken, if not. */
  take(steps: number): boolean {
    if (steps > this.left) return false;
    this.left -= steps;
    return true;
  }
}
