import type { backupContract } from '../../contract/system/backup.contract';
import { CallFailure } from '../../contract/errors';
import { backupRefusals } from '../../storage/backup/backup.messages';
import { secondPlaceOf } from '../../storage/backup/places';
import { openDataOf, type Core } from '../core';
import type { Handlers } from '../dispatcher';
import type { JobContext } from '../jobs';
import { backupHandlersMessages as say, backupMessages } from './backup.messages';
import { listBackups, officePlaces, saveSecondFolder } from './backup-places';
import type { Backups } from './backups';
import { checkData } from './checking';
import { runLong } from './long-work';
import { packOffice, unpackOffice } from './moving-house';
import { restoreBackup } from './restoring';

/** A package is inspected while somebody waits. */
const inspectTimeoutMs = 20_000;

/** Backups, restore, moving house, and the check of the data. */
export function backupHandlers(core: Core, backups: Backups): Handlers<typeof backupContract> {
  const { ports } = core;
  const { longWork } = ports;
  const reporting = (context: JobContext, step: string, signal: AbortSignal) => ({
    signal,
    onProgress: (done: number, total: number) => context.progress(step, done, total),
  });

  return {
    'system.listBackups': ({ folder }) => listBackups(core, folder),

    'system.makeBackup': ({ folder }, context) =>
      backups.turns.run(async (signal) => {
        const place = folder === null ? undefined : (await ports.folders.inspect(folder)).folder;
        const making = { signal, progress: context.progress };
        const { backup } = await backups.make(openDataOf(core), 'manual', making, place);
        return { backup, notices: backups.notices() };
      }, context.signal),

    'system.verifyBackup': ({ place, id }, context) =>
      backups.turns.run(async (signal) => {
        const options = reporting(context, backupMessages.verifying, signal);
        return { faults: await runLong(longWork, 'verifyBackup', { place, id, thorough: true }, options) };
      }, context.signal),

    'system.removeBackup': ({ place, id }) =>
      backups.turns.run(async (signal) => {
        const places = await officePlaces(core);
        if (!places.some(({ folder }) => folder === place)) throw new CallFailure('RULE_VIOLATED', say.unknownPlace);
        const there = (await listBackups(core, null)).backups.filter((backup) => backup.place === place);
        const chosen = there.find((backup) => backup.id === id);
        if (!chosen) throw new CallFailure('NOT_FOUND', backupRefusals.notFound);
        const sound = there.filter(({ fault }) => fault === null);
        if (chosen.fault === null && sound.length === 1) throw new CallFailure('RULE_VIOLATED', say.onlyOne);
        await runLong(longWork, 'tidyPlace', { place, remove: [id] }, { signal });
        return {};
      }),

    'system.restoreBackup': (request, context) => restoreBackup(core, backups, request, context),

    'system.getBackupSettings': async () => ({
      secondFolder: secondPlaceOf(openDataOf(core).layout)?.chosen ?? null,
      places: await officePlaces(core),
    }),
    'system.saveBackupSettings': async ({ secondFolder }) => {
      await saveSecondFolder(core, secondFolder);
      backups.bringSecondUpToDate(openDataOf(core));
      return {};
    },

    'system.packOffice': ({ folder }, context) => packOffice(core, backups, folder, context),
    'system.inspectPackage': ({ path }, { signal }) =>
      runLong(ports.heavyWork, 'inspectPackage', { path }, { signal, timeoutMs: inspectTimeoutMs }),
    'system.unpackOffice': async (request, context) => {
      await unpackOffice(core, backups, request, context);
      return {};
    },

    'system.checkData': async ({ full }, context) => ({ faults: await checkData(core, backups, full, context) }),
  };
}
