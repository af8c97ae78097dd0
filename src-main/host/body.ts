import type { IncomingMessage } from 'node:http';

/**
 * The body of a request, or null where it is longer than `limitBytes`. What is too long is still drained (the server's
 * request time-out bounds that), because a browser that is cut off while sending never shows the answer.
 */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Uint8Array | null> {
  const announced = Number(request.headers['content-length'] ?? 0);
  const chunks: Buffer[] = [];
  let length = 0;
  let tooLong = announced > limitBytes;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limitBytes) tooLong = true;
    if (tooLong) chunks.length = 0;
    else chunks.push(chunk);
  }
  return tooLong ? null : new Uint8Array(Buffer.concat(chunks));
}
