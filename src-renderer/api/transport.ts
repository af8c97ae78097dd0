import type { Result } from '@core/contract/result';
import { failure } from '@core/contract/result';
import type { ExportedFile, ImportedFile, MethodKind } from '@core/contract/define';
import { transportMessages } from './transport.messages';

/** The one file that knows which shell carries the page. */
interface Bridge {
  call(method: string, input: unknown, file?: ImportedFile): Promise<unknown>;
}
declare global {
  interface Window {
    yishitai?: Bridge;
  }
}

export interface Call {
  method: string;
  kind: MethodKind;
  input: unknown;
  file?: ImportedFile;
  signal?: AbortSignal;
}

export async function send(call: Call): Promise<Result<unknown>> {
  try {
    return window.yishitai ? await overBridge(window.yishitai, call) : await overHttp(call);
  } catch (error) {
    if (call.signal?.aborted) return failure('CANCELLED');
    return failure('INTERNAL', { message: transportMessages.unreachable, advice: transportMessages.unreachableAdvice, incident: String(error) });
  }
}

async function overBridge(bridge: Bridge, call: Call): Promise<Result<unknown>> {
  // A reactive proxy cannot be cloned across the bridge; a copy through JSON can.
  const input: unknown = JSON.parse(JSON.stringify(call.input));
  return (await bridge.call(call.method, input, call.file)) as Result<unknown>;
}

async function overHttp({ method, kind, input, file, signal }: Call): Promise<Result<unknown>> {
  const address = new URL(`/api/${method}`, location.origin);
  const headers: Record<string, string> = {};
  let body: BodyInit;
  if (kind === 'fileImport' && file) {
    headers['Content-Type'] = 'application/octet-stream';
    address.searchParams.set('name', file.name);
    address.searchParams.set('input', JSON.stringify(input));
    body = file.bytes as Uint8Array<ArrayBuffer>;
  } else {
    headers['Content-Type'] = 'application/json';
    body = JSON.stringify(input);
  }
  const answer = await fetch(address, { method: 'POST', headers, body, ...(signal ? { signal } : {}) });
  if (kind === 'fileExport' && !(answer.headers.get('Content-Type') ?? '').includes('application/json'))
    return { ok: true, value: await exportedFile(answer) };
  return (await answer.json()) as Result<unknown>;
}

async function exportedFile(answer: Response): Promise<ExportedFile> {
  const disposition = answer.headers.get('Content-Disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return {
    fileName: encoded ? decodeURIComponent(encoded) : transportMessages.unnamed,
    mediaType: answer.headers.get('Content-Type') ?? 'application/octet-stream',
    bytes: new Uint8Array(await answer.arrayBuffer()),
  };
}
