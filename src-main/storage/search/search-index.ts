import type { RecordedChange } from '../change-set/record-writer';
import type { Database } from '../driver/database';

/** A search table and what stands in it. It follows the records in the same transaction, undoing included. */
export interface SearchIndex {
  /** Ids of the records whose words a change has touched. */
  touched: (database: Database, change: RecordedChange) => readonly number[];
  /** Writes the words of a record as it stands now, in place of what stood there; nothing where it is gone. */
  index: (database: Database, id: number) => void;
}
