import { createServer as createTcpServer } from 'node:net';
import { once } from 'node:events';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Dispatch } from '@core/application/dispatcher';
import { contract } from '@core/contract/contract';
import { draftLimit } from '@core/contract/documents/drafts.contract';
import type { CallError } from '@core/contract/errors';
import { jsonLimitBytes } from '@core/contract/http-wire';
import { contentSecurityPolicy } from '@core/contract/page-security';
import { success } from '@core/contract/result';
import { askToOpen } from '@core/host/running-host';
import { createHostServer } from '@core/host/server';
import { Session } from '@core/host/session';
import { ownPageHeaders, rawRequest, signIn, type RawRequest } from '../support/host-client';
import { temporaryFolder } from '../support/temporary-folder';
import { recordingLogger } from '../support/test-ports';

/** A host on a folder of its own, with a dispatch that only says what it was asked. */
async function host(dispatch: Dispatch = async ({ method }) => success({ method })) {
  const folder = temporaryFolder();
  const root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(root, 'assets/page.js'), 'export {};');
  writeFileSync(join(root, 'assets/secret.pem'), 'secret');
  writeFileSync(join(folder, 'secret.json'), '"secret"');
  symlinkSync(join(folder, 'secret.json'), join(root, 'link.json'));
  let now = 0;
  const session = new Session(() => now);
  let port = 0;
  const logger = recordingLogger();
  let opened = 0;
  const open = async () => ++opened > 0;
  const server = createHostServer({ session, dispatch, rendererRoot: root, logger, port: () => port, open });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `http://127.0.0.1:${port}/start#${session.token}`;
  const { cookie } = await signIn(address);
  const post: RawRequest = {
    method: 'POST',
    path: '/api/system.getAbout',
    headers: { ...ownPageHeaders(port), cookie, 'content-type': 'application/json' },
    body: '{}',
  };
  const get: RawRequest = { path: '/', headers: { host: `127.0.0.1:${port}`, cookie, 'sec-fetch-site': 'none' } };
  const send = (request: RawRequest) => rawRequest(port, request);
  return {
    port,
    cookie,
    address,
    session,
    post,
    get,
    send,
    logger,
    pass: (ms: number) => (now += ms),
    opened: () => opened,
  };
}

const without = (headers: Record<string, string> = {}, name: string) =>
  Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));

