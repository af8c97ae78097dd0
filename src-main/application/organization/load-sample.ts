import { CallFailure } from '../../contract/errors';
import type { Core } from '../core';
import type { PaperFiling } from '../documents/paper-filing';
import type { JobContext } from '../jobs';

/** Being built. */
export async function loadSample(
  _core: Core,
  _filing: PaperFiling,
  _context: JobContext,
): Promise<Record<string, never>> {
  throw new CallFailure('UNKNOWN_METHOD');
}
