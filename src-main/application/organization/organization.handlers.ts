import { CallFailure } from '../../contract/errors';
import type { organizationContract } from '../../contract/organization/organization.contract';
import { civilDateOf } from '../../domain/organization/civil-today';
import { clerkColumns, findClerk, listClerks } from '../../storage/organization/clerks';
import { findOffice, formerNamesOfOffice, officeColumns, officeId } from '../../storage/organization/offices';
import { findTerm, listTerms, termColumns } from '../../storage/organization/terms';
import { writeDataState } from '../../storage/data-state';
import { readSettings, saveSettings } from '../../storage/settings';
import { openStore, type Core } from '../core';
import type { Handlers } from '../dispatcher';
import type { PaperFiling } from '../documents/paper-filing';
import { keepUsedSeries } from './kept-series';
import { requireSound } from './sound-terms';
import { loadSample } from './load-sample';
import { addFormerName, removeFormerName, updateOffice } from './rename-office';
import { organizationMessages as say } from './organization.messages';
import { deadlines, numbering } from './setting-kinds';

/** The office, its terms and clerks, and its settings. */
export function organizationHandlers(core: Core, filing: PaperFiling): Handlers<typeof organizationContract> {
  return {
    'organization.getOffice': () =>
      openStore(core).read((database) => ({
        office: findOffice(database) ?? missing(),
        formerNames: formerNamesOfOffice(database),
        terms: listTerms(database),
        clerks: listClerks(database),
        today: civilDateOf(core.ports.clock.now()),
      })),

    'organization.establishOffice': ({ terms, clerks, ...office }, writer) => {
      if (findOffice(writer.database)) throw new CallFailure('RULE_VIOLATED', say.established);
      requireSound(terms);
      writer.insert('office', { ...officeColumns(office), sample: 0 }, officeId);
      for (const term of terms) writer.insert('term', termColumns(term));
      const ids = clerks.map((clerk) => writer.insert('clerk', clerkColumns(clerk)));
      writeDataState(writer.database, 'clerk', String(ids[0]));
      writer.describe(say.establish(office.fullName));
      return {};
    },
    'organization.loadSample': (_input, context) => loadSample(core, filing, context),

    'organization.updateOffice': (office, writer) => ({
      revision: updateOffice(writer, office, core.ports.clock.now()),
    }),
    'organization.addFormerName': (name, writer) => addFormerName(writer, name),
    'organization.removeFormerName': ({ id, expectedRevision }, writer) => {
      removeFormerName(writer, id, expectedRevision);
      return {};
    },

    'organization.addTerm': (term, writer) => {
      writer.describe(say.addTerm(term.number));
      requireSound([...listTerms(writer.database), term]);
      return { id: writer.insert('term', termColumns(term)), revision: 1 };
    },
    'organization.updateTerm': ({ id, expectedRevision, ...term }, writer) => {
      writer.describe(say.updateTerm(term.number));
      requireSound(listTerms(writer.database).map((stored) => (stored.id === id ? term : stored)));
      return { revision: writer.update('term', id, termColumns(term), expectedRevision) };
    },
    'organization.removeTerm': ({ id, expectedRevision }, writer) => {
      writer.describe(say.removeTerm(findTerm(writer.database, id)?.number ?? 0));
      writer.remove('term', id, expectedRevision);
      return {};
    },

    'organization.addClerk': (clerk, writer) => {
      writer.describe(say.addClerk(clerk.name));
      return { id: writer.insert('clerk', clerkColumns(clerk)), revision: 1 };
    },
    'organization.updateClerk': ({ id, expectedRevision, ...clerk }, writer) => {
      writer.describe(say.updateClerk(clerk.name));
      return { revision: writer.update('clerk', id, clerkColumns(clerk), expectedRevision) };
    },
    'organization.removeClerk': ({ id, expectedRevision }, writer) => {
      writer.describe(say.removeClerk(findClerk(writer.database, id)?.name ?? ''));
      writer.remove('clerk', id, expectedRevision);
      return {};
    },
    'organization.chooseClerk': ({ id }) =>
      openStore(core).note((database) => {
        if (id !== null && !findClerk(database, id)) throw new CallFailure('NOT_FOUND');
        writeDataState(database, 'clerk', id === null ? null : String(id));
        return {};
      }),

    'organization.getNumberingSettings': () => openStore(core).read((database) => readSettings(database, numbering)),
    'organization.saveNumberingSettings': ({ settings, expectedRevision }, writer) => ({
      revision: keepUsedSeries(writer.database, () => saveSettings(writer, numbering, settings, expectedRevision)),
    }),
    'organization.getDeadlineSettings': () => openStore(core).read((database) => readSettings(database, deadlines)),
    'organization.saveDeadlineSettings': ({ settings, expectedRevision }, writer) => ({
      revision: saveSettings(writer, deadlines, settings, expectedRevision),
    }),
  };
}

function missing(): never {
  throw new CallFailure('OFFICE_NOT_OPEN');
}
