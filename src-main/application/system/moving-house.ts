import { CallFailure } from '../../contract/errors';
import { civilDateOf } from '../../domain/organization/civil-today';
import { packageName } from '../../storage/backup/backup.messages';
import { beginWorkingCopy, removeQuietly } from '../../storage/backup/working-copy';
import { databaseBytes, referencedFilesOf } from '../../storage/backup/office-facts';
import { clearUnfinished } from '../../storage/backup/package/unpack-office';
import { unfinishedPackage } from '../../storage/backup/package/pack-office';
import { findOffice } from '../../storage/organization/offices';
import { asCallFailure } from '../../storage/store';
import { openDataOf, type Core } from '../core';
import { fileNameOf } from '../documents/file-name';
import type { JobContext } from '../jobs';
import { backupHandlersMessages as refusals, backupMessages as say } from './backup.messages';
import type { Backups } from './backups';
import { folderToOpen } from './folder-to-open';
import { runLong } from './long-work';

/** 换电脑, out: the whole office as one verified file in a folder the clerk chose. */
export async function packOffice(
  core: Core,
  backups: Backups,
  folder: string,
  context: JobContext,
): Promise<{ path: string; bytes: number; missing: number }> {
  return backups.turns.run(async (signal) => {
    const { store, layout } = openDataOf(core);
    const { ports } = core;
    const suitability = await ports.folders.inspect(folder);
    if (!suitability.exists) throw new CallFailure('NOT_FOUND', refusals.secondMissing);
    const now = ports.clock.now();
    const office = store.read(findOffice);
    const name = fileNameOf(packageName(office?.shortName ?? '', civilDateOf(now)), '');
    const copy = beginWorkingCopy(layout, ports.ids.next());
    try {
      const needed = { databaseBytes: databaseBytes(store.database), files: store.read(referencedFilesOf) };
      await runLong(ports.longWork, 'requireSpace', { place: suitability.folder, ...needed }, { signal });
      await runLong(ports.longWork, 'requireSpace', { place: layout.folder, ...needed, files: [] }, { signal });
      const onCopy = (done: number, total: number) => context.progress(say.copyingDatabase, done, total);
      await store.database.copyTo(copy, { signal, onProgress: onCopy });
      const input = {
        database: copy,
        files: layout.files,
        folder: suitability.folder,
        name,
        madeAt: new Date(now).toISOString(),
        programVersion: core.version,
      };
      const onProgress = (done: number, total: number) => context.progress(say.packing, done, total);
      return await runLong(ports.longWork, 'packOffice', input, { signal, onProgress });
    } catch (error) {
      removeQuietly(unfinishedPackage(suitability.folder, name));
      throw asCallFailure(error);
    } finally {
      removeQuietly(copy);
    }
  }, context.signal);
}

/** 换电脑, in: unpacks into a folder without data, opens that and remembers it. */
export async function unpackOffice(
  core: Core,
  backups: Backups,
  { path, folder }: { path: string; folder: string },
  context: JobContext,
): Promise<void> {
  const { ports, holding } = core;
  const target = await backups.turns.run(async (signal) => {
    clearUnfinished((await ports.folders.inspect(folder)).folder);
    const suitability = await ports.folders.inspect(folder);
    if (suitability.hasOffice) throw new CallFailure('RULE_VIOLATED', refusals.targetTaken);
    const free = await folderToOpen(core, folder, true);
    const onProgress = (done: number, total: number) => context.progress(say.unpacking, done, total);
    try {
      await runLong(ports.longWork, 'unpackOffice', { path, folder: free }, { signal, onProgress });
    } catch (error) {
      // A cancelled worker could not clear up after itself.
      clearUnfinished(free);
      throw error;
    }
    return free;
  }, context.signal);
  context.progress(say.opening);
  await holding.open(target, false);
  if (!holding.data) {
    const { message, advice } = holding.failure!;
    throw new CallFailure('BACKUP_INVALID', { message, advice });
  }
  await ports.place.remember(target);
}
