/**
 * What the core needs from the machine. Implemented in src-main/platform, replaced in tests.
 */
import type { CallError } from '../contract/errors';
import type { FaceCheck, InstalledFace } from '../contract/documents/documents.contract';
import type { FolderListing, FolderSuitability } from '../contract/system/system.contract';
import type { TaskInput, TaskName, TaskOutput } from './heavy-tasks';

export interface Clock {
  /** UTC milliseconds since 1970. */
  now(): number;
}

export interface Ids {
  /** Unguessable, for incidents and the like. */
  next(): string;
}

/** Events by English id and numbers. Never names, texts or paths of papers: logs are handed to strangers. */
export interface Logger {
  info(event: string, facts?: Record<string, string | number | boolean>): void;
  error(event: string, error: unknown, facts?: Record<string, string | number | boolean>): void;
  /** Goes on in this folder: the log lies with the data once they are open. */
  moveTo(folder: string): void;
  /** Absolute path of the log file, or null where nothing is written. */
  file(): string | null;
}

/**
 * What this program remembers on this PC outside the data: which folder they lie in. Null values where a run was given
 * its folder (--data): it neither reads nor changes what is remembered.
 */
export interface Place {
  /** Folder of the last run, or null at the very first start. */
  remembered(): string | null;
  remember(folder: string): Promise<void>;
  /** What the set-up page proposes. */
  suggestion(): string;
}

/** Secrets of the window: one-way, slow to guess. */
export interface Passwords {
  hash(password: string): Promise<string>;
  matches(password: string, hash: string): Promise<boolean>;
}

/** Folders of this PC, for the window's own folder dialog and for judging a data folder. */
export interface Folders {
  list(folder: string, endings: readonly string[]): Promise<FolderListing>;
  inspect(folder: string): Promise<FolderSuitability>;
}

export interface Fonts {
  list(): Promise<InstalledFace[]>;
  check(text: string, faces: readonly string[]): Promise<FaceCheck[]>;
}

export interface TaskOptions {
  timeoutMs: number;
  signal?: AbortSignal | undefined;
  /** Told by tasks that count what they do. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Work in a thread of its own, with bounded memory, that can be killed. */
export interface HeavyWork {
  /** Fails with TaskStopped where it was killed, with TaskFailed where the task itself threw. */
  run<Name extends TaskName>(name: Name, input: TaskInput<Name>, options: TaskOptions): Promise<TaskOutput<Name>>;
  close(): Promise<void>;
}

export class TaskStopped extends Error {
  constructor(readonly reason: 'time-out' | 'cancelled' | 'memory' | 'closed') {
    super(reason);
    this.name = 'TaskStopped';
  }
}

/** What is kept of an error that a task threw: plain data, since classes do not survive the way between threads. */
export interface TaskError {
  name: string;
  message: string;
  stack: string;
  /** English id, and advice in Chinese, of errors that are meant for the clerk (ReadingRefused). */
  reason: string | null;
  advice: string | null;
  /** What the contract calls it, where the task knew (CallFailure). */
  failure?: CallError;
}

/** A task threw. */
export class TaskFailed extends Error {
  constructor(readonly thrown: TaskError) {
    super(thrown.message);
    this.name = 'TaskFailed';
  }
}

/** Dialogs of the operating system; only a shell with windows of its own has them. */
export interface Dialogs {
  /** Absolute path of an existing folder, or null when the person gave up. */
  chooseFolder(options: { title: string; startAt?: string | undefined }): Promise<string | null>;
  /** Absolute path of an existing file. `endings` without dots. */
  chooseFile(options: { title: string; endings: readonly string[] }): Promise<string | null>;
  /** Opens the system's file manager with this file selected. Only for files this program wrote. */
  showInFolder(path: string): Promise<void>;
}

/** Makes PDF pages of a whole HTML page (official-document/html.ts) through a Chromium on this PC. */
export interface PdfPrinter {
  /** Name of what prints (Microsoft Edge, Chromium, Electron), or null where there is nothing. */
  engine(): Promise<string | null>;
  /** A4, measures and page breaks as the HTML says. Fails with CallFailure TIMED_OUT or CANCELLED. */
  print(html: string, signal: AbortSignal): Promise<Uint8Array>;
}

export interface Ports {
  clock: Clock;
  ids: Ids;
  logger: Logger;
  /** Account of the operating system, for the history. */
  account: () => string;
  place: Place;
  passwords: Passwords;
  folders: Folders;
  fonts: Fonts;
  /** Composing and reading papers: what a person waits for. */
  heavyWork: HeavyWork;
  /** Copying and checking whole offices: a thread of its own, so that nobody waits behind it. */
  longWork: HeavyWork;
  pdfPrinter: PdfPrinter;
  /** Null in a shell that has no dialogs of its own: the page then shows folders itself. */
  dialogs: Dialogs | null;
}
