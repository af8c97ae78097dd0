import { meetingTables } from './0002/meeting-tables';
import { paperTables } from './0002/paper-tables';
import { resolutionTables } from './0002/resolution-tables';
import type { Migration } from './migration';

/**
 * Meetings and votes, resolutions and decisions with their stages and texts, wording of papers, the papers a record
 * yields, numbers that are reserved or voided, and who holds which copy. Released: frozen by hash.
 */
export const resolutions: Migration = {
  version: 2,
  name: 'resolutions',
  statements: [...meetingTables, ...resolutionTables, ...paperTables],
};
