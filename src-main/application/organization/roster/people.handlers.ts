import type { peopleContract } from '../../../contract/organization/people.contract';
import { civilDateOf } from '../../../domain/organization/civil-today';
import type { Database } from '../../../storage/driver/database';
import { listPairs } from '../../../storage/organization/roster/duplicates';
import { listPeople, summariesOf, summaryOf } from '../../../storage/organization/roster/list-people';
import { namesOn } from '../../../storage/organization/roster/titles';
import { openStore, type Core } from '../../core';
import type { Handlers } from '../../dispatcher';
import {
  addPerson,
  erasePrivateData,
  removePerson,
  renamePerson,
  savePrivateData,
  updatePerson,
} from './change-people';
import { exportPeople, peopleForExport } from './export-people';
import { mergePeople, previewMerge } from './merge-people';
import { personView } from './person-view';

/** Pairs that may be one person, at most. */
const mostPairs = 200;

/** 名册: people. */
export function peopleHandlers(core: Core): Handlers<typeof peopleContract> {
  const today = (): string => civilDateOf(core.ports.clock.now());
  const read = <Value>(work: (database: Database) => Value): Value => openStore(core).read(work);
  return {
    'organization.listPeople': ({ order, offset, limit, ...filter }) =>
      read((database) => {
        const { ids, total } = listPeople(database, filter, order, today(), { offset, limit });
        return { people: summariesOf(database, ids, today()), total };
      }),
    'organization.getPerson': ({ id }) => read((database) => personView(database, id)),
    'organization.addPerson': (person, writer) => addPerson(writer, person),
    'organization.updatePerson': (person, writer) => updatePerson(writer, person),
    'organization.renamePerson': (renaming, writer) => renamePerson(writer, renaming),
    'organization.removePerson': ({ id, expectedRevision }, writer) => {
      removePerson(writer, id, expectedRevision);
      return {};
    },
    'organization.previewPersonMerge': (pair) => read((database) => previewMerge(database, pair)),
    'organization.mergePeople': (merge, writer) => mergePeople(writer, merge),
    'organization.listDuplicates': () =>
      read((database) => {
        const names = namesOn(database, today());
        const pairs = listPairs(database, mostPairs).flatMap(({ first, second, reason }) => {
          const [one, other] = [summaryOf(database, first, names), summaryOf(database, second, names)];
          return one && other ? [{ first: one, second: other, reason }] : [];
        });
        return { pairs };
      }),
    'organization.savePrivateData': (data, writer) => {
      savePrivateData(writer, data);
      return {};
    },
    'organization.erasePrivateData': (_input, writer) => erasePrivateData(writer),
    'organization.exportPeople': (wanted) =>
      exportPeople(
        read((database) => peopleForExport(database, wanted, today())),
        today(),
      ),
  };
}
