import { CallFailure } from '../../contract/errors';
import { backupContract } from '../../contract/system/backup.contract';
import type { Core } from '../core';
import type { Handlers } from '../dispatcher';

/** Being built. */
export function backupHandlers(_core: Core, ..._rest: unknown[]): Handlers<typeof backupContract> {
  const refuse = () => {
    throw new CallFailure('UNKNOWN_METHOD');
  };
  return Object.fromEntries(Object.keys(backupContract).map((name) => [name, refuse])) as unknown as Handlers<
    typeof backupContract
  >;
}
