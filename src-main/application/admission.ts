import type { MethodDefinition } from '../contract/define';
import { CallFailure } from '../contract/errors';
import { findOffice } from '../storage/organization/offices';
import type { Core } from './core';

/**
 * Decides whether a method may be answered now: a locked window gets nothing but the way to unlock it, and records are
 * there only once a file is open and an office set up in it.
 */
export function admission(core: Core): (method: MethodDefinition) => void {
  return ({ needs, polled }) => {
    if (needs === 'nothing') return;
    if (core.lock.locked) throw new CallFailure('LOCKED');
    if (!polled) core.lock.touch();
    if (needs === 'unlocked') return;
    const { store } = core.holding;
    if (needs === 'office' && !store.read(findOffice)) throw new CallFailure('OFFICE_NOT_OPEN');
  };
}
