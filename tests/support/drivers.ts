import { betterSqlite3Driver } from '@core/storage/driver/better-sqlite3';
import type { Driver } from '@core/storage/driver/database';
import { nodeSqliteDriver } from '@core/storage/driver/node-sqlite';

/** Both, by name: whatever is said of storage holds over either. */
export const drivers: readonly (readonly [string, Driver])[] = [betterSqlite3Driver(), nodeSqliteDriver()].map(
  (driver) => [driver.name, driver] as const,
);
