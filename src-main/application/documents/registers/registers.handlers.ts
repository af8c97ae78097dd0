import type { registersContract } from '../../../contract/documents/registers.contract';
import { civilDateOf } from '../../../domain/organization/civil-today';
import { openStore, type Core } from '../../core';
import type { Handlers } from '../../dispatcher';
import { enterEmergencyNumber, explainGap, releaseNumber, reserveNumbers, voidNumber } from './change-numbers';
import { listNumbers } from './list-numbers';

/** The register of document numbers. */
export function registersHandlers(core: Core): Handlers<typeof registersContract> {
  const { clock } = core.ports;
  return {
    'documents.listNumbers': (input) => openStore(core).read((database) => listNumbers(database, input)),
    'documents.reserveNumbers': (input, writer) => reserveNumbers(writer, input, clock.now()),
    'documents.releaseNumber': ({ id, expectedRevision }, writer) => {
      releaseNumber(writer, id, expectedRevision);
      return {};
    },
    'documents.voidNumber': ({ id, reason, expectedRevision }, writer) => ({
      revision: voidNumber(writer, id, reason, expectedRevision),
    }),
    'documents.explainGap': (input, writer) => explainGap(writer, input, clock.now()),
    'documents.enterEmergencyNumber': (input, writer) =>
      enterEmergencyNumber(writer, input, clock.now(), civilDateOf(clock.now())),
  };
}
