import { CallFailure } from '../contract/errors';
import type { Clock, Passwords } from './ports';
import { lockMessages } from './window-lock.messages';

export interface LockSettings {
  /** Hash of the start password, or null where none is set. */
  password: string | null;
  idleMinutes: number | null;
}

/** After so many wrong passwords each further one waits, so that nobody tries a list of them. */
const freeTries = 5;
const pauseMs = 30_000;

/**
 * The start password and the automatic lock. They guard the window against who passes by; the file itself is not
 * encrypted, and whoever can read it can read it without this program.
 */
export class WindowLock {
  #settings: LockSettings = { password: null, idleMinutes: null };
  #locked = false;
  #lastTouch: number;
  #wrong = 0;
  #waitUntil = 0;
  #lastTry: Promise<unknown> = Promise.resolve();

  /** `guards` false: on the command line, which asks for nothing. */
  constructor(
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly guards: boolean,
  ) {
    this.#lastTouch = clock.now();
  }

  /** When data are opened: locked at once where a password is set. */
  begin(settings: LockSettings): void {
    this.#settings = settings;
    this.#locked = this.guards && settings.password !== null;
    this.touch();
  }

  change(settings: LockSettings): void {
    this.#settings = settings;
    if (settings.password === null) this.#locked = false;
    this.touch();
  }

  get locked(): boolean {
    if (!this.#locked && this.#idleTooLong()) this.lock();
    return this.#locked;
  }

  lock(): void {
    if (this.guards && this.#settings.password !== null) this.#locked = true;
  }

  /** Somebody is at the desk. */
  touch(): void {
    this.#lastTouch = this.clock.now();
  }

  /** Throws VALIDATION_FAILED where the password is wrong, or too many wrong ones came. */
  async unlock(password: string): Promise<void> {
    if (await this.fits(password)) {
      this.#locked = false;
      this.touch();
    }
  }

  /** Whether a password is the one that is set; counts the wrong ones. One try at a time, however many come at once. */
  fits(password: string): Promise<true> {
    const mine = this.#lastTry.then(() => this.#try(password));
    this.#lastTry = mine.catch(() => undefined);
    return mine;
  }

  async #try(password: string): Promise<true> {
    const { password: hash } = this.#settings;
    if (hash === null) return true;
    const waitMs = this.#waitUntil - this.clock.now();
    if (waitMs > 0) throw new CallFailure('VALIDATION_FAILED', lockMessages.wait(Math.ceil(waitMs / 1000)));
    if (await this.passwords.matches(password, hash)) {
      this.#wrong = 0;
      return true;
    }
    this.#wrong++;
    if (this.#wrong >= freeTries) this.#waitUntil = this.clock.now() + pauseMs;
    throw new CallFailure('VALIDATION_FAILED', lockMessages.wrong);
  }

  #idleTooLong(): boolean {
    const { password, idleMinutes } = this.#settings;
    if (password === null || idleMinutes === null) return false;
    return this.clock.now() - this.#lastTouch > idleMinutes * 60_000;
  }
}
