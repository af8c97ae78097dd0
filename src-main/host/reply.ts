import type { ServerResponse } from 'node:http';
import { fileResult, headers as wireHeaders, mediaTypes } from '../contract/http-wire';
import { securityHeaders } from '../contract/page-security';
import type { Result } from '../contract/result';

/** Sends bytes with every security header; a HEAD request gets the headers alone. */
export function reply(
  response: ServerResponse,
  status: number,
  mediaType: string,
  body: string | Uint8Array,
  more: Record<string, string> = {},
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    ...securityHeaders,
    'cache-control': 'no-store',
    'content-type': mediaType,
    'content-length': bytes.byteLength,
    ...more,
  });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}

export function replyPlain(response: ServerResponse, status: number, text: string): void {
  reply(response, status, 'text/plain; charset=utf-8', text);
}

/** A result as the wire has it (http-wire.ts): a file as bare bytes, everything else as JSON. */
export function replyResult(response: ServerResponse, result: Result<unknown>, status = 200): void {
  if (result.ok && isFile(result.value)) {
    const { fileName, mediaType, bytes } = result.value;
    reply(response, status, mediaType, bytes, {
      [wireHeaders.result]: fileResult,
      [wireHeaders.fileName]: encodeURIComponent(fileName),
    });
    return;
  }
  reply(response, status, mediaTypes.json, JSON.stringify(result));
}

function isFile(value: unknown): value is { fileName: string; mediaType: string; bytes: Uint8Array } {
  return typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array;
}
