import type { OutputOf } from '../../../contract/contract';
import type { ImportedFile } from '../../../contract/define';
import { CallFailure } from '../../../contract/errors';
import type { ReadPerson } from '../../../contract/organization/people-import.contract';
import { sayOddity } from '../../../domain/organization/forms/form-oddities.messages';
import type { PersonForm } from '../../../domain/organization/forms/person-form';
import { namesOn } from '../../../storage/organization/roster/titles';
import { readSettings } from '../../../storage/settings';
import { openStore, type Core } from '../../core';
import { readHostile } from '../../documents/hostile-work';
import { roster } from '../setting-kinds';
import { matchesOf } from './match-people';
import { peopleOfTables } from './tables/person-table';
import { tableMessages } from './tables/tables.messages';

/** .xlsx begins as every zip does; old .xls as a compound file, which the reader of tables refuses with advice. */
const tables: readonly (readonly number[])[] = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
];
export const isTable = (bytes: Uint8Array): boolean =>
  tables.some((signature) => signature.every((byte, index) => bytes[index] === byte));

/** People of one .lrmx, .lrm or .xlsx, each with whom 名册 has already. Changes nothing; throws IMPORT_REFUSED. */
export async function readPeopleFile(
  core: Core,
  { bytes, name }: ImportedFile,
  signal: AbortSignal,
  today: string,
): Promise<OutputOf<'organization.readPeopleFile'>> {
  const keeps = openStore(core).read((database) => readSettings(database, roster).settings.keepsPrivateData);
  const { lines, faults } = await readLines(core, { bytes, name }, keeps, signal);
  const people = openStore(core).read((database) => {
    const names = namesOn(database, today);
    return lines.map((read) => ({ read, matches: matchesOf(database, read.fields, names) }));
  });
  return { people, faults };
}

async function readLines(core: Core, { bytes, name }: ImportedFile, keeps: boolean, signal: AbortSignal) {
  if (!isTable(bytes)) {
    const options = { family: keeps, idNumber: keeps, photo: false };
    const form = await readHostile(core.ports, 'readPersonForm', { bytes, name, options }, signal);
    return { lines: [personOfForm(form)], faults: [] };
  }
  const read = peopleOfTables(await readHostile(core.ports, 'readSpreadsheet', { bytes }, signal), keeps);
  if (read === null) throw new CallFailure('IMPORT_REFUSED', tableMessages.noPeople);
  return read;
}

const personOfForm = (form: PersonForm): ReadPerson => ({
  fields: form.fields,
  appointing: form.appointing,
  removing: form.removing,
  reason: form.reason,
  reportingUnit: form.reportingUnit,
  oddities: form.oddities.map(sayOddity),
  family: form.family,
  idNumber: form.idNumber,
});
