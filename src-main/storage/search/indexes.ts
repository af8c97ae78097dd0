import type { RecordedChange } from '../change-set/record-writer';
import type { Database } from '../driver/database';
import { personIndex } from './person-index';
import { resolutionIndex } from './resolution-index';
import type { SearchIndex } from './search-index';

/** The registry: a table that is searched adds its index. */
const indexes: readonly SearchIndex[] = [resolutionIndex, personIndex];

/** Brings the search tables up to what was changed. Within the transaction that changed it. */
export function reindexChanged(database: Database, changes: readonly RecordedChange[]): void {
  for (const { touched, index } of indexes) {
    const ids = new Set(changes.flatMap((change) => touched(database, change)));
    for (const id of ids) index(database, id);
  }
}
