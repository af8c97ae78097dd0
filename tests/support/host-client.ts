import { request, type IncomingHttpHeaders } from 'node:http';
import { apiPath, fileResult, headers, mediaTypes } from '@core/contract/http-wire';
import type { Result } from '@core/contract/result';
import type { CallRequest } from '@core/contract/transport';

export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface RawRequest {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** Any request, with whatever headers; nothing is added but what node:http cannot do without. */
export function rawRequest(port: number, { method = 'GET', path, headers = {}, body }: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What our own page sends with a POST. */
export const ownPageHeaders = (port: number): Record<string, string> => ({
  host: `127.0.0.1:${port}`,
  origin: `http://127.0.0.1:${port}`,
  'sec-fetch-site': 'same-origin',
});

/** Exchanges the token of a printed address; answers the cookie to send back. */
export async function signIn(address: string): Promise<{ port: number; cookie: string }> {
  const url = new URL(address);
  const port = Number(url.port);
  const answer = await rawRequest(port, {
    method: 'POST',
    path: '/start',
    headers: { ...ownPageHeaders(port), 'content-type': mediaTypes.json },
    body: JSON.stringify({ token: url.hash.slice(1) }),
  });
  const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0];
  if (answer.status !== 200 || cookie === undefined) throw new Error(`token refused: ${answer.status}`);
  return { port, cookie };
}

/** A call as the page makes it, back as the dispatcher answered it. */
export async function callOverHttp(
  { port, cookie }: { port: number; cookie: string },
  { method, input, file }: CallRequest,
): Promise<Result<unknown>> {
  const answer = await rawRequest(port, {
    method: 'POST',
    path: apiPath + method,
    headers: {
      ...ownPageHeaders(port),
      cookie,
      'content-type': file ? mediaTypes.bytes : mediaTypes.json,
      ...(file
        ? {
            [headers.fileName]: encodeURIComponent(file.name),
            [headers.input]: encodeURIComponent(JSON.stringify(input)),
          }
        : {}),
    },
    body: file ? file.bytes : JSON.stringify(input),
  });
  if (answer.headers[headers.result] !== fileResult) return JSON.parse(answer.body.toString('utf8')) as Result<unknown>;
  return {
    ok: true,
    value: {
      fileName: decodeURIComponent(String(answer.headers[headers.fileName])),
      mediaType: answer.headers['content-type'],
      bytes: new Uint8Array(answer.body),
    },
  };
}
