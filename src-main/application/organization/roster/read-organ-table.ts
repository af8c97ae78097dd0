import type { OutputOf } from '../../../contract/contract';
import { CallFailure } from '../../../contract/errors';
import { findOffice } from '../../../storage/organization/offices';
import { openStore, type Core } from '../../core';
import { readHostile } from '../../documents/hostile-work';
import { missing } from './refusals';
import { organsOfTables } from './tables/organ-table';
import { tableMessages } from './tables/tables.messages';

/** Organs and posts of an .xlsx, for the clerk to tick. Throws IMPORT_REFUSED. */
export async function readOrganTable(
  core: Core,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<OutputOf<'organization.readOrganTable'>> {
  const office = openStore(core).read(findOffice) ?? missing();
  const tables = await readHostile(core.ports, 'readSpreadsheet', { bytes }, signal);
  const read = organsOfTables(tables, office);
  if (read === null) throw new CallFailure('IMPORT_REFUSED', tableMessages.noOrgans);
  return read;
}
