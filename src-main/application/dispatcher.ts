import type { z } from 'zod';
import type { Contract, ImportedFile, MethodDefinition } from '../contract/define';
import { importLimitBytes } from '../contract/define';
import { CallFailure, type CallError, type FieldError } from '../contract/errors';
import { callMessages, fieldMessage } from '../contract/errors.messages';
import { failure, success, type Result } from '../contract/result';
import type { CallRequest } from '../contract/transport';
import type { RecordWriter } from '../storage/change-set/record-writer';
import type { JobContext, Jobs } from './jobs';
import type { Ids, Logger } from './ports';
import type { RunningCalls } from './running-calls';

export interface CallContext {
  /** Raised when the page gives up; heavy work stops on it. */
  signal: AbortSignal;
}

/**
 * What answers a method: parsed input, then what its kind brings. Throws CallFailure for known errors. A command is
 * synchronous, inside its transaction; a job answers in its own time.
 */
export type Handler<Definition extends MethodDefinition> =
  Definition extends MethodDefinition<'fileImport'>
    ? (input: Parsed<Definition>, file: ImportedFile, context: CallContext) => Promise<Answer<Definition>>
    : Definition extends MethodDefinition<'command'>
      ? (input: Parsed<Definition>, writer: RecordWriter) => Answer<Definition>
      : Definition extends MethodDefinition<'job'>
        ? (input: Parsed<Definition>, context: JobContext) => Promise<Answer<Definition>>
        : (input: Parsed<Definition>, context: CallContext) => Answer<Definition> | Promise<Answer<Definition>>;

type Parsed<Definition extends MethodDefinition> = z.output<Definition['input']>;
type Answer<Definition extends MethodDefinition> = z.input<Definition['output']>;

export type Handlers<Methods extends Contract> = { [Name in keyof Methods]: Handler<Methods[Name]> };

export interface DispatcherOptions {
  /** Methods of another shell are answered UNKNOWN_METHOD. */
  shell: 'electron' | 'host' | 'cli';
  /** Output is parsed too: in tests and development. */
  checkOutput: boolean;
  logger: Logger;
  ids: Ids;
  running: RunningCalls;
  jobs: Jobs;
  /** Throws LOCKED or OFFICE_NOT_OPEN where what a method needs does not stand. */
  admit: (method: MethodDefinition) => void;
  /** Runs a command in one transaction with one change set. */
  write: (command: string, work: (writer: RecordWriter) => unknown) => unknown;
}

export type Dispatch = (request: CallRequest, connection?: AbortSignal) => Promise<Result<unknown>>;

type LooseHandler = (input: unknown, ...rest: unknown[]) => unknown;

/**
 * One door for every shell. Input is parsed strictly, always; nothing throws across: what is not a CallFailure becomes
 * INTERNAL with an incident id that stands in the log.
 */
export function createDispatcher<Methods extends Contract>(
  methods: Methods,
  handlers: Handlers<Methods>,
  options: DispatcherOptions,
): Dispatch {
  async function answer(request: CallRequest, signal: AbortSignal): Promise<Result<unknown>> {
    const method = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
    if (!method || (method.shells !== 'all' && method.shells !== options.shell)) return failure('UNKNOWN_METHOD');
    const parsed = method.input.safeParse(request.input ?? {});
    if (!parsed.success) return failure('VALIDATION_FAILED', { fields: fieldErrors(parsed.error) });
    options.admit(method);
    const handler = handlers[request.method] as unknown as LooseHandler;
    const context: CallContext = { signal };
    if (method.kind === 'fileImport') {
      const file = request.file;
      if (!file) return failure('VALIDATION_FAILED', { message: callMessages.fileMissing });
      if (file.bytes.byteLength > importLimitBytes)
        return failure('IMPORT_REFUSED', { message: callMessages.importTooLarge(importLimitBytes / 1024 / 1024) });
      return finish(method, await handler(parsed.data, file, context));
    }
    if (method.kind === 'command')
      return finish(
        method,
        options.write(request.method, (writer) => handler(parsed.data, writer)),
      );
    if (method.kind === 'job')
      return success({ job: options.jobs.start(request.method, startJob(method, handler, parsed.data)) });
    return finish(method, await handler(parsed.data, context));
  }

  /** Outputs of jobs are checked as they are made. */
  function startJob(method: MethodDefinition, handler: LooseHandler, input: unknown) {
    return async (context: JobContext): Promise<unknown> => {
      const value = await handler(input, context);
      return options.checkOutput ? method.output.parse(value) : value;
    };
  }

  function finish(method: MethodDefinition, value: unknown): Result<unknown> {
    return success(options.checkOutput ? method.output.parse(value) : value);
  }

  return async (request, connection) => {
    const started = performance.now();
    try {
      return await options.running.run(request.ticket, connection, (signal) => answer(request, signal));
    } catch (error) {
      if (error instanceof CallFailure) return failure(error.code, error.detail);
      const incident = options.ids.next();
      const method = Object.hasOwn(methods, request.method) ? request.method : 'unknown';
      options.logger.error('call-failed', error, { incident, method, ms: Math.round(performance.now() - started) });
      return failure('INTERNAL', { incident });
    }
  };
}

/** At most twenty places: a hostile input could name thousands. */
function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.'), message: fieldMessage(issue.code) }));
}

export type { CallError };
