import type { CopyOptions, Database } from './database';

/** BEGIN … COMMIT around `work`, which must be synchronous; whatever it throws rolls back. */
export function rolledBack<Value>(
  database: Database,
  mode: 'deferred' | 'immediate',
  work: () => Value,
  inTransaction: () => boolean,
): Value {
  if (inTransaction()) throw new Error('transactions do not nest');
  database.execute(mode === 'immediate' ? 'BEGIN IMMEDIATE' : 'BEGIN DEFERRED');
  try {
    const value = work();
    if (value instanceof Promise) throw new Error('a transaction is synchronous');
    database.execute('COMMIT');
    return value;
  } catch (error) {
    // A full disk may already have rolled it back.
    if (inTransaction()) database.execute('ROLLBACK');
    throw error;
  }
}

/** Pages copied between two looks at other work: about a millisecond on an office PC. */
const pagesAStep = 200;

/** Runs a driver's own copying, telling progress; an aborted signal stops it at the next step. */
export async function copyPages(
  { onProgress, signal }: CopyOptions,
  copy: (step: (total: number, remaining: number) => number) => Promise<void>,
): Promise<void> {
  signal?.throwIfAborted();
  await copy((total, remaining) => {
    signal?.throwIfAborted();
    onProgress?.(total - remaining, total);
    return pagesAStep;
  });
  signal?.throwIfAborted();
}
