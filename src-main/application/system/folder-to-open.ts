import { CallFailure } from '../../contract/errors';
import type { Core } from '../core';
import { folderMessages } from './folder-to-open.messages';

/**
 * The folder a clerk chose, if it can be taken: an existing one with data, or – with `create` – an empty or new one.
 * A folder full of other things gets a folder of its own inside, so that data and backups do not mix with them.
 */
export async function folderToOpen(core: Core, folder: string, create: boolean): Promise<string> {
  const suitability = await core.ports.folders.inspect(folder);
  if (suitability.refusal) throw new CallFailure('NO_PERMISSION', suitability.refusal);
  if (suitability.hasOffice || !create) return suitability.folder;
  if (suitability.empty || !suitability.exists) return suitability.folder;
  throw new CallFailure('RULE_VIOLATED', folderMessages.notEmpty);
}
