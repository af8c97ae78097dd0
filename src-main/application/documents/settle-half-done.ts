import { sweepDrafts } from '../../storage/documents/drafts';
import type { OpenData } from '../../storage/opening/open-data';
import type { Core } from '../core';
import type { PaperFiling } from './paper-filing';

/** How long a removed draft can be brought back. */
const removedDraftsMs = 30 * 24 * 3_600_000;

/**
 * At opening: drafts long removed go for good, and papers frozen but not issued are finished or given up. That takes
 * rendering and goes on in the background; until then such a paper is not listed and its number stays taken.
 */
export function settleHalfDone(core: Core, filing: PaperFiling, data: OpenData): void {
  const before = core.ports.clock.now() - removedDraftsMs;
  try {
    data.store.note((database) => sweepDrafts(database, before));
  } catch (error) {
    // A full disk does not keep the office closed.
    core.ports.logger.error('drafts-not-swept', error);
  }
  filing.settle(data);
}
