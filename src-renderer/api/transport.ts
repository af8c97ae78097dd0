import type { InputOf, MethodName } from '@core/contract/contract';
import type { ExportedFile, ImportedFile } from '@core/contract/define';
import { apiPath, fileResult, headers as wire, mediaTypes } from '@core/contract/http-wire';
import { failure, type Result } from '@core/contract/result';
import type { Bridge, CallOptions, Transport } from '@core/contract/transport';
import { tellAnswer } from './answers';
import { runJob } from './run-job';
import { transportMessages } from './transport.messages';

/** The one file that knows which shell carries the page. */
declare global {
  interface Window {
    yishitai?: Bridge;
  }
}

type Send = (method: MethodName, input: unknown, file?: ImportedFile, ticket?: string) => Promise<Result<unknown>>;

const overBridge =
  (bridge: Bridge): Send =>
  (method, input, file, ticket) =>
    file
      ? bridge.importFile(method, file.bytes, file.name, plain(input), ticket)
      : bridge.invoke(method, plain(input), ticket);

/** A reactive proxy cannot be cloned across the bridge; a copy through JSON can. */
const plain = (input: unknown): unknown => JSON.parse(JSON.stringify(input)) as unknown;

const overHttp: Send = async (method, input, file, ticket) => {
  const sent: Record<string, string> = { 'content-type': file ? mediaTypes.bytes : mediaTypes.json };
  if (ticket !== undefined) sent[wire.ticket] = ticket;
  if (file) {
    sent[wire.fileName] = encodeURIComponent(file.name);
    sent[wire.input] = encodeURIComponent(JSON.stringify(input));
  }
  const body = file ? (file.bytes as Uint8Array<ArrayBuffer>) : JSON.stringify(input);
  const answer = await fetch(`${apiPath}${method}`, { method: 'POST', headers: sent, body });
  if (answer.headers.get(wire.result) !== fileResult) return (await answer.json()) as Result<unknown>;
  const value: ExportedFile = {
    fileName: decodeURIComponent(answer.headers.get(wire.fileName) ?? ''),
    mediaType: answer.headers.get('content-type') ?? mediaTypes.bytes,
    bytes: new Uint8Array(await answer.arrayBuffer()),
  };
  return { ok: true, value };
};

const bridge = typeof window === 'undefined' ? undefined : window.yishitai;
const send = bridge ? overBridge(bridge) : overHttp;

async function answer(
  method: MethodName,
  input: unknown,
  options: CallOptions = {},
  file?: ImportedFile,
): Promise<Result<never>> {
  const { signal } = options;
  if (signal?.aborted) return failure('CANCELLED');
  const ticket = signal ? crypto.randomUUID() : undefined;
  const stop = () => {
    if (ticket) void send('system.cancelCall', { ticket } satisfies InputOf<'system.cancelCall'>);
  };
  signal?.addEventListener('abort', stop);
  try {
    const result = await send(method, input, file, ticket);
    tellAnswer({ method, of: 'call', result });
    return (signal?.aborted ? failure('CANCELLED') : result) as Result<never>;
  } catch {
    return failure('INTERNAL', { message: transportMessages.unreachable, advice: transportMessages.unreachableAdvice });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

export const transport: Transport = {
  async runJob(method, input, options) {
    const result = await runJob((name, given) => answer(name, given), method, input, options);
    tellAnswer({ method, of: 'job', result });
    return result;
  },
  shell: bridge ? 'electron' : 'host',
  call: (method, input, options) => answer(method, input, options),
  importFile: (method, file, input, options) => answer(method, input, options, file),
  exportFile: (method, input, options) => answer(method, input, options),
};
