import type { IncomingHttpHeaders } from 'node:http';

/** A request that a guard turned away; `status` is the HTTP status. */
export interface Refusal {
  status: 403 | 405;
  /** English id of the guard, for the log. */
  guard: 'method' | 'host' | 'fetch-site' | 'origin' | 'session';
}

export interface GuardedRequest {
  method?: string | undefined;
  headers: IncomingHttpHeaders;
  /** Every value of a header that came more than once, of which `headers` holds one. */
  headersDistinct?: NodeJS.Dict<string[]>;
}

/**
 * Every request, before anything else of it is looked at:
 * - Host exactly 127.0.0.1:<port>, or a name that was made to point here (DNS rebinding) would do;
 * - nothing that another site started (Sec-Fetch-Site), as far as the browser says so;
 * - a POST from our own page, by Origin and Sec-Fetch-Site, both required.
 */
export function refusalOf(request: GuardedRequest, port: number): Refusal | null {
  const { method, headers, headersDistinct } = request;
  const authority = `127.0.0.1:${port}`;
  const hosts = headersDistinct?.['host']?.length ?? 1;
  if (headers.host !== authority || hosts !== 1) return { status: 403, guard: 'host' };
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return { status: 405, guard: 'method' };
  const site = headers['sec-fetch-site'];
  if (method === 'POST') {
    if (headers.origin !== `http://${authority}`) return { status: 403, guard: 'origin' };
    if (site !== 'same-origin') return { status: 403, guard: 'fetch-site' };
    return null;
  }
  if (headers.origin !== undefined && headers.origin !== `http://${authority}`) return { status: 403, guard: 'origin' };
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return { status: 403, guard: 'fetch-site' };
  return null;
}

/** The media type of a Content-Type header, without its parameters. */
export function mediaTypeOf(contentType: string | undefined): string {
  return (contentType ?? '').split(';', 1)[0]!.trim().toLowerCase();
}
