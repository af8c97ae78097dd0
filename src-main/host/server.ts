import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Dispatch } from '../application/dispatcher';
import type { Logger } from '../application/ports';
import { apiPath, mediaTypes } from '../contract/http-wire';
import { failure, success } from '../contract/result';
import { rendererFile } from '../platform/renderer-files';
import { answerCall } from './api';
import { readBody } from './body';
import { mediaTypeOf, refusalOf } from './guards';
import { hostMessages } from './host.messages';
import { openPath } from './running-host';
import { reply, replyPlain, replyResult } from './reply';
import type { Session } from './session';
import startCss from './start-page/start.css?raw';
import startHtml from './start-page/start.html?raw';
import startJs from './start-page/start.js?raw';

/** Times in ms; a clerk's own browser on the same PC needs none of them. */
const timeouts = { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 5_000 };
const tokenBodyLimitBytes = 1024;

/** What a browser without the cookie may fetch: the page that exchanges the token. */
const publicFiles: Record<string, { mediaType: string; body: string }> = {
  '/start': { mediaType: 'text/html; charset=utf-8', body: startHtml },
  '/start.js': { mediaType: 'text/javascript; charset=utf-8', body: startJs },
  '/start.css': { mediaType: 'text/css; charset=utf-8', body: startCss },
};

export interface ServerOptions {
  session: Session;
  dispatch: Dispatch;
  /** Folder of the built page. */
  rendererRoot: string;
  logger: Logger;
  /** The port listened on, known once it listens. */
  port: () => number;
  /** Opens the page in the browser of this PC; answers whether one was started. */
  open: () => Promise<boolean>;
}

/** The loopback server: guards first, then the token page, calls, and the files of the page. */
export function createHostServer(options: ServerOptions): Server {
  const server = createServer({ ...timeouts, maxHeaderSize: 16 * 1024 }, (request, response) => {
    handle(request, response, options).catch((error: unknown) => {
      options.logger.error('request-failed', error);
      if (!response.headersSent) replyResult(response, failure('INTERNAL'), 500);
      else response.destroy();
    });
  });
  server.maxConnections = 128;
  return server;
}

async function handle(request: IncomingMessage, response: ServerResponse, options: ServerOptions): Promise<void> {
  const { session, port, logger } = options;
  const refusal = refusalOf(request, port());
  if (refusal) {
    logger.info('request-refused', { guard: refusal.guard });
    if (refusal.status === 405) response.setHeader('allow', 'GET, HEAD, POST');
    return turnAway(request, response, refusal.status);
  }
  const path = (request.url ?? '').split('?', 1)[0]!;
  const isPost = request.method === 'POST';
  if (isPost && path === '/start') return exchangeToken(request, response, options);
  if (isPost && path === openPath) return openAgain(request, response, options);
  const open = publicFiles[path];
  if (open && !isPost) return reply(response, 200, open.mediaType, open.body);
  if (!session.admits(request.headers.cookie, port())) {
    logger.info('request-refused', { guard: 'session' });
    return turnAway(request, response, 403);
  }
  const isCall = path.startsWith(apiPath);
  if (isPost && isCall) return answerCall(request, response, options.dispatch);
  if (isPost || isCall) {
    response.setHeader('allow', isPost ? 'GET, HEAD' : 'POST');
    return turnAway(request, response, 405);
  }
  const file = await rendererFile(options.rendererRoot, path);
  if (!file) return replyPlain(response, 404, hostMessages.notFound);
  reply(response, 200, file.mediaType, file.bytes);
}

/** Pages understand a result, a person in front of a browser a sentence. The body, if any, is not read. */
function turnAway(request: IncomingMessage, response: ServerResponse, status: number): void {
  response.setHeader('connection', 'close');
  if (request.method === 'POST') replyResult(response, failure('FORBIDDEN_SENDER'), status);
  else replyPlain(response, status, hostMessages.refused);
  request.resume();
}

async function exchangeToken(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
): Promise<void> {
  if (mediaTypeOf(request.headers['content-type']) !== mediaTypes.json) return turnAway(request, response, 415);
  const body = await readBody(request, tokenBodyLimitBytes);
  const cookie = options.session.exchange(tokenIn(body), options.port());
  if (cookie === null) {
    options.logger.info('request-refused', { guard: 'token' });
    return replyResult(response, failure('FORBIDDEN_SENDER'), 403);
  }
  response.setHeader('set-cookie', cookie);
  replyResult(response, success({}));
}

/** A second launcher asks the running host to show itself, with the token that only this user can know. */
async function openAgain(
  request: IncomingMessage,
  response: ServerResponse,
  { session, open, logger }: ServerOptions,
): Promise<void> {
  if (mediaTypeOf(request.headers['content-type']) !== mediaTypes.json) return turnAway(request, response, 415);
  if (!session.knows(tokenIn(await readBody(request, tokenBodyLimitBytes)))) {
    logger.info('request-refused', { guard: 'token' });
    return replyResult(response, failure('FORBIDDEN_SENDER'), 403);
  }
  replyResult(response, success({ opened: await open() }));
}

function tokenIn(body: Uint8Array | null): string {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(body ?? new Uint8Array()));
    const token = typeof parsed === 'object' && parsed !== null && 'token' in parsed ? parsed.token : '';
    return typeof token === 'string' ? token : '';
  } catch {
    return '';
  }
}
