import { betterSqlite3Driver } from './better-sqlite3';
import type { Driver } from './database';
import { nodeSqliteDriver } from './node-sqlite';

/**
 * The driver of this PC, loaded once it is needed: better-sqlite3, or node:sqlite where its native module cannot be
 * loaded (glibc below 2.34: UOS V20, Kylin V10). YISHITAI_SQLITE=node or =better decides by hand.
 */
export function driverLoader(environment: NodeJS.ProcessEnv = process.env): () => Driver {
  let loaded: Driver | null = null;
  return () => (loaded ??= choose(environment['YISHITAI_SQLITE']));
}

function choose(wanted: string | undefined): Driver {
  if (wanted === 'node') return nodeSqliteDriver();
  try {
    return betterSqlite3Driver();
  } catch (error) {
    if (wanted === 'better') throw error;
    return nodeSqliteDriver();
  }
}
