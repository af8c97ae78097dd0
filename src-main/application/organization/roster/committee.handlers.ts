import type { committeeContract } from '../../../contract/organization/committee.contract';
import { civilDateOf } from '../../../domain/organization/civil-today';
import type { RosterSettings } from '../../../domain/organization/people/roster-settings';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import type { Database } from '../../../storage/driver/database';
import { countsOn, listDeputies, membersOfTerm, quotasOfTerm } from '../../../storage/organization/roster/committee';
import { countRoster } from '../../../storage/organization/roster/count-roster';
import { readSettings, saveSettings } from '../../../storage/settings';
import { openStore, type Core } from '../../core';
import type { Handlers } from '../../dispatcher';
import { roster } from '../setting-kinds';
import {
  addDeputy,
  addMember,
  addQuota,
  orderMembers,
  removeDeputy,
  removeMember,
  removeQuota,
  updateDeputy,
  updateMember,
} from './change-committee';
import { addTenure, removeTenure, updateTenure } from './change-tenures';
import { rosterMessages as say } from './roster.messages';

/** 常委会组成人员, deputies, who holds which post, and what the office says of its roster as a whole. */
export function committeeHandlers(core: Core): Handlers<typeof committeeContract> {
  const today = (): string => civilDateOf(core.ports.clock.now());
  const read = <Value>(work: (database: Database) => Value): Value => openStore(core).read(work);
  return {
    'organization.listMembers': ({ term, on }) =>
      read((database) => {
        const { quota, inOffice } = countsOn(database, term, on ?? today());
        return {
          members: membersOfTerm(database, term),
          quotas: quotasOfTerm(database, term),
          counts: { quota, inOffice },
        };
      }),
    'organization.addMember': (member, writer) => addMember(writer, member),
    'organization.updateMember': (member, writer) => updateMember(writer, member),
    'organization.removeMember': ({ id, expectedRevision }, writer) => {
      removeMember(writer, id, expectedRevision);
      return {};
    },
    'organization.orderMembers': ({ term, members }, writer) => {
      orderMembers(writer, term, members);
      return {};
    },
    'organization.addQuota': (quota, writer) => addQuota(writer, quota),
    'organization.removeQuota': ({ id, expectedRevision }, writer) => {
      removeQuota(writer, id, expectedRevision);
      return {};
    },
    'organization.listDeputies': ({ offset, limit, ...filter }) =>
      read((database) => listDeputies(database, filter, today(), { offset, limit })),
    'organization.addDeputy': (deputy, writer) => addDeputy(writer, deputy),
    'organization.updateDeputy': (deputy, writer) => updateDeputy(writer, deputy),
    'organization.removeDeputy': ({ id, expectedRevision }, writer) => {
      removeDeputy(writer, id, expectedRevision);
      return {};
    },

    'organization.addTenure': (tenure, writer) => addTenure(writer, tenure, today()),
    'organization.updateTenure': (tenure, writer) => updateTenure(writer, tenure),
    'organization.removeTenure': ({ id, expectedRevision }, writer) => {
      removeTenure(writer, id, expectedRevision);
      return {};
    },

    'organization.declareRoster': ({ declaredOn }, writer) => {
      writer.describe(declaredOn === null ? say.withdrawDeclaration : say.declare(declaredOn));
      change(writer, { declaredOn });
      return {};
    },
    'organization.getRosterState': () =>
      read((database) => ({ ...readSettings(database, roster).settings, ...countRoster(database, today()) })),
    'organization.saveRosterSettings': ({ keepsPrivateData }, writer) => {
      writer.describe(say.keepPrivate(keepsPrivateData));
      change(writer, { keepsPrivateData });
      return {};
    },
  };
}

function change(writer: RecordWriter, changed: Partial<RosterSettings>): void {
  const { settings, revision } = readSettings(writer.database, roster);
  saveSettings(writer, roster, { ...settings, ...changed }, revision);
}
