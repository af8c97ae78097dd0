import type { CallError, ErrorCode } from './errors';
import { errorMessages } from './errors.messages';

/** What every call answers. Nothing throws across the boundary. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; error: CallError };

export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });

/** A failure with the code's own words, unless `detail` knows better ones. */
export function failure(code: ErrorCode, detail: Partial<Omit<CallError, 'code'>> = {}): Result<never> {
  return { ok: false, error: { code, ...errorMessages[code], ...detail } };
}
