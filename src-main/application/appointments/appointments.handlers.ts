import type { appointmentSettingsContract } from '../../contract/appointments/appointment-settings.contract';
import type { appointmentVotesContract } from '../../contract/appointments/appointment-votes.contract';
import type { deputyChangesContract } from '../../contract/appointments/deputy-changes.contract';
import type { jurorsContract } from '../../contract/appointments/jurors.contract';
import type { motionStepsContract } from '../../contract/appointments/motion-steps.contract';
import type { motionsContract } from '../../contract/appointments/motions.contract';
import type { newTermContract } from '../../contract/appointments/new-term.contract';
import { civilDateOf } from '../../domain/organization/civil-today';
import { listDeputyChanges } from '../../storage/appointments/deputy-changes';
import { yearsOfMotions } from '../../storage/appointments/list-motions';
import type { Database } from '../../storage/driver/database';
import { readSettings, saveSettings } from '../../storage/settings';
import { openStore, type Core } from '../core';
import type { Handlers } from '../dispatcher';
import { tallyAtMeeting } from '../meetings/sound-meetings';
import { appointments } from '../organization/setting-kinds';
import { presetsFor } from './appointment-settings';
import { addDeputyChange, removeDeputyChange, updateDeputyChange } from './deputy-changes';
import { departItem, returnItem } from './depart-item';
import { addItem, addItems, moveItem, orderItems, removeItem, updateItem } from './edit-items';
import { addMotion, removeMotion, updateMotion } from './edit-motion';
import { importJurors } from './import-jurors';
import {
  addPartyStep,
  addWaiver,
  enterStage,
  removePartyStep,
  removeStage,
  removeWaiver,
  saveMaterial,
  updatePartyStep,
} from './kept-beside';
import { motionLines, motionView } from './motion-view';
import { beginNewTerm, previewNewTerm } from './new-term';
import { planVotes } from './plan-votes';
import { proposeItem } from './propose-item';
import { proposeMotion } from './propose-motion';
import { readList } from './read-list';
import { recordVotes } from './record-votes';
import { recordApproval, removeVote } from './remove-vote';

/** 任免事项: motions and items, votes on them, what is kept beside them, settings. */
export function appointmentsHandlers(
  core: Core,
): Handlers<
  typeof motionsContract &
    typeof motionStepsContract &
    typeof appointmentVotesContract &
    typeof appointmentSettingsContract &
    typeof jurorsContract &
    typeof deputyChangesContract &
    typeof newTermContract
> {
  const today = (): string => civilDateOf(core.ports.clock.now());
  const read = <Value>(work: (database: Database) => Value): Value => openStore(core).read(work);
  return {
    'appointments.listMotions': (wanted) =>
      read((database) => ({ ...motionLines(database, wanted, today()), years: yearsOfMotions(database) })),
    'appointments.getMotion': ({ id }) => read((database) => motionView(database, id, today())),
    'appointments.proposeMotion': ({ proposerOrgan }) =>
      read((database) => proposeMotion(database, proposerOrgan, today())),
    'appointments.addMotion': (motion, writer) => addMotion(writer, motion, today()),
    'appointments.updateMotion': (motion, writer) => ({ revision: updateMotion(writer, motion) }),
    'appointments.removeMotion': ({ id, expectedRevision }, writer) => {
      removeMotion(writer, id, expectedRevision);
      return {};
    },

    'appointments.proposeItem': (asked) => read((database) => proposeItem(database, asked, today())),
    'appointments.addItem': (item, writer) => addItem(writer, item),
    'appointments.addItems': (items, writer) => addItems(writer, items),
    'appointments.updateItem': (item, writer) => ({ revision: updateItem(writer, item) }),
    'appointments.removeItem': ({ id, expectedRevision }, writer) => {
      removeItem(writer, id, expectedRevision);
      return {};
    },
    'appointments.orderItems': (order, writer) => {
      orderItems(writer, order);
      return {};
    },
    'appointments.moveItem': (move, writer) => ({ revision: moveItem(writer, move) }),
    'appointments.readListText': ({ text }) => read((database) => readList(database, text, today())),
    'appointments.importJurors': (jurors, context) => importJurors(core, jurors, context),

    'appointments.enterStage': (stage, writer) => enterStage(writer, stage),
    'appointments.removeStage': ({ id, expectedRevision }, writer) => {
      removeStage(writer, id, expectedRevision);
      return {};
    },
    'appointments.addPartyStep': (step, writer) => addPartyStep(writer, step),
    'appointments.updatePartyStep': (step, writer) => ({ revision: updatePartyStep(writer, step) }),
    'appointments.removePartyStep': ({ id, expectedRevision }, writer) => {
      removePartyStep(writer, id, expectedRevision);
      return {};
    },
    'appointments.saveMaterial': (material, writer) => saveMaterial(writer, material),
    'appointments.addWaiver': (waiver, writer) => addWaiver(writer, waiver),
    'appointments.removeWaiver': ({ id, expectedRevision }, writer) => {
      removeWaiver(writer, id, expectedRevision);
      return {};
    },
    'appointments.departItem': (departure, writer) => departItem(writer, departure),
    'appointments.returnItem': (item, writer) => ({ revision: returnItem(writer, item) }),

    'appointments.planVotes': (asked) => read((database) => planVotes(database, asked)),
    'appointments.tallyItemVote': ({ items: _items, ...vote }) =>
      read((database) => {
        const { outcome, needed, findings } = tallyAtMeeting(database, { ...vote, resolution: null });
        return { outcome, needed, findings };
      }),
    'appointments.recordItemVotes': (votes, writer) => recordVotes(writer, votes, today()),
    'appointments.removeItemVote': (vote, writer) => {
      removeVote(writer, vote);
      return {};
    },
    'appointments.recordApproval': (approval, writer) => ({ revision: recordApproval(writer, approval) }),

    'appointments.listDeputyChanges': ({ offset, limit, ...filter }) =>
      read((database) => listDeputyChanges(database, filter, { offset, limit })),
    'appointments.addDeputyChange': (change, writer) => addDeputyChange(writer, change),
    'appointments.updateDeputyChange': (change, writer) => ({ revision: updateDeputyChange(writer, change) }),
    'appointments.removeDeputyChange': ({ id, expectedRevision }, writer) => {
      removeDeputyChange(writer, id, expectedRevision);
      return {};
    },

    'appointments.previewNewTerm': ({ beginsOn }) => read((database) => previewNewTerm(database, beginsOn)),
    'appointments.beginNewTerm': (term, writer) => beginNewTerm(writer, term),

    'appointments.getAppointmentSettings': () => read((database) => readSettings(database, appointments)),
    'appointments.saveAppointmentSettings': ({ settings, expectedRevision }, writer) => ({
      revision: saveSettings(writer, appointments, settings, expectedRevision),
    }),
    'appointments.listPresets': () =>
      read((database) => ({ presets: presetsFor(readSettings(database, appointments).settings) })),
  };
}