describe('a request without what a guard asks for is refused', () => {
  test('the right ones pass', async () => {
    const { post, get, send } = await host();
    expect((await send(post)).status).toBe(200);
    expect((await send(get)).body.toString()).toContain('page');
  });

  test.each([
    ['another Host (DNS rebinding)', { host: 'evil.example' }],
    ['localhost by name', { host: 'localhost' }],
    ['the address without its port', { host: '127.0.0.1' }],
  ])('%s', async (_name, header) => {
    const { post, get, send } = await host();
    expect((await send({ ...post, headers: { ...post.headers, ...header } })).status).toBe(403);
    expect((await send({ ...get, headers: { ...get.headers, ...header } })).status).toBe(403);
    expect((await send({ path: '/start', headers: header })).status).toBe(403);
  });

  test.each([
    ['no Origin', 'origin', undefined],
    ['a foreign Origin', 'origin', 'http://evil.example'],
    ['an opaque Origin', 'origin', 'null'],
    ['no Sec-Fetch-Site', 'sec-fetch-site', undefined],
    ['another site', 'sec-fetch-site', 'cross-site'],
    ['another port of this PC', 'sec-fetch-site', 'same-site'],
    ['a navigation', 'sec-fetch-site', 'none'],
    ['no cookie', 'cookie', undefined],
    ['a wrong cookie', 'cookie', 'yishitai=guess'],
  ])('POST with %s', async (_name, header, value) => {
    const { post, send, logger } = await host();
    const rest = without(post.headers, header);
    const answer = await send({ ...post, headers: value === undefined ? rest : { ...rest, [header]: value } });
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body.toString())).toMatchObject({ ok: false, error: { code: 'FORBIDDEN_SENDER' } });
    expect(logger.events.at(-1)?.event).toBe('request-refused');
  });

  test('GET with a cookie that is right but for its last character', async () => {
    const { get, cookie, send } = await host();
    const wrong = cookie.slice(0, -1) + (cookie.endsWith('A') ? 'B' : 'A');
    expect((await send({ ...get, headers: { ...get.headers, cookie: wrong } })).status).toBe(403);
    expect((await send({ ...get, headers: without(get.headers, 'cookie') })).status).toBe(403);
  });

  test('GET that another site started', async () => {
    const { get, send } = await host();
    expect((await send({ ...get, headers: { ...get.headers, 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await send({ ...get, headers: { ...get.headers, origin: 'http://evil.example' } })).status).toBe(403);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/octet-stream', ''])(
    'content type “%s” for a call that takes JSON',
    async (type) => {
      const { post, send } = await host();
      expect((await send({ ...post, headers: { ...post.headers, 'content-type': type } })).status).toBe(415);
    },
  );

  test('JSON for a call that takes a file', async () => {
    const { post, send } = await host();
    expect((await send({ ...post, path: '/api/documents.readFile' })).status).toBe(415);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('method %s', async (method) => {
    const { post, get, send } = await host();
    const answer = await send({ ...get, method });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD, POST');
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect((await send({ ...post, method })).status).toBe(405);
  });

  test('GET of a call, POST of a page', async () => {
    const { post, get, send } = await host();
    expect((await send({ ...get, path: '/api/system.getAbout' })).status).toBe(405);
    expect((await send({ ...post, path: '/' })).status).toBe(405);
  });
});

describe('the token', () => {
  const exchange = (port: number, token: unknown): RawRequest => ({
    method: 'POST',
    path: '/start',
    headers: { ...ownPageHeaders(port), 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });

  test('gives an HttpOnly SameSite=Strict cookie, again and again', async () => {
    const { port, session, send } = await host();
    for (let i = 0; i < 2; i++) {
      const answer = await send(exchange(port, session.token));
      expect(answer.headers['set-cookie']?.[0]).toMatch(/^yishitai-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    }
  });

  test.each([['wrong'], [''], [null], [{}], [['x']]])('%j is refused', async (token) => {
    const { port, send } = await host();
    const answer = await send(exchange(port, token));
    expect(answer.status).toBe(403);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test('is asked for from our own page only', async () => {
    const { port, session, send } = await host();
    const right = exchange(port, session.token);
    for (const header of ['origin', 'sec-fetch-site'])
      expect((await send({ ...right, headers: without(right.headers, header) })).status).toBe(403);
    expect((await send({ ...right, headers: { ...right.headers, 'content-type': 'text/plain' } })).status).toBe(415);
  });

  test('the code for the browser works once, and for a minute', async () => {
    const { port, session, send, pass } = await host();
    const code = session.launchCode();
    expect((await send(exchange(port, code))).status).toBe(200);
    expect((await send(exchange(port, code))).status).toBe(403);
    const late = session.launchCode();
    pass(60_001);
    expect((await send(exchange(port, late))).status).toBe(403);
  });
});

describe('files', () => {
  test.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/..%5c..%5csecret.json',
    '/assets/%00.js',
    '/%zz.js',
    '/link.json',
    '/assets/secret.pem',
    '/assets',
    '/assets/',
    '//127.0.0.1/index.html/..',
    '/nothing.js',
  ])('%s is not served', async (path) => {
    const { get, send } = await host();
    const answer = await send({ ...get, path });
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toContain('secret');
  });

  test('carry every security header, HEAD too and without a body', async () => {
    const { get, send } = await host();
    for (const method of ['GET', 'HEAD']) {
      const answer = await send({ ...get, method, path: '/assets/page.js' });
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
        'content-type': 'text/javascript; charset=utf-8',
      });
      expect(answer.body.length > 0).toBe(method === 'GET');
    }
  });
});

describe('a second launcher', () => {
  test('makes the running host open its page', async () => {
    const { address, opened } = await host();
    expect(await askToOpen(address)).toBe(true);
    expect(opened()).toBe(1);
  });

  test.each([
    ['without the token', '{}', 'application/json', 403],
    ['with a wrong token', JSON.stringify({ token: 'x'.repeat(43) }), 'application/json', 403],
    ['with a form', 'token=x', 'application/x-www-form-urlencoded', 415],
  ])('%s opens nothing, not even with the cookie', async (_name, body, type, status) => {
    const { post, send, opened } = await host();
    const headers = { ...post.headers, 'content-type': type };
    expect((await send({ ...post, path: '/open', headers, body })).status).toBe(status);
    expect(opened()).toBe(0);
  });

  test('cannot be another site, nor a link', async () => {
    const { post, get, send, session, opened } = await host();
    const body = JSON.stringify({ token: session.token });
    const headers = { ...post.headers, origin: 'http://evil.example' };
    expect((await send({ ...post, path: '/open', headers, body })).status).toBe(403);
    expect((await send({ ...get, path: '/open' })).status).toBe(404);
    expect(opened()).toBe(0);
  });

  test('finds nobody where the host is gone', async () => {
    const { port } = await host();
    expect(await askToOpen(`http://127.0.0.1:${port}/start#${'x'.repeat(43)}`)).toBeNull();
    expect(await askToOpen(`http://127.0.0.1:1/start#${'x'.repeat(43)}`)).toBeNull();
  });
});

describe('bodies', () => {
  test('JSON that is none', async () => {
    const { post, send } = await host();
    expect((await send({ ...post, body: '{' })).status).toBe(400);
    expect((await send({ ...post, body: new Uint8Array([0x22, 0xff, 0x22]) })).status).toBe(400);
  });

  test('the longest draft of the contract goes through, however its characters are written', async () => {
    const sizes: number[] = [];
    const { post, send } = await host(async ({ method, input }) => {
      const { content } = contract['documents.saveDraft'].input.parse(input);
      sizes.push(content.length);
      return success({ method });
    });
    const id = '0b1c2d3e-4f50-4617-8283-94a5b6c7d8e9';
    for (const character of ['\u0001', '会']) {
      const draft = {
        id,
        expectedSavedAt: '2026-01-05T01:00:00.000Z',
        title: character.repeat(500),
        excerpt: character.repeat(200),
        characters: draftLimit,
        content: character.repeat(draftLimit),
      };
      const answer = await send({ ...post, path: '/api/documents.saveDraft', body: JSON.stringify(draft) });
      expect(answer.status).toBe(200);
    }
    expect(sizes).toEqual([draftLimit, draftLimit]);
  });

  test('more JSON than any legal draft is refused in words, announced or not, and never dispatched', async () => {
    let dispatched = 0;
    const { post, send } = await host(async ({ method }) => {
      dispatched++;
      return success({ method });
    });
    const body = `{"a":"${'x'.repeat(jsonLimitBytes)}"}`;
    for (const framing of [{}, { 'transfer-encoding': 'chunked' }] as Record<string, string>[]) {
      const answer = await send({ ...post, headers: { ...post.headers, ...framing }, body });
      expect(answer.status).toBe(413);
      const { error } = JSON.parse(answer.body.toString()) as { error: CallError };
      expect(error.code).toBe('VALIDATION_FAILED');
      expect(error.message).toBe('内容超过 34 MB，没有处理。');
    }
    expect(dispatched).toBe(0);
  });

  test('a file of more than 20 MB', async () => {
    const { post, send } = await host();
    const headers = { ...post.headers, 'content-type': 'application/octet-stream', 'x-file-name': 'x.docx' };
    const body = new Uint8Array(20 * 1024 * 1024 + 1);
    const answer = await send({ ...post, path: '/api/documents.readFile', headers, body });
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body.toString())).toMatchObject({ error: { code: 'IMPORT_REFUSED' } });
  });

  test('a malformed file name or input', async () => {
    const { post, send } = await host();
    const headers = { ...post.headers, 'content-type': 'application/octet-stream' };
    const path = '/api/documents.readFile';
    expect((await send({ ...post, path, headers: { ...headers, 'x-file-name': '%zz' } })).status).toBe(400);
    expect((await send({ ...post, path, headers: { ...headers, 'x-input': '{' } })).status).toBe(400);
  });
});

test('a closed connection stops the call', async () => {
  const aborted = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const { port, post } = await host(async (_request, signal) => {
    signal?.addEventListener('abort', () => aborted.resolve());
    begun.resolve();
    await aborted.promise;
    return success({});
  });
  const giveUp = new AbortController();
  const fetching = fetch(`http://127.0.0.1:${port}${post.path}`, {
    method: 'POST',
    headers: without(post.headers, 'host'),
    body: '{}',
    signal: giveUp.signal,
  });
  await begun.promise;
  giveUp.abort();
  await expect(fetching).rejects.toThrow();
  await aborted.promise;
});

test('only the loopback address is taken by the server under test', async () => {
  const { port } = await host();
  const other = createTcpServer().listen(port, '127.0.0.2');
  await once(other, 'listening');
  other.close();
});
