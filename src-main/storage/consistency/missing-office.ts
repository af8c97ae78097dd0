import { findOffice } from '../organization/offices';
import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

/** Records of an office, and no office. */
export const missingOffice: ConsistencyCheck = {
  id: 'missing-office',
  find: (database) =>
    !findOffice(database) && database.prepare('SELECT 1 AS one FROM change_set LIMIT 1').get()
      ? [say.officeMissing]
      : [],
};
