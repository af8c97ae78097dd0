import { CallFailure } from '../../contract/errors';
import { backupRefusals } from '../../storage/backup/backup.messages';
import { exchangeDatabase, removeSetAside } from '../../storage/backup/exchange-database';
import { clearNewFolder, removeQuietly, stagedDatabase } from '../../storage/backup/working-copy';
import { folderLayout } from '../../storage/folder-layout';
import type { Core } from '../core';
import type { JobContext } from '../jobs';
import { backupHandlersMessages as refusals, backupMessages as say } from './backup.messages';
import type { Made } from './backup-maker';
import type { Backups } from './backups';
import { runLong } from './long-work';
import { ownBackup } from './restored-from';

export interface RestoreRequest {
  place: string;
  id: string;
  /** Data folder to restore into; null for the present one. */
  target: string | null;
}

/**
 * Puts a backup in the place of the present data, or into an empty folder. The backup is verified to the last byte
 * first; the present state is saved as a backup of its own or, where it cannot be read, set aside as it is. Up to the
 * exchange everything can be cancelled and the data are as they were; the exchange itself survives a cut at any moment.
 */
export async function restoreBackup(
  core: Core,
  backups: Backups,
  { place, id, target }: RestoreRequest,
  context: JobContext,
): Promise<{ savedBefore: string | null }> {
  const folder = await folderToRestoreInto(core, target);
  const { ports, holding } = core;
  const { longWork } = ports;
  return backups.turns.run(async (signal) => {
    const progress = (step: string) => (done: number, total: number) => context.progress(step, done, total);
    const faults = await runLong(
      longWork,
      'verifyBackup',
      { place, id, thorough: true },
      { signal, onProgress: progress(say.verifying) },
    );
    if (faults.length > 0) throw new CallFailure('BACKUP_INVALID', backupRefusals.invalid(faults));

    const present = holding.folder === folder ? holding.data : null;
    const saved = present
      ? await backups.make(present, 'restore', { signal, progress: () => context.progress(say.savingPresent) })
      : null;

    const layout = folderLayout(folder);
    const from = await ownBackup(layout, place, id);
    const staged = stagedDatabase(layout, ports.ids.next());
    try {
      const input = { place, id, folder, staged };
      await runLong(longWork, 'prepareRestore', input, { signal, onProgress: progress(say.preparing) });
      signal.throwIfAborted();
    } catch (error) {
      // A cancelled worker could not clear up after itself; files without a record are in nobody's way.
      removeQuietly(staged);
      if (holding.folder !== folder) clearNewFolder(layout);
      throw error;
    }
    context.progress(say.exchanging);
    let setAside: string | null = null;
    const rows = await backups.exchange(
      async () => {
        setAside = exchangeDatabase(layout, staged, ports.clock.now());
      },
      folder,
      present,
      from,
    );
    const { failure } = holding;
    if (failure)
      throw new CallFailure('BACKUP_INVALID', { message: refusals.notOpened(failure.message), advice: failure.advice });
    if (target !== null) await ports.place.remember(folder);
    return { savedBefore: whatWasKept(saved, rows, setAside) };
  }, context.signal);
}

/**
 * The old file itself is superfluous where the backup made of it holds everything: not one row was written between the
 * beginning of that backup and the moment the file was let go of, but what the backup noted of itself.
 */
function whatWasKept(saved: Made | null, rows: number | null, setAside: string | null): string | null {
  if (!saved || rows === null || rows !== saved.rowsBefore + saved.rowsNoted) return setAside;
  if (setAside !== null) removeSetAside(setAside);
  return saved.backup.id;
}

/** The present folder, or one that is empty or new. Throws where a restore would hit somebody else's data. */
async function folderToRestoreInto({ ports, holding }: Core, target: string | null): Promise<string> {
  const wanted = target ?? holding.folder;
  if (wanted === null) throw new CallFailure('OFFICE_NOT_OPEN');
  const { refusal, folder, exists, empty, hasOffice } = await ports.folders.inspect(wanted);
  if (refusal) throw new CallFailure('NO_PERMISSION', refusal);
  if (folder !== holding.folder) {
    if (hasOffice) throw new CallFailure('RULE_VIOLATED', refusals.targetTaken);
    if (!empty && exists) throw new CallFailure('RULE_VIOLATED', refusals.targetNotEmpty);
    return folder;
  }
  if (holding.failure?.reason === 'in-use') throw new CallFailure('DATABASE_IN_USE', refusals.inUse);
  if (!exists && target === null) throw new CallFailure('RULE_VIOLATED', refusals.targetGone);
  return folder;
}
