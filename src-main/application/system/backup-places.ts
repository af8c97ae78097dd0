import type { Backup, BackupPlace } from '../../contract/system/backup.contract';
import { CallFailure } from '../../contract/errors';
import {
  freeBytesOf,
  isReachable,
  isWholePath,
  liesWithin,
  placesUnder,
  saveSecondPlace,
  secondPlaceOf,
} from '../../storage/backup/places';
import { eightDigits } from '../../storage/backup/generation-names';
import { listGenerations } from '../../storage/backup/list-generations';
import { readDataState, writeDataState } from '../../storage/data-state';
import { folderLayout } from '../../storage/folder-layout';
import { openDataOf, type Core } from '../core';
import { backupHandlersMessages as say } from './backup.messages';

/** Where backups of the present data folder lie, whether or not its data can be opened. */
export async function officePlaces({ holding }: Core): Promise<BackupPlace[]> {
  if (holding.folder === null) return [];
  const layout = folderLayout(holding.folder);
  const second = secondPlaceOf(layout);
  const first = { folder: layout.backups, role: 'first' as const };
  const places = [first, ...(second ? [{ folder: second.folder, role: 'second' as const, on: second.chosen }] : [])];
  return Promise.all(
    places.map(async ({ folder, role, ...rest }) => {
      // A folder that was not yet made is available where it can be made.
      const nearest = 'on' in rest ? rest.on : layout.folder;
      return { folder, role, available: isReachable(nearest), freeBytes: await freeBytesOf(nearest) };
    }),
  );
}

/**
 * The backups of the office, or – with `folder` – those of any folder: the place itself, a stick with places on it, a
 * data folder, or a single backup. Newest first.
 */
export async function listBackups(
  core: Core,
  folder: string | null,
): Promise<{ backups: Backup[]; places: BackupPlace[] }> {
  const places =
    folder === null
      ? await officePlaces(core)
      : await Promise.all(
          placesUnder(folder).map(async (place) => ({
            folder: place,
            role: 'chosen' as const,
            available: isReachable(place),
            freeBytes: await freeBytesOf(place),
          })),
        );
  const found = await Promise.all(places.map((place) => listGenerations(place.folder)));
  const backups = found.flat().map(({ backup }) => backup);
  return { backups: backups.sort((a, b) => b.madeAt.localeCompare(a.madeAt) || b.id.localeCompare(a.id)), places };
}

/** Chooses the second place or takes it away. Throws RULE_VIOLATED where it would be no second one, or is not there. */
export async function saveSecondFolder(core: Core, secondFolder: string | null): Promise<void> {
  const { layout, store } = openDataOf(core);
  let chosen: string | null = null;
  if (secondFolder !== null) {
    if (!isWholePath(secondFolder)) throw new CallFailure('RULE_VIOLATED', say.relative);
    // Its refusals are those of a data folder; a network folder is welcome here.
    const { folder, exists, writable } = await core.ports.folders.inspect(secondFolder);
    if (!exists) throw new CallFailure('RULE_VIOLATED', say.secondMissing);
    if (liesWithin(folder, layout.folder)) throw new CallFailure('RULE_VIOLATED', say.secondInside);
    if (!writable) throw new CallFailure('NO_PERMISSION');
    chosen = folder;
  }
  const known = store.read((database) => readDataState(database, 'office-id'));
  const officeId = known ?? core.ports.ids.next();
  if (known === null) store.note((database) => writeDataState(database, 'office-id', officeId));
  await saveSecondPlace(layout, chosen, eightDigits(officeId));
}
