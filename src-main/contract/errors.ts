/**
 * Every error code that may cross the boundary between a shell and its page. Texts: errors.messages.ts.
 */
export const errorCodes = [
  'VALIDATION_FAILED',
  'NOT_FOUND',
  'STALE_REVISION',
  'RULE_VIOLATED',
  'DUPLICATE_DOCUMENT_NUMBER',
  'REFERENCED',
  'FILE_IN_USE',
  'DISK_FULL',
  'NO_PERMISSION',
  'DATABASE_IN_USE',
  'DATABASE_CORRUPT',
  'DATABASE_FROM_NEWER_VERSION',
  'BACKUP_INVALID',
  'LOCKED',
  'OFFICE_NOT_OPEN',
  'IMPORT_REFUSED',
  'CANCELLED',
  'TIMED_OUT',
  'UNKNOWN_METHOD',
  'FORBIDDEN_SENDER',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A part of the input that was refused; `path` as in zod: settings.title.height. */
export interface FieldError {
  path: string;
  message: string;
}

/** What a page is told when a call did not succeed. `message` and `advice` are Chinese sentences for the clerk. */
export interface CallError {
  code: ErrorCode;
  message: string;
  advice?: string;
  /** The rule that forbids it, with RULE_VIOLATED. */
  rule?: string;
  fields?: FieldError[];
  /** Id under which the cause stands in the log file, with INTERNAL. */
  incident?: string;
}

/**
 * Thrown inside the core to answer a known error; the dispatcher turns it into a result.
 * `detail` replaces the general message of the code where the thrower knows more.
 */
export class CallFailure extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly detail: Partial<Omit<CallError, 'code'>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'CallFailure';
  }
}
