import type { certificatesContract } from '../../../contract/appointments/certificates.contract';
import { civilDateOf } from '../../../domain/organization/civil-today';
import { countBlanks, listBlanks } from '../../../storage/appointments/certificates/blanks';
import type { Database } from '../../../storage/driver/database';
import { readSettings, saveSettings } from '../../../storage/settings';
import { openStore, type Core } from '../../core';
import type { Handlers } from '../../dispatcher';
import { certificates } from '../../organization/setting-kinds';
import { exportBallots, readBallots } from './ballots';
import { addBlanks, spoilBlank } from './blanks-register';
import { listCertificates } from './list-certificates';
import { listOaths, saveOaths } from './oaths';
import { prepareCertificates } from './prepare-certificates';
import { exportCertificates, readCertificates } from './read-certificates';
import { handCertificates, orderCertificates, voidCertificate } from './settle-certificates';

/** 任命书, the blanks they are printed on, their layout, 宪法宣誓. */
export function certificatesHandlers(core: Core): Handlers<typeof certificatesContract> {
  const today = (): string => civilDateOf(core.ports.clock.now());
  const read = <Value>(work: (database: Database) => Value): Value => openStore(core).read(work);
  return {
    'appointments.listCertificates': ({ meeting }) => read((database) => listCertificates(database, meeting)),
    'appointments.prepareCertificates': (batch, writer) => prepareCertificates(writer, batch, today()),
    'appointments.handCertificates': (handed, writer) => ({ handed: handCertificates(writer, handed) }),
    'appointments.orderCertificates': (order, writer) => {
      orderCertificates(writer, order);
      return {};
    },
    'appointments.voidCertificate': (asked, writer) => ({ revision: voidCertificate(writer, asked, today()) }),

    'appointments.listBlanks': (page) =>
      read((database) => ({
        blanks: listBlanks(database, page).map(({ certificate: _certificate, ...blank }) => blank),
        ...countBlanks(database),
      })),
    'appointments.addBlanks': (blanks, writer) => ({ added: addBlanks(writer, blanks, today()) }),
    'appointments.spoilBlank': (blank, writer) => ({ revision: spoilBlank(writer, blank, today()) }),

    'appointments.listOaths': ({ meeting }) => read((database) => ({ oaths: listOaths(database, meeting) })),
    'appointments.saveOaths': (oaths, writer) => {
      saveOaths(writer, oaths);
      return {};
    },

    'appointments.readCertificates': ({ certificates: ids }) =>
      read((database) => ({ pages: readCertificates(database, ids, today()) })),
    'appointments.exportCertificates': async (asked) =>
      read((database) => exportCertificates(database, asked, today())),
    'appointments.readBallots': ({ meeting }) => read((database) => readBallots(database, meeting, today())),
    'appointments.exportBallots': async (asked) => read((database) => exportBallots(database, asked, today())),
    'appointments.getCertificateSettings': () => read((database) => readSettings(database, certificates)),
    'appointments.saveCertificateSettings': ({ settings, expectedRevision }, writer) => ({
      revision: saveSettings(writer, certificates, settings, expectedRevision),
    }),
  };
}
