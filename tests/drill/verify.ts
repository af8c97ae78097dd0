import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { manifestName } from '@core/storage/backup/manifest';
import { folderLayout } from '@core/storage/folder-layout';
import { OpeningRefused } from '@core/storage/opening/opening-refused';
import type { Acknowledged } from './acknowledged';
import { differences, type Claims } from './claims';
import { lookAt } from './look';

/** What stands in a folder after a cut, and what is wrong with it. */
export interface Found {
  faults: string[];
  claims: Claims;
  lastChangeSet: number;
}

/**
 * Opens a folder after a cut and says what is wrong with it: it does not open, something in it is torn, or something
 * acknowledged is not there. Answers what stands in it now, too.
 */
export async function verifyAfterCut(folder: string, acknowledged: Acknowledged): Promise<Found> {
  const { answers, inFlight, orElse } = acknowledged;
  try {
    const { faults, claims, lastChangeSet } = await lookAt(folder);
    const told = differences(acknowledged.claims, claims, inFlight);
    const other = orElse === null ? told : differences(orElse, claims, inFlight);
    if (told.length > 0 && other.length > 0) faults.push(...told);
    if (orElse === null && lastChangeSet < acknowledged.lastChangeSet)
      faults.push(`history ends at ${lastChangeSet}, ${acknowledged.lastChangeSet} was acknowledged`);
    for (const id of Object.keys(acknowledged.backups))
      if (!existsSync(join(folderLayout(folder).backups, id, manifestName))) faults.push(`backup ${id} is gone`);
    return { faults, claims, lastChangeSet };
  } catch (error) {
    if (!(error instanceof OpeningRefused)) throw error;
    // Cut before the file was made: there is nothing, and nothing was acknowledged.
    if (error.reason === 'missing' && answers === 0) return { faults: [], claims: {}, lastChangeSet: 0 };
    return { faults: [`refused: ${error.reason}`], claims: {}, lastChangeSet: 0 };
  }
}
