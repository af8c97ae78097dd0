import type { Backup, BackupKind } from '../../contract/system/backup.contract';
import { CallFailure } from '../../contract/errors';
import { errorMessages } from '../../contract/errors.messages';
import { freeGeneration, removeUnfinished } from '../../storage/backup/begin-generation';
import { lookAt } from '../../storage/backup/list-generations';
import type { Manifest } from '../../storage/backup/manifest';
import {
  databaseBytes,
  dataMark,
  lastChangeSetOf,
  referencedFilesOf,
  writtenRows,
} from '../../storage/backup/office-facts';
import { isReachable, secondPlaceOf } from '../../storage/backup/places';
import { writeDataState } from '../../storage/data-state';
import type { Database } from '../../storage/driver/database';
import type { FolderLayout } from '../../storage/folder-layout';
import { asCallFailure, type Store } from '../../storage/store';
import type { Core } from '../core';
import { backupMessages as say } from './backup.messages';
import type { BackupNotices } from './backup-notices';
import { runLong } from './long-work';

export interface Source {
  database: Database;
  layout: FolderLayout;
  /** Null while the data are not open yet (before a migration): nothing is noted then. */
  store: Store | null;
}

export interface Making {
  signal: AbortSignal;
  progress: (step: string, done?: number, total?: number) => void;
}

export interface Made {
  backup: Backup;
  /** writtenRows of the moment the copy began, and what was noted in the data since by the backup itself. */
  rowsBefore: number;
  rowsNoted: number;
}

/** Kinds that compare every file by its content, not only what is new: the worker reads the whole office. */
const thoroughKinds: ReadonlySet<BackupKind> = new Set(['weekly', 'monthly', 'manual', 'restore', 'migration']);

/** Makes one backup: into the first place, then a copy of it into the second, then older ones go. */
export class BackupMaker {
  constructor(
    private readonly core: Pick<Core, 'ports' | 'version'>,
    private readonly notices: BackupNotices,
  ) {}

  /**
   * The database is copied here, in small steps between other work; everything else is done in the worker thread. What
   * goes wrong after the first place has it becomes a notice: the backup counts.
   * Throws DISK_FULL, NO_PERMISSION, DATABASE_CORRUPT, CANCELLED; no trace is left then.
   * @param place other than the office's own: a copy for the clerk, which is neither noted nor copied further
   */
  async make(source: Source, kind: BackupKind, making: Making, place = source.layout.backups): Promise<Made> {
    const { database, layout, store } = source;
    const rowsBefore = writtenRows(database);
    const mark = dataMark(database);
    const lastChangeSet = lastChangeSetOf(database);
    const moment = this.core.ports.clock.now();
    const { id, at, manifest } = await this.#first(source, kind, moment, place, making);
    const { backup } = await lookAt(place, id);
    if (!store || place !== layout.backups) return { backup, rowsBefore, rowsNoted: 0 };
    const rowsAtNoting = writtenRows(database);
    store.note((open) => {
      writeDataState(open, 'last-backup', at);
      writeDataState(open, 'last-backup-change-set', String(lastChangeSet));
      writeDataState(open, 'last-backup-mark', JSON.stringify({ mark, at }));
    });
    const { missing } = manifest;
    this.notices.set(store, 'failed', null);
    this.notices.set(store, 'files', missing.length > 0 ? say.missingFiles(missing.length) : null);
    let rowsNoted = writtenRows(database) - rowsAtNoting;
    const reached = await this.second(layout, id, making);
    const rowsAtSecond = writtenRows(database);
    if (reached === null && secondPlaceOf(layout))
      store.note((open) => writeDataState(open, 'last-backup-in-second', at));
    this.notices.set(store, 'second', reached);
    rowsNoted += writtenRows(database) - rowsAtSecond;
    await this.#tidy(layout, making);
    return { backup, rowsBefore, rowsNoted };
  }

  async #first(
    { database, layout }: Source,
    kind: BackupKind,
    moment: number,
    place: string,
    { signal, progress }: Making,
  ): Promise<{ id: string; at: string; manifest: Manifest }> {
    progress(say.clearing);
    const generation = await freeGeneration(place, moment, kind);
    const { longWork } = this.core.ports;
    try {
      const space = { place, databaseBytes: databaseBytes(database), files: referencedFilesOf(database) };
      await runLong(longWork, 'requireSpace', space, { signal });
      progress(say.copyingDatabase);
      await database.copyTo(generation.database, {
        signal,
        onProgress: (done, total) => progress(say.copyingDatabase, done, total),
      });
      const at = new Date(generation.moment).toISOString();
      const input = {
        place,
        id: generation.id,
        kind,
        files: layout.files,
        madeAt: at,
        programVersion: this.core.version,
        thorough: thoroughKinds.has(kind),
      };
      const onProgress = (done: number, total: number) => progress(say.completing, done, total);
      const manifest = await runLong(longWork, 'completeBackup', input, { signal, onProgress });
      return { id: generation.id, at, manifest };
    } catch (error) {
      removeUnfinished(place, generation.id);
      throw asCallFailure(error);
    }
  }

  /** Copies a backup to the second place, if there is one. Answers what to tell the clerk; null when all is well. */
  async second(layout: FolderLayout, id: string, { signal, progress }: Making): Promise<string | null> {
    const second = secondPlaceOf(layout);
    if (!second) return null;
    if (!isReachable(second.chosen)) return say.secondMissing(second.chosen);
    try {
      progress(say.toSecond);
      const onProgress = (done: number, total: number) => progress(say.toSecond, done, total);
      const input = { place: layout.backups, id, to: second.folder };
      await runLong(this.core.ports.longWork, 'copyBackup', input, { signal, onProgress });
      return null;
    } catch (error) {
      removeUnfinished(second.folder, id);
      if (signal.aborted) return say.secondStopped(second.chosen);
      this.core.ports.logger.error('second-backup', error);
      const failure = error instanceof CallFailure ? error : new CallFailure('INTERNAL');
      const { message, advice } = { ...errorMessages[failure.code], ...failure.detail };
      return say.secondFailed(second.chosen, message, advice);
    }
  }

  /** Older generations go in both places. What cannot be removed now is next time. */
  async #tidy(layout: FolderLayout, { signal, progress }: Making): Promise<void> {
    progress(say.tidying);
    const second = secondPlaceOf(layout);
    for (const place of [layout.backups, ...(second && isReachable(second.folder) ? [second.folder] : [])])
      try {
        await runLong(this.core.ports.longWork, 'tidyPlace', { place, remove: [] }, { signal });
      } catch (error) {
        if (!signal.aborted) this.core.ports.logger.error('backups-not-tidied', error);
      }
  }
}
