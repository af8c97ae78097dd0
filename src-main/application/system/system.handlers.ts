import { CallFailure } from '../../contract/errors';
import type { systemContract } from '../../contract/system/system.contract';
import { writeDataState } from '../../storage/data-state';
import { openDataOf, openStore, type Core } from '../core';
import type { Handlers } from '../dispatcher';
import type { RunningCalls } from '../running-calls';
import type { BackupService } from './backup-service';
import { dataState } from './data-state';
import { lockSettingsOf } from './lock-settings';
import { programState } from './program-state';
import { folderToOpen } from './folder-to-open';

export interface SystemHandlersOptions {
  running: RunningCalls;
  backups: BackupService;
  /** What the shell does on 退出; it is told after the answer has left. */
  quit: () => void;
  /** Facts of this run for 关于. */
  about: { platform: string; nodeVersion: string };
}

/** The program itself: what it shows, its data folder, its lock, its jobs. */
export function systemHandlers(core: Core, options: SystemHandlersOptions): Handlers<typeof systemContract> {
  const { running, backups, quit, about } = options;
  const { holding, lock, jobs, ports } = core;
  const dialogs = () => {
    if (!ports.dialogs) throw new CallFailure('UNKNOWN_METHOD');
    return ports.dialogs;
  };
  const changeLock = (write: () => void): void => {
    write();
    lock.change(openStore(core).read(lockSettingsOf));
  };

  return {
    'system.getAbout': () => {
      const { data } = holding;
      return {
        version: core.version,
        shell: core.shell,
        dataFolder: data?.layout.folder ?? null,
        databaseFile: data?.layout.database ?? null,
        backupFolder: data?.layout.backups ?? null,
        logFile: ports.logger.file(),
        database: data?.store.database.description ?? null,
        ...about,
      };
    },
    'system.cancelCall': ({ ticket }) => ({ cancelled: running.cancel(ticket) }),
    'system.quit': () => {
      quit();
      return {};
    },

    'system.getState': () => programState(core),
    'system.getDataState': () => dataState(core, backups),
    'system.getJob': ({ id }) => jobs.get(id),
    'system.cancelJob': ({ id }) => {
      jobs.cancel(id);
      return {};
    },

    'system.listFolder': ({ folder, endings }) => ports.folders.list(folder, endings),
    'system.inspectFolder': ({ folder }) => ports.folders.inspect(folder),
    'system.chooseFolder': async ({ title, startAt }) => ({
      path: await dialogs().chooseFolder({ title, startAt: startAt ?? undefined }),
    }),
    'system.chooseFile': async ({ title, endings }) => ({ path: await dialogs().chooseFile({ title, endings }) }),
    'system.showPlace': async ({ place }) => {
      const { layout } = openDataOf(core);
      const places = { data: layout.database, backups: layout.backups, log: ports.logger.file() ?? layout.folder };
      await dialogs().showInFolder(places[place]);
      return {};
    },

    'system.openFolder': async ({ folder, create }) => {
      await holding.open(await folderToOpen(core, folder, create), create);
      if (holding.data) await ports.place.remember(holding.data.layout.folder);
      return programState(core);
    },
    'system.retryOpening': async () => {
      if (holding.folder !== null) await holding.open(holding.folder, false);
      return programState(core);
    },
    'system.openAltered': async () => {
      if (holding.folder === null || holding.failure?.reason !== 'altered') throw new CallFailure('OFFICE_NOT_OPEN');
      await holding.open(holding.folder, false, { acceptAltered: true });
      return programState(core);
    },

    'system.lock': () => {
      lock.lock();
      return programState(core);
    },
    'system.unlock': async ({ password }) => {
      await lock.unlock(password);
      return programState(core);
    },
    'system.touch': () => ({}),
    'system.setPassword': async ({ current, next }) => {
      await lock.fits(current ?? '');
      const hash = next === null ? null : await ports.passwords.hash(next);
      changeLock(() => openStore(core).note((database) => writeDataState(database, 'password', hash)));
      return programState(core);
    },
    'system.resetPassword': () => {
      changeLock(() => openStore(core).note((database) => writeDataState(database, 'password', null)));
      return {};
    },
    'system.saveLock': ({ idleMinutes }) => {
      const minutes = idleMinutes === null ? null : String(idleMinutes);
      changeLock(() => openStore(core).note((database) => writeDataState(database, 'idle-minutes', minutes)));
      return programState(core);
    },
  };
}
