import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Backup } from '@core/contract/system/backup.contract';
import { folderLayout } from '@core/storage/folder-layout';
import { drivers } from '../../support/drivers';
import { coreOver, newOffice, type OfficeInFolder } from '../../support/office-in-folder';
import { temporaryFolder } from '../../support/temporary-folder';

const restore = (office: OfficeInFolder, { place, id }: Backup, target: string | null = null) =>
  office.job('system.restoreBackup', { place, id, target });
const listed = async (office: OfficeInFolder): Promise<Backup[]> =>
  (await office.answer('system.listBackups', { folder: null })).backups;

describe.each(drivers)('over %s', (_name, driver) => {
  /** An office with one backup, closed again. */
  async function backedUp(): Promise<string> {
    const folder = join(temporaryFolder(), 'data');
    const office = await newOffice(folder, driver);
    await office.job('system.makeBackup', {});
    await office.application.close();
    return folder;
  }

  test.each<[string, string, (database: string) => void]>([
    ['overwritten', 'corrupt', (path) => writeFileSync(path, 'x'.repeat(50_000))],
    ['empty', 'missing', (path) => writeFileSync(path, '')],
    ['gone', 'missing', (path) => rmSync(path)],
  ])('a database that is %s is replaced from the recovery page, and kept as it was', async (_title, reason, spoil) => {
    const folder = await backedUp();
    const { database, backups } = folderLayout(folder);
    spoil(database);
    const spoiled = existsSync(database) ? readFileSync(database) : null;
    const office = await coreOver(folder, driver);
    const state = await office.answer('system.getState');
    expect(state.stage).toBe('recovery');
    expect([reason, 'not-ours']).toContain(state.failure.reason);
    const [backup] = await listed(office);
    const restored = await restore(office, backup!);
    const aside = readdirSync(backups).filter((name) => name.startsWith('原样保存'));
    expect(restored).toEqual({
      ok: true,
      value: { savedBefore: aside[0] === undefined ? null : join(backups, aside[0]) },
    });
    expect(await office.answer('system.getState')).toMatchObject({ stage: 'ready' });
    if (spoiled) expect(readFileSync(join(backups, aside[0]!, 'replaced.db')).equals(spoiled)).toBe(true);
    else expect(aside).toEqual([]);
  });

  test('data of a later version are left as they are: their backups are listed with the reason', async () => {
    const folder = await backedUp();
    const layout = folderLayout(folder);
    const [id] = readdirSync(layout.backups);
    const path = join(layout.backups, id!, 'manifest.json');
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), schemaVersion: 99 }));
    const database = driver.open(layout.database);
    database.execute('PRAGMA user_version = 99');
    database.close();
    const before = readFileSync(layout.database);
    const office = await coreOver(folder, driver);
    expect((await office.answer('system.getState')).failure.reason).toBe('newer');
    const [backup] = await listed(office);
    expect(backup!.fault).toMatch(/更新版本/);
    expect(await restore(office, backup!)).toMatchObject({ ok: false, error: { code: 'BACKUP_INVALID' } });
    expect(readFileSync(layout.database).equals(before)).toBe(true);
  });

  test('data that another window holds are not exchanged under its feet', async () => {
    const folder = await backedUp();
    const holding = await coreOver(folder, driver);
    const other = await coreOver(folder, driver);
    expect((await other.answer('system.getState')).failure.reason).toBe('in-use');
    const [backup] = await listed(other);
    expect(await restore(other, backup!)).toMatchObject({ ok: false, error: { code: 'DATABASE_IN_USE' } });
    expect(await holding.answer('system.getState')).toMatchObject({ stage: 'ready' });
  });

  test('with the data gone a backup fills another folder, which is opened and remembered', async () => {
    const folder = await backedUp();
    const remembered: string[] = [];
    const place = {
      remembered: () => null,
      remember: async (path: string) => void remembered.push(path),
      suggestion: () => folder,
    };
    rmSync(join(folder, 'yishitai.db'));
    const office = await coreOver(folder, driver, { ports: { place } });
    const [backup] = await listed(office);
    const target = join(folder, '..', 'new');
    expect(await restore(office, backup!, target)).toEqual({ ok: true, value: { savedBefore: null } });
    expect(await office.answer('system.getState')).toMatchObject({ stage: 'ready', dataFolder: target });
    expect(remembered).toEqual([target]);
  });

  test('a folder with other things, or with data of its own, is not filled', async () => {
    const folder = await backedUp();
    const other = await backedUp();
    const photos = join(temporaryFolder(), 'photos');
    mkdirSync(photos);
    writeFileSync(join(photos, 'a.jpg'), '');
    const office = await coreOver(folder, driver);
    const [backup] = await listed(office);
    for (const target of [other, photos])
      expect(await restore(office, backup!, target)).toMatchObject({ ok: false, error: { code: 'RULE_VIOLATED' } });
    expect(readdirSync(photos)).toEqual(['a.jpg']);
  });

  test('a new folder that was to be filled by a broken backup is empty again', async () => {
    const folder = await backedUp();
    const office = await coreOver(folder, driver);
    const [backup] = await listed(office);
    const bytes = readFileSync(join(backup!.place, backup!.id, 'yishitai.db'));
    bytes.fill(7, 20_000, 21_000);
    writeFileSync(join(backup!.place, backup!.id, 'yishitai.db'), bytes);
    const target = join(folder, '..', 'new');
    expect(await restore(office, backup!, target)).toMatchObject({ ok: false, error: { code: 'BACKUP_INVALID' } });
    expect(existsSync(target)).toBe(false);
    expect(await office.answer('system.getState')).toMatchObject({ stage: 'ready', dataFolder: folder });
  });

  test('what is written while the present state is being saved is not lost: the old file stays', async () => {
    const folder = await backedUp();
    const office = await coreOver(folder, driver);
    const [backup] = await listed(office);
    const { job } = await office.answer('system.restoreBackup', { place: backup!.place, id: backup!.id, target: null });
    let names = 0;
    for (;;) {
      const { state, value } = await office.answer('system.getJob', { id: job });
      if (state !== 'running') {
        expect(state).toBe('done');
        expect(value.savedBefore).toMatch(/原样保存/);
        const old = driver.open(join(value.savedBefore, 'replaced.db'), { readOnly: true });
        expect(old.prepare('SELECT count(*) AS n FROM clerk').get()).toEqual({ n: 1 + names });
        return old.close();
      }
      const added = await office.call('organization.addClerk', { name: `人员${names}`, duty: '', active: true });
      if (added.ok) names += 1;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  });
});
