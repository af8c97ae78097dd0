import type { Database } from '../driver/database';
import { listVersions, type PlacedPaper } from './issued-papers';
import { freePlace, olderPlace } from './paper-places';

/** The version of a paper that stands, of which this one is to take the place; with the place it goes to. */
export function giveWay(database: Database, id: number): (PlacedPaper & { revision: number }) | null {
  const standing = listVersions(database, id).find((paper) => paper.state === 'issued' && paper.id !== id);
  return standing ? { ...standing, place: freePlace(database, olderPlace(standing), null, standing.id) } : null;
}

/**
 * Where files will lie when a frozen paper counts as issued: the version before it in 历史版本, itself in its place.
 * @param rendered hash and size of its Word file
 */
export function placesOnIssuing(
  database: Database,
  id: number,
  { hash, bytes }: { hash: string; bytes: number },
): PlacedPaper[] {
  const row = database.prepare('SELECT year, file_name, version, place FROM issued_paper WHERE id = ?').get([id]);
  if (!row) return [];
  const itself: PlacedPaper = {
    id,
    year: Number(row['year']),
    fileName: String(row['file_name']),
    version: Number(row['version']),
    place: String(row['place']),
    hash,
    bytes,
  };
  const before = giveWay(database, id);
  return before ? [before, itself] : [itself];
}
