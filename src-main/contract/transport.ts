/**
 * How a page reaches the core: the one thing that differs between the shells. src-renderer/api implements it twice,
 * over HTTP (http-wire.ts) and over window.yishitai (Bridge, set by the preload script).
 */
import type { CallName, ExportName, ImportName, InputOf, JobName, OutputOf } from './contract';
import type { ExportedFile, ImportedFile } from './define';
import type { Result } from './result';
import type { Job } from './system/system.contract';

export interface CallOptions {
  /** Stops the call in the core (worker killed, answer CANCELLED). */
  signal?: AbortSignal;
}

export interface JobOptions extends CallOptions {
  /** Told whenever the job says something new. */
  onProgress?: (progress: Job['progress']) => void;
}

export interface Transport {
  readonly shell: 'electron' | 'host';
  /** query, command and action */
  call<Name extends CallName>(
    method: Name,
    input: InputOf<Name>,
    options?: CallOptions,
  ): Promise<Result<OutputOf<Name>>>;
  /** Starts a job and answers when it has ended; the signal cancels it. */
  runJob<Name extends JobName>(
    method: Name,
    input: InputOf<Name>,
    options?: JobOptions,
  ): Promise<Result<OutputOf<Name>>>;
  importFile<Name extends ImportName>(
    method: Name,
    file: ImportedFile,
    input: InputOf<Name>,
    options?: CallOptions,
  ): Promise<Result<OutputOf<Name>>>;
  exportFile<Name extends ExportName>(
    method: Name,
    input: InputOf<Name>,
    options?: CallOptions,
  ): Promise<Result<ExportedFile>>;
}

/** What a shell hands to the dispatcher, whichever way it came. Everything in it is still unchecked. */
export interface CallRequest {
  method: string;
  input: unknown;
  file?: { name: string; bytes: Uint8Array } | undefined;
  /** Chosen by the page (a random UUID); system.cancelCall names it to stop the call. */
  ticket?: string | undefined;
}

/**
 * window.yishitai in Electron. Inputs must be plain data (no Vue proxies: pass toRaw or a structured copy); bytes
 * travel as Uint8Array both ways. Both methods answer a Result; neither rejects.
 */
export interface Bridge {
  invoke(method: string, input: unknown, ticket?: string): Promise<Result<unknown>>;
  importFile(
    method: string,
    bytes: Uint8Array,
    name: string,
    input: unknown,
    ticket?: string,
  ): Promise<Result<unknown>>;
}
