import { databaseBytes } from '../../storage/backup/office-facts';
import { beginWorkingCopy, removeQuietly } from '../../storage/backup/working-copy';
import { writeDataState } from '../../storage/data-state';
import { SqliteFailure } from '../../storage/driver/sqlite-failure';
import { consistencyMessages } from '../../storage/consistency/consistency.messages';
import { asCallFailure } from '../../storage/store';
import { openDataOf, type Core } from '../core';
import type { JobContext } from '../jobs';
import { backupMessages as say } from './backup.messages';
import type { Backups } from './backups';
import { runLong } from './long-work';

/**
 * Looks for damage and contradictions in the open data, in a copy and in the worker thread, so that the window goes on.
 * Answers sentences for the clerk; mends nothing.
 */
export function checkData(core: Core, backups: Backups, full: boolean, context: JobContext): Promise<string[]> {
  return backups.turns.run(async (signal) => {
    const { store, layout } = openDataOf(core);
    const { longWork, ids, clock } = core.ports;
    const copy = beginWorkingCopy(layout, ids.next());
    try {
      const space = { place: layout.work, databaseBytes: databaseBytes(store.database), files: [] };
      await runLong(longWork, 'requireSpace', space, { signal });
      const onCopy = (done: number, total: number) => context.progress(say.copyingDatabase, done, total);
      await store.database.copyTo(copy, { signal, onProgress: onCopy });
      const onProgress = (done: number, total: number) => context.progress(say.checking, done, total);
      const input = { database: copy, files: layout.files, full };
      const faults = await runLong(longWork, 'checkOffice', input, { signal, onProgress });
      const at = new Date(clock.now()).toISOString();
      if (full) store.note((database) => writeDataState(database, 'last-full-check', at));
      return faults;
    } catch (error) {
      if (error instanceof SqliteFailure && ['corrupt', 'not-a-database', 'input-output'].includes(error.reason))
        return [consistencyMessages.databaseBroken];
      throw asCallFailure(error);
    } finally {
      removeQuietly(copy);
    }
  }, context.signal);
}
