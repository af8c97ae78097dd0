import type { z } from 'zod';

/**
 * The kinds of method:
 * - `query` reads; `command` changes, one at a time;
 * - `fileImport` takes the bytes of one file and its name (never a path) beside its input;
 * - `fileExport` answers a file for copying, saving or downloading.
 */
export type MethodKind = 'query' | 'command' | 'fileImport' | 'fileExport';

/** Where a method is answered: `host` methods mean something only where a browser shows the page. */
export type MethodShells = 'all' | 'host';

export interface MethodDefinition<
  Kind extends MethodKind = MethodKind,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  kind: Kind;
  input: Input;
  output: Output;
  shells: MethodShells;
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
}

const define =
  <Kind extends MethodKind>(kind: Kind) =>
  <Input extends z.ZodType, Output extends z.ZodType>(
    shape: Shape<Input, Output>,
  ): MethodDefinition<Kind, Input, Output> => ({ shells: 'all', ...shape, kind });

export const query = define('query');
export const command = define('command');
export const fileImport = define('fileImport');
export const fileExport = define('fileExport');

export type Contract = Record<string, MethodDefinition>;

/** 20 MB: more than any paper of an office, and few enough bytes to hold twice. */
export const importLimitBytes = 20 * 1024 * 1024;
