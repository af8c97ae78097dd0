import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Backup } from '@core/contract/system/backup.contract';
import { betterSqlite3Driver } from '@core/storage/driver/better-sqlite3';
import { nodeSqliteDriver } from '@core/storage/driver/node-sqlite';
import { schemaVersion } from '@core/storage/migrations/all';
import { newOffice, type OfficeInFolder } from '../../support/office-in-folder';
import { temporaryFolder } from '../../support/temporary-folder';

const manual = async (office: OfficeInFolder): Promise<Backup> => {
  const made = await office.job('system.makeBackup', {});
  if (!made.ok) throw new Error(made.error.message);
  return made.value.backup;
};
const addClerk = (office: OfficeInFolder, name: string) =>
  office.answer('organization.addClerk', { name, duty: '', active: true });
const clerks = async (office: OfficeInFolder): Promise<string[]> =>
  (await office.answer('organization.getOffice')).clerks.map(({ name }: { name: string }) => name);

for (const driver of [betterSqlite3Driver(), nodeSqliteDriver()])
  describe(driver.name, () => {
    test('a backup made by hand is listed, verified, and known to the strip above the page', async () => {
      const folder = join(temporaryFolder(), 'data');
      const office = await newOffice(folder, driver);
      const backup = await manual(office);
      expect(backup).toMatchObject({ id: '2026-11-20T090000-manual', kind: 'manual', fault: null, schemaVersion });
      expect(backup.officeName).toBe('云岭市人民代表大会常务委员会');
      expect(readdirSync(join(folder, '备份'))).toEqual([backup.id]);
      expect((await office.answer('system.listBackups', { folder: null })).backups).toEqual([backup]);
      expect(await office.job('system.verifyBackup', { place: backup.place, id: backup.id })).toEqual({
        ok: true,
        value: { faults: [] },
      });
      expect(await office.answer('system.getDataState')).toMatchObject({
        lastBackup: { at: backup.madeAt, second: false },
        unsavedChanges: 0,
        notices: [],
      });
      await addClerk(office, '李文静');
      expect(await office.answer('system.getDataState')).toMatchObject({ unsavedChanges: 1 });
    });

    test('a restore brings the backup back and keeps the state before as a backup', async () => {
      const folder = join(temporaryFolder(), 'data');
      const office = await newOffice(folder, driver);
      const backup = await manual(office);
      await addClerk(office, '李文静');
      const restored = await office.job('system.restoreBackup', { place: backup.place, id: backup.id, target: null });
      expect(restored).toEqual({ ok: true, value: { savedBefore: '2026-11-20T090001-restore' } });
      expect(await clerks(office)).toEqual(['周明远']);
      expect(readdirSync(join(folder, '备份')).sort()).toEqual([backup.id, '2026-11-20T090001-restore']);
      expect(readdirSync(join(folder, 'work'))).toEqual([]);
      // And forth again.
      office.clock.at += 60_000;
      const there = { place: backup.place, id: '2026-11-20T090001-restore', target: null };
      expect((await office.job('system.restoreBackup', there)).ok).toBe(true);
      expect(await clerks(office)).toEqual(['周明远', '李文静']);
    });

    test('right after a restore the strip above the page names the backup it came from', async () => {
      const root = temporaryFolder();
      const stick = join(root, 'stick');
      mkdirSync(stick);
      const office = await newOffice(join(root, 'data'), driver);
      await office.answer('system.saveBackupSettings', { secondFolder: stick });
      const backup = await manual(office);
      office.clock.at += 60_000;
      await addClerk(office, '李文静');
      const { place, id } = backup;
      expect(await office.job('system.restoreBackup', { place, id, target: null })).toMatchObject({ ok: true });
      expect(await office.answer('system.getDataState')).toMatchObject({
        lastBackup: { at: backup.madeAt, second: true },
        unsavedChanges: 0,
      });
      await addClerk(office, '何知秋');
      expect(await office.answer('system.getDataState')).toMatchObject({ unsavedChanges: 1 });
    });

    test('restored from elsewhere, an office that has no backup of its own does not say it has', async () => {
      const root = temporaryFolder();
      const office = await newOffice(join(root, 'data'), driver);
      const { place, id } = await manual(office);
      const target = join(root, 'other', 'data');
      expect(await office.job('system.restoreBackup', { place, id, target })).toMatchObject({ ok: true });
      expect(await office.answer('system.getDataState')).toMatchObject({ lastBackup: null });
    });

    test('a backup that was tampered with is not restored, and the data are untouched', async () => {
      const folder = join(temporaryFolder(), 'data');
      const office = await newOffice(folder, driver);
      const backup = await manual(office);
      await addClerk(office, '李文静');
      writeFileSync(join(backup.place, backup.id, 'yishitai.db'), Buffer.alloc(4096), { flag: 'r+' });
      const restored = await office.job('system.restoreBackup', { place: backup.place, id: backup.id, target: null });
      expect(restored).toMatchObject({ ok: false, error: { code: 'BACKUP_INVALID' } });
      expect(await clerks(office)).toEqual(['周明远', '李文静']);
    });

    test('the second place gets every backup in a folder of the office; without the stick the backup counts and says so', async () => {
      const root = temporaryFolder();
      const stick = join(root, 'stick');
      mkdirSync(stick);
      const office = await newOffice(join(root, 'data'), driver);
      const inside = await office.call('system.saveBackupSettings', { secondFolder: join(root, 'data', 'x') });
      expect(inside).toMatchObject({ ok: false, error: { code: 'RULE_VIOLATED' } });
      mkdirSync(join(root, 'data', 'y'));
      const within = await office.call('system.saveBackupSettings', { secondFolder: join(root, 'data', 'y') });
      expect(within).toMatchObject({ ok: false, error: { message: expect.stringContaining('不能在数据文件夹里面') } });
      await office.answer('system.saveBackupSettings', { secondFolder: `${stick}/` });
      const backup = await manual(office);
      const [officeFolder] = readdirSync(stick);
      expect(officeFolder).toMatch(/^议事台备份-[0-9a-f]{8}$/);
      expect(readdirSync(join(stick, officeFolder!))).toEqual([backup.id]);
      const second = { place: join(stick, officeFolder!), id: backup.id };
      expect(await office.job('system.verifyBackup', second)).toEqual({ ok: true, value: { faults: [] } });
      expect(await office.answer('system.getDataState')).toMatchObject({ lastBackup: { second: true }, notices: [] });
      expect((await office.answer('system.listBackups', { folder: stick })).backups).toHaveLength(1);

      rmSync(stick, { recursive: true });
      office.clock.at += 1_000;
      const made = await office.job('system.makeBackup', {});
      expect(made).toMatchObject({ ok: true, value: { notices: [expect.stringContaining(stick)] } });
      expect(await office.answer('system.getDataState')).toMatchObject({ lastBackup: { second: false } });
      mkdirSync(stick);
      office.clock.at += 1_000;
      expect(await office.job('system.makeBackup', {})).toMatchObject({ ok: true, value: { notices: [] } });
    });

    test('leaving makes a backup where something changed, and none where nothing did', async () => {
      const folder = join(temporaryFolder(), 'data');
      const office = await newOffice(folder, driver, { shell: 'host' });
      await office.application.close();
      expect(readdirSync(join(folder, '备份'))).toEqual(['2026-11-20T090000-exit']);
      const again = await newOfficeOpened(folder, driver, office.clock.at + 3_600_000);
      await again.application.close();
      expect(readdirSync(join(folder, '备份'))).toEqual(['2026-11-20T090000-exit']);
      expect(existsSync(join(folder, 'holder.json'))).toBe(false);
    });

    test('the only sound backup cannot be removed; others can, and with them what only they referred to', async () => {
      const office = await newOffice(join(temporaryFolder(), 'data'), driver);
      const first = await manual(office);
      const remove = (backup: Backup) => office.call('system.removeBackup', { place: backup.place, id: backup.id });
      expect(await remove(first)).toMatchObject({ ok: false, error: { code: 'RULE_VIOLATED' } });
      office.clock.at += 1_000;
      await manual(office);
      expect(await remove(first)).toMatchObject({ ok: true });
      expect((await office.answer('system.listBackups', { folder: null })).backups).toHaveLength(1);
    });

    test('an office moves to another PC in one file', async () => {
      const root = temporaryFolder();
      const office = await newOffice(join(root, 'data'), driver);
      mkdirSync(join(root, 'stick'));
      const packed = await office.job('system.packOffice', { folder: join(root, 'stick') });
      if (!packed.ok) throw new Error(JSON.stringify(packed));
      const { path } = packed.value;
      expect(readdirSync(join(root, 'stick'))).toEqual(['议事台搬家-云岭市人大常委会-20261120.ystz']);
      expect(await office.answer('system.inspectPackage', { path })).toMatchObject({ files: 0, fault: null });
      const target = join(root, 'new', 'data');
      const unpacked = await office.job('system.unpackOffice', { path, folder: target });
      expect(unpacked).toEqual({ ok: true, value: {} });
      expect(await office.answer('system.getState')).toMatchObject({ stage: 'ready', dataFolder: target });
      expect(readdirSync(target).sort()).toEqual(['files', 'holder.json', 'yishitai.db']);
    });

    test('a look for damage finds none in a new office', async () => {
      const office = await newOffice(join(temporaryFolder(), 'data'), driver);
      expect(await office.job('system.checkData', { full: true })).toEqual({ ok: true, value: { faults: [] } });
    });
  });

async function newOfficeOpened(folder: string, driver: ReturnType<typeof nodeSqliteDriver>, at: number) {
  const { coreOver } = await import('../../support/office-in-folder');
  return coreOver(folder, driver, { shell: 'host', clock: { at } });
}
