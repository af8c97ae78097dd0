/** What a part of the drill saw: how often what happened, and what should not have. */
export class Outcome {
  readonly failures: string[] = [];
  readonly #counts = new Map<string, number>();
  readonly #notes: string[] = [];

  constructor(readonly name: string) {}

  count(what: string): void {
    this.add(what, 1);
  }

  add(what: string, number: number): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + number);
  }

  fail(what: string): void {
    this.failures.push(what);
  }

  note(what: string): this {
    this.#notes.push(what);
    return this;
  }

  counted(what: string): number {
    return this.#counts.get(what) ?? 0;
  }

  /** A line for each kind of thing that happened, then the failures. */
  print(): void {
    console.log(`${this.failures.length === 0 ? 'holds ' : 'BROKEN'}  ${this.name}`);
    for (const [what, number] of [...this.#counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      console.log(`        ${String(number).padStart(6)}  ${what}`);
    for (const note of this.#notes) console.log(`        ${note}`);
    for (const failure of this.failures.slice(0, 20)) console.log(`        ! ${failure}`);
    if (this.failures.length > 20) console.log(`        ! and ${this.failures.length - 20} more`);
  }
}
