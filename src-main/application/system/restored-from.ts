import { dataMark, lastChangeSetOf } from '../../storage/backup/office-facts';
import { lookAt } from '../../storage/backup/list-generations';
import { secondPlaceOf } from '../../storage/backup/places';
import { writeDataState } from '../../storage/data-state';
import type { FolderLayout } from '../../storage/folder-layout';
import type { Store } from '../../storage/store';

/** The backup that data are restored from, as one of the office's own. */
export interface OwnBackup {
  /** When it was made. */
  at: string;
  /** Whether the second place has it too, or alone. */
  second: boolean;
}

/**
 * The backup to be restored, where it lies in a place of the office; null for one of anywhere else – a stick brought
 * along –, which is not one the office has.
 */
export async function ownBackup(layout: FolderLayout, place: string, id: string): Promise<OwnBackup | null> {
  const wanted = await lookAt(place, id);
  const isKeptIn = async (folder: string): Promise<boolean> => {
    const { manifest, backup } = await lookAt(folder, id);
    return backup.fault === null && JSON.stringify(manifest) === JSON.stringify(wanted.manifest);
  };
  const folder = secondPlaceOf(layout)?.folder;
  const second = folder !== undefined && (await isKeptIn(folder));
  return second || (await isKeptIn(layout.backups)) ? { at: wanted.backup.madeAt, second } : null;
}

/**
 * In the restored data, before anybody writes to them: what stands is what the backup holds, so it counts as backed up.
 * The copy itself cannot know, since it was taken before it counted.
 */
export function noteRestoredFrom(store: Store, { at, second }: OwnBackup): void {
  store.note((database) => {
    writeDataState(database, 'last-backup', at);
    writeDataState(database, 'last-backup-change-set', String(lastChangeSetOf(database)));
    writeDataState(database, 'last-backup-mark', JSON.stringify({ mark: dataMark(database), at }));
    if (second) writeDataState(database, 'last-backup-in-second', at);
  });
}
