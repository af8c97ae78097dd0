import type { OfficialDocument } from '../../official-document/model';
import type { Database } from '../driver/database';
import { readText } from './resolution-text';

/** The text of the newest version kept; null where none was. */
export function newestTextOf(database: Database, resolution: number): OfficialDocument | null {
  const row = database
    .prepare('SELECT model_version, model FROM resolution_text WHERE resolution = ? ORDER BY version DESC LIMIT 1')
    .get([resolution]);
  return row ? readText(Number(row['model_version']), String(row['model'])) : null;
}
