import type { Database } from '../../../storage/driver/database';
import { readSettings } from '../../../storage/settings';
import { appointments } from '../setting-kinds';

/** What the office's rule says of those in office when an organ is renamed or abolished (appointments.md 2.7). */
export interface OrganChangeRules {
  renaming: 're-appoint' | 'file' | 'ask';
  abolition: 'remove' | 'file' | 'ask';
}

/** Places answer oppositely: where the office has not said how, the task asks. */
export function organChangeRules(database: Database): OrganChangeRules {
  const { renaming, abolition } = readSettings(database, appointments).settings.organs;
  return {
    renaming: renaming === null ? 'ask' : renaming === 'reappoint' ? 're-appoint' : 'file',
    abolition: abolition === null ? 'ask' : abolition === 'remove' ? 'remove' : 'file',
  };
}
