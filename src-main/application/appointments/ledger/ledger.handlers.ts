import type { ledgerContract } from '../../../contract/appointments/ledger.contract';
import { civilDateOf } from '../../../domain/organization/civil-today';
import type { Database } from '../../../storage/driver/database';
import { readSettings, saveSettings } from '../../../storage/settings';
import { openStore, type Core } from '../../core';
import type { Handlers } from '../../dispatcher';
import { ledgerSettings } from '../../organization/setting-kinds';
import { countOf, itemsBehind } from './count-view';
import { countSheet, exportSheet, ledgerSheet } from './ledger-sheets';
import { course, ledgerOn, succession } from './ledger-view';

/** 台账: who holds which post on any day, and how many were appointed and removed. */
export function ledgerHandlers(core: Core): Handlers<typeof ledgerContract> {
  const today = (): string => civilDateOf(core.ports.clock.now());
  const read = <Value>(work: (database: Database) => Value): Value => openStore(core).read(work);
  return {
    'appointments.listLedger': ({ offset, limit, ...filter }) =>
      read((database) => ledgerOn(database, filter, { offset, limit }, today())),
    'appointments.listSuccession': ({ post }) => read((database) => succession(database, post, today())),
    'appointments.listCourse': ({ person }) => read((database) => course(database, person, today())),
    'appointments.exportLedger': (filter) => exportSheet(read((database) => ledgerSheet(database, filter, today()))),
    'appointments.countItems': (question) => read((database) => countOf(database, question)),
    'appointments.listCountedItems': (asked) => read((database) => itemsBehind(database, asked)),
    'appointments.exportCount': (question) => exportSheet(read((database) => countSheet(database, question))),
    'appointments.getLedgerSettings': () => read((database) => readSettings(database, ledgerSettings)),
    'appointments.saveLedgerSettings': ({ settings, expectedRevision }, writer) => ({
      revision: saveSettings(writer, ledgerSettings, settings, expectedRevision),
    }),
  };
}
