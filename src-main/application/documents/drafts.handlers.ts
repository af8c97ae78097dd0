import { CallFailure } from '../../contract/errors';
import { draftsContract } from '../../contract/documents/drafts.contract';
import type { Core } from '../core';
import type { Handlers } from '../dispatcher';

/** Being built. */
export function draftsHandlers(_core: Core, ..._rest: unknown[]): Handlers<typeof draftsContract> {
  const refuse = () => {
    throw new CallFailure('UNKNOWN_METHOD');
  };
  return Object.fromEntries(Object.keys(draftsContract).map((name) => [name, refuse])) as unknown as Handlers<
    typeof draftsContract
  >;
}
