import type { resolutionsContract } from '../../contract/resolutions/resolutions.contract';
import { civilDateOf } from '../../domain/organization/civil-today';
import { proposeTasks } from '../../domain/resolutions/tasks';
import type { Database } from '../../storage/driver/database';
import { clerkAtDesk } from '../../storage/organization/clerks';
import { countResolutions, yearsAndTerms } from '../../storage/resolutions/list-resolutions';
import { resolutionOf } from '../../storage/resolutions/resolutions';
import { textVersionOf } from '../../storage/resolutions/text-versions';
import { openStore, type Core } from '../core';
import type { Handlers } from '../dispatcher';
import { correctText, keepVersion, restoreVersion } from './change-text';
import { addResolution, saveText, updateResolution } from './edit-resolution';
import { enterStage } from './enter-stage';
import { exportList, listForExport } from './export-list';
import {
  addFormerTitle,
  addPublication,
  addWaiver,
  removeFormerTitle,
  removePublication,
  removeWaiver,
} from './kept-beside';
import { listLines } from './list-lines';
import { textPartsOf } from './own-text';
import { removeResolution } from './remove-resolution';
import { resolutionView } from './resolution-view';
import { saveTasks } from './save-tasks';

/** 决议决定: the matters, their texts, stages, tasks, and what is kept beside them. */
export function resolutionsHandlers(core: Core): Handlers<typeof resolutionsContract> {
  const now = (): number => core.ports.clock.now();
  const read = <Value>(work: (database: Database) => Value): Value => openStore(core).read(work);
  const moment = (database: Database) => ({ at: now(), clerk: clerkAtDesk(database)?.name ?? null });
  return {
    'resolutions.listResolutions': ({ offset, limit, ...filter }) =>
      read((database) => ({ ...listLines(database, filter, { offset, limit }), ...yearsAndTerms(database) })),
    'resolutions.exportList': (filter) =>
      exportList(
        read((database) => listForExport(database, filter)),
        civilDateOf(now()),
      ),
    'resolutions.getStatistics': ({ term }) => ({ rows: read((database) => countResolutions(database, term)) }),
    'resolutions.getResolution': ({ id }) => read((database) => resolutionView(database, id)),

    'resolutions.addResolution': (resolution, writer) => addResolution(writer, resolution),
    'resolutions.updateResolution': (resolution, writer) => ({ revision: updateResolution(writer, resolution, now()) }),
    'resolutions.removeResolution': ({ id, expectedRevision }, writer) => {
      removeResolution(writer, id, expectedRevision);
      return {};
    },

    'resolutions.saveText': (text, writer) => ({ revision: saveText(writer, text, now()) }),
    'resolutions.keepVersion': ({ id, label }, writer) => ({
      version: keepVersion(writer, id, label, moment(writer.database)),
    }),
    'resolutions.getVersion': ({ version }) =>
      read((database) => {
        const { version: kept, document } = textVersionOf(database, version);
        return { version: kept, document };
      }),
    'resolutions.restoreVersion': ({ version, expectedRevision }, writer) => ({
      revision: restoreVersion(writer, version, expectedRevision, moment(writer.database)),
    }),
    'resolutions.enterStage': (stage, writer) => ({ revision: enterStage(writer, stage, moment(writer.database)) }),
    'resolutions.correctText': (correction, writer) => ({
      revision: correctText(writer, correction, moment(writer.database)),
    }),

    'resolutions.proposeTasks': ({ id }) => ({
      tasks: proposeTasks(textPartsOf(read((database) => resolutionOf(database, id)).document)),
    }),
    'resolutions.saveTasks': (tasks, writer) => ({ tasks: saveTasks(writer, tasks) }),

    'resolutions.addFormerTitle': (title, writer) => addFormerTitle(writer, title),
    'resolutions.removeFormerTitle': ({ id, expectedRevision }, writer) => {
      removeFormerTitle(writer, id, expectedRevision);
      return {};
    },
    'resolutions.addPublication': (publication, writer) => addPublication(writer, publication),
    'resolutions.removePublication': ({ id, expectedRevision }, writer) => {
      removePublication(writer, id, expectedRevision);
      return {};
    },
    'resolutions.addWaiver': (waiver, writer) => addWaiver(writer, waiver),
    'resolutions.removeWaiver': ({ id, expectedRevision }, writer) => {
      removeWaiver(writer, id, expectedRevision);
      return {};
    },
  };
}
