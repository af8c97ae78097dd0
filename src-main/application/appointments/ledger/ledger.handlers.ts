import type { ledgerContract } from '../../../contract/appointments/ledger.contract';
import type { dutyReviewsContract } from '../../../contract/appointments/duty-reviews.contract';
import { civilDateOf } from '../../../domain/organization/civil-today';
import type { Database } from '../../../storage/driver/database';
import { readSettings, saveSettings } from '../../../storage/settings';
import { openStore, type Core } from '../../core';
import type { Handlers } from '../../dispatcher';
import { ledgerSettings } from '../../organization/setting-kinds';
import { countOf, itemsBehind } from './count-view';
import { expiring, listReviews, planReviews, removeReview, updateReview } from './duty-reviews';
import { countSheet, exportSheet, ledgerSheet } from './ledger-sheets';
import { course, ledgerOn, succession } from './ledger-view';

/** 台账: who holds which post on any day, and how many were appointed and removed; 任后监督. */
export function ledgerHandlers(core: Core): Handlers<typeof ledgerContract & typeof dutyReviewsContract> {
  const today = (): string => civilDateOf(core.ports.clock.now());
  const read = <Value>(work: (database: Database) => Value): Value => openStore(core).read(work);
  return {
    'appointments.listLedger': ({ offset, limit, ...filter }) =>
      read((database) => ledgerOn(database, filter, { offset, limit }, today())),
    'appointments.listSuccession': ({ post }) => read((database) => succession(database, post, today())),
    'appointments.listCourse': ({ person }) => read((database) => course(database, person)),
    'appointments.exportLedger': (filter) => exportSheet(read((database) => ledgerSheet(database, filter, today()))),
    'appointments.countItems': (question) => read((database) => countOf(database, question)),
    'appointments.listCountedItems': (asked) => read((database) => itemsBehind(database, asked)),
    'appointments.exportCount': (question) => exportSheet(read((database) => countSheet(database, question))),
    'appointments.getLedgerSettings': () => read((database) => readSettings(database, ledgerSettings)),
    'appointments.saveLedgerSettings': ({ settings, expectedRevision }, writer) => ({
      revision: saveSettings(writer, ledgerSettings, settings, expectedRevision),
    }),

    'appointments.listReviews': ({ year }) => read((database) => listReviews(database, year)),
    'appointments.planReviews': (plan, writer) => planReviews(writer, plan),
    'appointments.updateReview': (review, writer) => ({ revision: updateReview(writer, review) }),
    'appointments.removeReview': ({ id, expectedRevision }, writer) => {
      removeReview(writer, id, expectedRevision);
      return {};
    },
    'appointments.listExpiring': () => read((database) => expiring(database, today())),
  };
}
