import type { z } from 'zod';

/**
 * The kinds of method:
 * - `query` reads;
 * - `command` changes records: one transaction with one change set, so that it can be read in 历史 and taken back;
 * - `action` changes something that is not a record: the window's lock, a draft, the place of the data;
 * - `job` is long work: the call answers at once with the id of a job, system.getJob tells how far it is;
 * - `fileImport` takes the bytes of one file and its name (never a path) beside its input;
 * - `fileExport` answers a file for copying, saving or downloading.
 */
export type MethodKind = 'query' | 'command' | 'action' | 'job' | 'fileImport' | 'fileExport';

/**
 * Where a method is answered: `host` only where a browser shows the page, `electron` only in its own window, `cli` only
 * on the command line, by whoever may read the files anyway.
 */
export type MethodShells = 'all' | 'host' | 'electron' | 'cli';

/**
 * What must stand before a method is answered:
 * - `nothing`: answered always, even while the window is locked;
 * - `unlocked`: no data need be open (opening, recovery, typesetting), but a locked window is refused;
 * - `database`: the file is open; the office may still have to be set up;
 * - `office`: the office is set up. The usual case.
 */
export type MethodNeeds = 'nothing' | 'unlocked' | 'database' | 'office';

export interface MethodDefinition<
  Kind extends MethodKind = MethodKind,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  kind: Kind;
  input: Input;
  output: Output;
  shells: MethodShells;
  needs: MethodNeeds;
  /** Called again and again by the window itself: does not count as somebody being at the desk. */
  polled: boolean;
}

/** Bytes a page hands in. `name` is the file's own name, used for its ending only. */
export interface ImportedFile {
  name: string;
  bytes: Uint8Array;
}

/** A file the core made. `fileName` is a proposal without folders. */
export interface ExportedFile {
  fileName: string;
  mediaType: string;
  bytes: Uint8Array;
}

interface Shape<Input extends z.ZodType, Output extends z.ZodType> {
  input: Input;
  output: Output;
  shells?: MethodShells;
  needs?: MethodNeeds;
  polled?: boolean;
}

const define =
  <Kind extends MethodKind>(kind: Kind) =>
  <Input extends z.ZodType, Output extends z.ZodType>(
    shape: Shape<Input, Output>,
  ): MethodDefinition<Kind, Input, Output> => ({
    shells: 'all',
    needs: 'office',
    polled: false,
    ...shape,
    kind,
  });

export const query = define('query');
export const command = define('command');
export const action = define('action');
/** `output` is what the job has made in the end. */
export const job = define('job');
export const fileImport = define('fileImport');
export const fileExport = define('fileExport');

export type Contract = Record<string, MethodDefinition>;

/** 20 MB: more than any paper of an office, and few enough bytes to hold twice. */
export const importLimitBytes = 20 * 1024 * 1024;
