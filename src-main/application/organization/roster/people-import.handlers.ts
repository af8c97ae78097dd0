import type { peopleImportContract } from '../../../contract/organization/people-import.contract';
import { civilDateOf } from '../../../domain/organization/civil-today';
import { namesOn } from '../../../storage/organization/roster/titles';
import { openStore, type Core } from '../../core';
import type { Handlers } from '../../dispatcher';
import { keepHistoricalItems } from './historical/keep-historical-items';
import { readHistoricalFile } from './historical/read-historical-file';
import { keepPeople } from './keep-people';
import { matchesOfName } from './match-people';
import { readPeopleFile } from './read-people-file';

/** People out of files, and old lists: read, looked at, then kept. */
export function peopleImportHandlers(core: Core): Handlers<typeof peopleImportContract> {
  const today = (): string => civilDateOf(core.ports.clock.now());
  return {
    'organization.readPeopleFile': (_input, file, { signal }) => readPeopleFile(core, file, signal, today()),
    'organization.matchPeople': ({ people }) =>
      openStore(core).read((database) => {
        const names = namesOn(database, today());
        return { matches: people.map((person) => matchesOfName(database, person, names)) };
      }),
    'organization.keepPeople': (people, writer) => keepPeople(writer, people),
    'appointments.readHistoricalFile': (_input, file, { signal }) => readHistoricalFile(core, file, signal, today()),
    'appointments.keepHistoricalItems': (items, writer) => keepHistoricalItems(writer, items),
  };
}
