import type { Store } from '../store';
import { keepChangeSet, type ChangeOrigin } from './keep-change-set';
import { RecordWriter } from './record-writer';

/** One change of records among several that enter together. */
export interface SeveralStep {
  origin: ChangeOrigin;
  work: (writer: RecordWriter) => void;
}

/**
 * Several changes, each with its own change set, moment and person, in one transaction: all of them or none. They stand
 * in the history in the order given. For data that come with a past (the sample office).
 */
export function writeSeveral(store: Store, steps: readonly SeveralStep[]): void {
  store.note((database) => {
    for (const { origin, work } of steps) {
      const writer = new RecordWriter(database);
      work(writer);
      keepChangeSet(database, writer, origin);
    }
  });
}
