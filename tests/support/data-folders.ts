import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Driver } from '@core/storage/driver/database';
import { openData, type OpenData, type OpenDataOptions } from '@core/storage/opening/open-data';
import { OpeningRefused } from '@core/storage/opening/opening-refused';
import { temporaryFolder } from './temporary-folder';

export const aMoment = Date.UTC(2026, 0, 5, 1, 2, 3);

/**
 * Opens a data folder as the program does; it is let go of when the test has ended. Quick rather than safe unless
 * `durable`: what is proved of safety is proved by the drill.
 */
export async function openTestData(
  driver: Driver,
  folder = temporaryFolder(),
  { durable = false, ...replaced }: Partial<OpenDataOptions> & { durable?: boolean } = {},
): Promise<OpenData> {
  const data = await openData(folder, {
    driver,
    create: !existsSync(join(folder, 'yishitai.db')),
    shell: 'cli',
    now: () => aMoment,
    beforeMigration: async () => undefined,
    ...replaced,
  });
  onTestFinished(() => data.close());
  if (!durable) data.store.database.execute('PRAGMA synchronous = OFF');
  return data;
}

/** Why a folder is not opened; fails where it is. */
export async function refusalOf(
  driver: Driver,
  folder: string,
  replaced: Partial<OpenDataOptions> = {},
): Promise<OpeningRefused> {
  try {
    (await openTestData(driver, folder, { create: false, ...replaced })).close();
  } catch (error) {
    if (error instanceof OpeningRefused) return error;
    throw error;
  }
  throw new Error('it was opened');
}

/** Every file below a folder with its SHA-256. */
export function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/**
 * Takes away the right to write to a folder and its files until the test has ended. Root may write whatever the
 * permissions say, so for root the files are made immutable.
 */
export function writeProtect(folder: string): void {
  const paths = [folder, ...readdirSync(folder).map((name) => join(folder, name))];
  if (process.getuid?.() === 0) {
    execFileSync('chattr', ['+i', ...paths]);
    onTestFinished(() => void execFileSync('chattr', ['-i', ...paths]));
    return;
  }
  for (const path of paths) chmodSync(path, path === folder ? 0o500 : 0o400);
  onTestFinished(() => chmodSync(folder, 0o700));
}
