/**
 * npm run freeze: at a release, keeps what the newest migration is (its hash) and a database as this version leaves it,
 * which every later version has to open. Run once a release, and commit both.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { betterSqlite3Driver } from '@core/storage/driver/better-sqlite3';
import { migrations, schemaVersion } from '@core/storage/migrations/all';
import { openData } from '@core/storage/opening/open-data';
import { fillWithEverything } from './fill';

const frozenPath = 'tests/storage/migrations.frozen.json';
const fixture = `tests/fixtures/databases/v${schemaVersion}.db`;
const again = process.argv.includes('--again');

const frozen = existsSync(frozenPath)
  ? (JSON.parse(readFileSync(frozenPath, 'utf8')) as Record<string, string>)
  : ({} as Record<string, string>);
if (frozen[schemaVersion] && !again)
  throw new Error(`version ${schemaVersion} is frozen; --again only before it was ever released`);
const { version, name, statements } = migrations.at(-1)!;
frozen[schemaVersion] = createHash('sha256')
  .update(JSON.stringify([version, name, statements]))
  .digest('hex');

const folder = mkdtempSync(join(tmpdir(), 'yishitai-freeze-'));
try {
  const data = await openData(folder, {
    driver: betterSqlite3Driver(),
    create: true,
    shell: 'cli',
    now: () => Date.UTC(2026, 0, 5),
    beforeMigration: async () => undefined,
  });
  fillWithEverything(data.store);
  data.close();
  copyFileSync(data.layout.database, fixture);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
writeFileSync(frozenPath, `${JSON.stringify(frozen, null, 2)}\n`);
console.log(`${frozenPath}, ${fixture}`);
