import { CallFailure } from '../../contract/errors';
import { issuedPapersContract } from '../../contract/documents/issued-papers.contract';
import type { Core } from '../core';
import type { Handlers } from '../dispatcher';

/** Being built. */
export function issuedPapersHandlers(_core: Core, ..._rest: unknown[]): Handlers<typeof issuedPapersContract> {
  const refuse = () => {
    throw new CallFailure('UNKNOWN_METHOD');
  };
  return Object.fromEntries(Object.keys(issuedPapersContract).map((name) => [name, refuse])) as unknown as Handlers<
    typeof issuedPapersContract
  >;
}
