import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Dispatch } from '../application/dispatcher';
import { contract } from '../contract/contract';
import { importLimitBytes } from '../contract/define';
import { callMessages } from '../contract/errors.messages';
import { apiPath, headers, jsonLimitBytes, mediaTypes } from '../contract/http-wire';
import { failure, type Result } from '../contract/result';
import type { CallRequest } from '../contract/transport';
import { readBody } from './body';
import { mediaTypeOf } from './guards';
import { replyResult } from './reply';

/** POST /api/<method>: reads the call as http-wire.ts says, dispatches it, answers the result. Guards have passed. */
export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  dispatch: Dispatch,
): Promise<void> {
  const method = (request.url ?? '').slice(apiPath.length);
  const definition = Object.hasOwn(contract, method) ? contract[method as keyof typeof contract] : undefined;
  if (!definition) return refuse(request, response, 404, failure('UNKNOWN_METHOD'));
  const isImport = definition.kind === 'fileImport';
  const expected = isImport ? mediaTypes.bytes : mediaTypes.json;
  if (mediaTypeOf(request.headers['content-type']) !== expected)
    return refuse(request, response, 415, failure('VALIDATION_FAILED'));

  const body = await readBody(request, isImport ? importLimitBytes : jsonLimitBytes);
  if (body === null) return replyResult(response, tooLarge(isImport), 413);
  const call = isImport ? importCall(method, request, body) : jsonCall(method, body);
  if (call === null)
    return replyResult(response, failure('VALIDATION_FAILED', { message: callMessages.bodyUnreadable }), 400);
  const ticket = one(request.headers[headers.ticket]);
  if (ticket !== undefined) call.ticket = ticket.slice(0, 64);

  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  const result = await dispatch(call, gone.signal);
  if (!response.destroyed) replyResult(response, result);
}

/** Refuses without reading the body: the connection is closed after the answer. */
function refuse(request: IncomingMessage, response: ServerResponse, status: number, result: Result<never>): void {
  response.setHeader('connection', 'close');
  replyResult(response, result, status);
  request.resume();
}

function tooLarge(isImport: boolean): Result<never> {
  const megabytes = Math.floor((isImport ? importLimitBytes : jsonLimitBytes) / 1024 / 1024);
  if (isImport) return failure('IMPORT_REFUSED', { message: callMessages.importTooLarge(megabytes) });
  return failure('VALIDATION_FAILED', {
    message: callMessages.bodyTooLarge(megabytes),
    advice: callMessages.bodyTooLargeAdvice,
  });
}

function jsonCall(method: string, body: Uint8Array): CallRequest | null {
  const input = parsed(() => new TextDecoder('utf-8', { fatal: true }).decode(body));
  return input === undefined ? null : { method, input };
}

function importCall(method: string, request: IncomingMessage, bytes: Uint8Array): CallRequest | null {
  const input = parsed(() => decodeURIComponent(one(request.headers[headers.input]) ?? '%7B%7D'));
  try {
    const name = decodeURIComponent(one(request.headers[headers.fileName]) ?? '');
    return input === undefined ? null : { method, input, file: { name, bytes } };
  } catch {
    return null;
  }
}

/** JSON of a text that may be malformed in itself; undefined where either is. */
function parsed(text: () => string): unknown {
  try {
    return JSON.parse(text()) as unknown;
  } catch {
    return undefined;
  }
}

const one = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header[0] : header);
