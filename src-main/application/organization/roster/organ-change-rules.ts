import type { Database } from '../../../storage/driver/database';

/** What the office's rule says of those in office when an organ is renamed or abolished (appointments.md 2.7). */
export interface OrganChangeRules {
  renaming: { rule: 're-appoint' | 'file' | 'ask'; source: string };
  abolition: { rule: 'remove' | 'file' | 'ask'; source: string };
}

/** Places answer oppositely: until the office says how, the task asks. */
export function organChangeRules(_database: Database): OrganChangeRules {
  return { renaming: { rule: 'ask', source: '' }, abolition: { rule: 'ask', source: '' } };
}
