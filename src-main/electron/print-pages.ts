import { randomUUID } from 'node:crypto';
import { securityHeaders } from '../contract/page-security';
import { pageHost, pageScheme } from './settings';

const prefix = '/print/';

/** A page that is printed needs its own styles and nothing else. */
const printHeaders = {
  ...securityHeaders,
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'",
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
};

/** Papers on their way to the printer: each is handed out once, under an address nobody can guess. */
export class PrintPages {
  readonly #waiting = new Map<string, string>();

  /** Answers the address under which the page can be fetched once. */
  put(html: string): string {
    const path = prefix + randomUUID();
    this.#waiting.set(path, html);
    return `${pageScheme}://${pageHost}${path}`;
  }

  /** The answer to a request for `path`; null where no paper waits there. */
  answer(path: string): Response | null {
    const html = this.#waiting.get(path);
    if (html === undefined) return null;
    this.#waiting.delete(path);
    return new Response(html, { headers: printHeaders });
  }

  /** Forgets a paper that was not fetched. */
  drop(address: string): void {
    this.#waiting.delete(new URL(address).pathname);
  }
}
