import { followupTables } from './0003/followup-tables';
import { motionTables } from './0003/motion-tables';
import { rosterTables } from './0003/roster-tables';
import type { Migration } from './migration';

/**
 * 名册 (organs, posts, people, members of the committee, deputies, who holds which post), 任免事项 with items, votes,
 * certificates and oaths, the calendar of rest days, and tasks with a deadline of any module. Released: frozen by hash.
 */
export const appointments: Migration = {
  version: 3,
  name: 'appointments',
  statements: [...rosterTables, ...motionTables, ...followupTables],
};
