import { readDataState } from '../../storage/data-state';
import type { Database } from '../../storage/driver/database';
import type { LockSettings } from '../window-lock';

/** The lock as the open data have it. */
export function lockSettingsOf(database: Database): LockSettings {
  const minutes = readDataState(database, 'idle-minutes');
  return { password: readDataState(database, 'password'), idleMinutes: minutes === null ? null : Number(minutes) };
}
