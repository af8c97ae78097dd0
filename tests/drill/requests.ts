import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonLimitBytes } from '@core/contract/http-wire';
import { beginCore } from './core';
import { Outcome } from './outcome';
import { chanceOf, type Chance } from './random';
import { office } from './stream';

interface Sent {
  method: string;
  path: string;
  headers: Record<string, string | string[]>;
  body: Buffer;
}

interface Answered {
  status: number;
  body: string;
}

/** What must never leave: it stands in every answer that holds data. */
const secret = office.fullName;

/** Forged requests to the real host: one thing about a good request is wrong, or several. None is answered with data. */
export async function drillRequests(times: number, seed: number): Promise<Outcome> {
  const outcome = new Outcome('forged requests');
  const chance = chanceOf(seed);
  const folder = mkdtempSync(join(tmpdir(), 'yishitai-drill-'));
  const data = join(folder, 'data');
  const core = await beginCore(data, { create: true, shell: 'cli' });
  await core.call('organization.establishOffice', office);
  await core.application.close();
  const host = spawn(process.execPath, ['out/main/host.js', '--no-open', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, YISHITAI_SETTINGS: join(folder, 'settings') },
  });
  const ended = once(host, 'exit');
  const stop = () => host.kill('SIGKILL');
  process.once('exit', stop);
  try {
    let said = '';
    host.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    while (!/#\S+\n/.test(said)) await Promise.race([once(host.stdout, 'data'), ended]);
    const address = new URL(/http:\S+/.exec(said)![0]);
    const good = await goodRequest(address);
    const port = Number(address.port);
    const control = async (when: string) => {
      const answered = await send(port, good);
      if (answered?.status !== 200 || !answered.body.includes(secret))
        outcome.fail(`the good request is refused ${when}`);
    };
    await control('before');
    for (let n = 0; n < times; n++) {
      const forged = copyOf(good);
      const faults = [chance.pick(forgeries)];
      while (chance.in(25)) faults.push(chance.pick(forgeries));
      for (const [, forge] of faults) forge(forged, chance, port);
      const names = [...new Set(faults.map(([name]) => name))].join(', ');
      const answered = await send(port, forged);
      outcome.count(`${faults.length === 1 ? names : 'several'}: ${answered?.status ?? 'no answer'}`);
      if (answered?.body.includes(secret))
        outcome.fail(`seed ${seed}, request ${n + 1} (${names}) was answered with data`);
      if (answered && answered.status < 400)
        outcome.fail(`seed ${seed}, request ${n + 1} (${names}): ${answered.status}`);
    }
    for (const raw of rawRequests(port, good)) {
      const answer = await sendRaw(port, raw);
      outcome.count(`raw: ${answer.split('\r\n', 1)[0] || 'closed'}`);
      if (answer.includes(secret)) outcome.fail(`a raw request was answered with data: ${raw.slice(0, 60)}`);
    }
    await control('afterwards');
  } finally {
    stop();
    process.off('exit', stop);
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
  return outcome;
}

/** Asks for the office, as the page does after signing in. */
async function goodRequest(address: URL): Promise<Sent> {
  const own = {
    host: address.host,
    origin: address.origin,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
  };
  const cookie = await new Promise<string>((resolve, reject) => {
    const body = JSON.stringify({ token: address.hash.slice(1) });
    const sent = request(address.origin + '/start', { method: 'POST', headers: own }, (answer) => {
      answer.resume();
      resolve(String(answer.headers['set-cookie']?.[0]?.split(';')[0]));
    });
    sent.on('error', reject);
    sent.end(body);
  });
  return { method: 'POST', path: '/api/organization.getOffice', headers: { ...own, cookie }, body: Buffer.from('{}') };
}

const copyOf = (sent: Sent): Sent => ({ ...sent, headers: { ...sent.headers }, body: Buffer.from(sent.body) });

type Forgery = [string, (sent: Sent, chance: Chance, port: number) => void];
const header =
  (name: string, values: (port: number) => readonly (string | null)[]): Forgery[1] =>
  ({ headers }, chance, port) => {
    const value = chance.pick(values(port));
    if (value === null) delete headers[name];
    else headers[name] = value;
  };

/** Spaces are no fault of JSON: only its length refuses it. */
const tooLong = Buffer.concat([Buffer.alloc(jsonLimitBytes - 1, 0x20), Buffer.from('{}')]);

const forgeries: Forgery[] = [
  [
    'host',
    header('host', (port) => [
      'evil.example',
      `localhost:${port}`,
      `127.0.0.1:${port + 1}`,
      '127.0.0.1',
      `127.0.0.1.:${port}`,
      `127.0.0.1:${port}.evil.example`,
      `[::1]:${port}`,
      '',
    ]),
  ],
  [
    'origin',
    header('origin', (port) => [
      null,
      'null',
      'http://evil.example',
      `https://127.0.0.1:${port}`,
      `http://127.0.0.1:${port + 1}`,
      `http://127.0.0.1:${port}.evil.example`,
      `http://localhost:${port}`,
      `http://127.0.0.1:${port}/`,
    ]),
  ],
  [
    'fetch site',
    header('sec-fetch-site', () => [null, 'cross-site', 'same-site', 'none', 'SAME-ORIGIN', 'same-origin, cross-site']),
  ],
  [
    'session',
    (sent, chance) => {
      const [name = '', value = ''] = String(sent.headers['cookie'] ?? '').split('=');
      const wrong = [
        null,
        '',
        name,
        `${name}=`,
        `${name}=${value.slice(1)}`,
        `${name}=${value}x`,
        `x${name}=${value}`,
        `${name}=${'A'.repeat(value.length)}`,
      ];
      const chosen = chance.pick(wrong);
      if (chosen === null) delete sent.headers['cookie'];
      else sent.headers['cookie'] = chosen;
    },
  ],
  [
    'method',
    (sent, chance) =>
      void (sent.method = chance.pick(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'])),
  ],
  [
    'path',
    (sent, chance) =>
      void (sent.path = chance.pick([
        '/api/organization.getoffice',
        '/api//organization.getOffice',
        '/api/organization.getOffice/',
        '/api/../api/organization.getOffice',
        '/api/organization%2EgetOffice',
        '/api/organization.getOffice?x=1',
        '/API/organization.getOffice',
        '/api/__proto__',
        '/api/constructor',
        '/api/',
        '/../../etc/passwd',
        '/%2e%2e/%2e%2e/etc/passwd',
        '/assets/..%2f..%2fyishitai.db',
        '/yishitai.db',
      ])),
  ],
  [
    'content type',
    header('content-type', () => [
      null,
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/octet-stream',
      'application/jsonp',
      'text/json',
    ]),
  ],
  [
    'body',
    (sent, chance) =>
      void (sent.body = chance.pick([
        Buffer.from('{'),
        Buffer.from(''),
        Buffer.from([0xff, 0xfe, 0x7b, 0x7d]),
        Buffer.from('{}\0'),
        Buffer.from('{}{}'),
        Buffer.from(`${'['.repeat(50_000)}`),
        tooLong,
        Buffer.from('\u{FEFF}{', 'utf16le'),
      ])),
  ],
];

function send(port: number, { method, path, headers, body }: Sent): Promise<Answered | null> {
  return new Promise((resolve) => {
    const sent = request(
      { host: '127.0.0.1', port, method, path, headers, agent: false, setHost: false, timeout: 10_000 },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', () => resolve(null));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
        );
      },
    );
    // A connection the host tears down is no answer.
    sent.on('error', () => resolve(null));
    sent.on('timeout', () => sent.destroy());
    sent.end(body);
  });
}

/** What no well-behaved client can be made to send. */
function rawRequests(port: number, { headers, path }: Sent): string[] {
  const own = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`);
  const lines = (first: string, more: string[], body = '{}') => [first, ...more, '', body].join('\r\n');
  return [
    lines(`POST ${path} HTTP/1.1`, [...own, 'host: evil.example', 'content-length: 2']),
    lines(`POST ${path} HTTP/1.1`, [...own.filter((line) => !line.startsWith('host')), 'content-length: 2']),
    lines(`POST http://evil.example${path} HTTP/1.1`, [...own, 'content-length: 2']),
    lines(`POST ${path} HTTP/1.1`, [...own, 'content-length: 2', 'transfer-encoding: chunked'], '2\r\n{}\r\n0\r\n\r\n'),
    lines(`POST ${path} HTTP/1.1`, [...own, 'content-length: 2', 'content-length: 3']),
    lines(`POST ${path} HTTP/1.1`, [...own, 'content-length: -1']),
    lines(`POST ${path} HTTP/1.1`, [...own, 'transfer-encoding: gzip, chunked'], 'zz\r\n'),
    lines(`POST ${path} HTTP/9.9`, [...own, 'content-length: 2']),
    lines(`CONNECT 127.0.0.1:${port} HTTP/1.1`, own),
    `${'A'.repeat(100_000)}\r\n\r\n`,
    lines(`POST ${path} HTTP/1.1`, [...own, `x: ${'y'.repeat(100_000)}`, 'content-length: 2']),
    '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  ];
}

function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const end = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_500, end);
    socket.on('data', (chunk) => (answer += chunk.toString('utf8')));
    socket.on('error', end);
    socket.on('close', end);
    socket.end(text, 'latin1');
  });
}
