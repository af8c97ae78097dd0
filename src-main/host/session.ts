import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long the code given to the browser on the command line may be used, in ms. */
const launchCodeLifeMs = 60_000;

/**
 * Who may talk to the host. The token (256 bit, printed in the address) is exchanged for a cookie as often as the
 * address is opened while the process lives; the launch code does the same once and for a minute, because the command
 * line of the browser, which carries it, can be read by other users of the PC.
 */
export class Session {
  readonly token = randomBytes(32).toString('base64url');
  readonly #secret = randomBytes(32).toString('base64url');
  #launch: { code: string; until: number } | null = null;

  constructor(private readonly now: () => number) {}

  /** A code for the browser this program starts itself. */
  launchCode(): string {
    this.#launch = { code: randomBytes(32).toString('base64url'), until: this.now() + launchCodeLifeMs };
    return this.#launch.code;
  }

  /** The Set-Cookie header for a right token or launch code, else null. */
  exchange(token: string, port: number): string | null {
    const launch = this.#launch;
    const launched = launch !== null && this.now() < launch.until && sameSecret(token, launch.code);
    if (launched) this.#launch = null;
    if (!launched && !this.knows(token)) return null;
    return `${cookieName(port)}=${this.#secret}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** Whether this is the token that was printed. */
  knows(token: string): boolean {
    return sameSecret(token, this.token);
  }

  /** Whether a Cookie header carries the session. */
  admits(cookieHeader: string | undefined, port: number): boolean {
    const prefix = `${cookieName(port)}=`;
    const cookie = (cookieHeader ?? '')
      .split(';')
      .map((part) => part.trim())
      .find((part) => part.startsWith(prefix));
    return cookie !== undefined && sameSecret(cookie.slice(prefix.length), this.#secret);
  }
}

/** Cookies know no ports: the name keeps two running hosts apart. */
const cookieName = (port: number): string => `yishitai-${port}`;

/** Constant time for any lengths: hashes are compared. */
function sameSecret(given: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(right));
}
