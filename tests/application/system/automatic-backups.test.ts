import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { TaskStopped, type HeavyWork } from '@core/application/ports';
import { Backups } from '@core/application/system/backups';
import type { Core } from '@core/application/core';
import type { DataState } from '@core/contract/system/system.contract';
import { listGenerations } from '@core/storage/backup/list-generations';
import type { Driver } from '@core/storage/driver/database';
import { pathOfContent } from '@core/storage/files';
import { folderLayout } from '@core/storage/folder-layout';
import { migrate } from '@core/storage/migrate';
import { openData } from '@core/storage/opening/open-data';
import { drivers } from '../../support/drivers';
import { coreOver, directWork, newOffice, type OfficeInFolder } from '../../support/office-in-folder';
import { temporaryFolder } from '../../support/temporary-folder';
import { recordingLogger, testPorts } from '../../support/test-ports';

const day = 86_400_000;
const idsIn = async (folder: string): Promise<string[]> =>
  (await listGenerations(join(folder, '备份'))).map(({ backup }) => backup.id);
const stateOf = (office: OfficeInFolder) => office.answer<DataState>('system.getDataState');
const change = (office: OfficeInFolder, name = '李文静') =>
  office.answer('organization.addClerk', { name, duty: '', active: true });
/** Longer than the pause after an opening, in ms. */
const patience = { timeout: 8_000, interval: 50 };

describe.each(drivers)('over %s', (_name, driver: Driver) => {
  test('the first start makes a backup in the background, and looks through the data; the next day makes one after a change', async () => {
    const folder = join(temporaryFolder(), 'data');
    const office = await newOffice(folder, driver);
    await office.application.close();

    const monday = await coreOver(folder, driver, { shell: 'host' });
    expect(await idsIn(folder)).toEqual([]);
    await vi.waitFor(async () => expect(await idsIn(folder)).toEqual(['2026-11-20T090000-monthly']), patience);
    await vi.waitFor(async () => expect(await stateOf(monday)).toMatchObject({ backingUp: false }), patience);
    expect(await stateOf(monday)).toMatchObject({ notices: [], unsavedChanges: 0 });
    await change(monday);
    await monday.application.close();
    expect(await idsIn(folder)).toEqual(['2026-11-20T090001-exit', '2026-11-20T090000-monthly']);

    const tuesday = await coreOver(folder, driver, { shell: 'host', clock: { at: monday.clock.at + day } });
    await change(tuesday, '赵立新');
    await vi.waitFor(async () => expect((await idsIn(folder))[0]).toBe('2026-11-21T090000-daily'), patience);
  });

  test('what the weekly look finds is told: records that contradict each other', async () => {
    const folder = join(temporaryFolder(), 'data');
    const first = await newOffice(folder, driver);
    await first.application.close();
    rmSync(folderLayout(folder).seal);
    const database = driver.open(folderLayout(folder).database);
    database.execute(`UPDATE term SET ends_on = '2030-01-01'`);
    database.execute(`INSERT INTO term (number, begins_on, revision) VALUES (6, '2027-02-18', 1)`);
    database.close();
    const office = await coreOver(folder, driver, { shell: 'host' });
    await vi.waitFor(async () => {
      expect((await stateOf(office)).notices).toEqual([
        expect.stringMatching(/每周检查发现问题：届次记录有矛盾.*重叠/),
      ]);
    }, patience);
  });

  test('a draft alone is worth a backup at leaving', async () => {
    const folder = join(temporaryFolder(), 'data');
    const office = await newOffice(folder, driver, { shell: 'host' });
    await office.job('system.makeBackup', {});
    const draft = {
      id: crypto.randomUUID(),
      expectedSavedAt: null,
      title: '稿',
      excerpt: '',
      characters: 1,
      content: '{}',
    };
    await office.answer('documents.saveDraft', draft);
    await office.application.close();
    expect(await idsIn(folder)).toEqual(['2026-11-20T090001-exit', '2026-11-20T090000-manual']);
  });

  test('on the command line nothing is backed up of its own accord', async () => {
    const folder = join(temporaryFolder(), 'data');
    const office = await newOffice(folder, driver);
    await office.application.close();
    expect(await idsIn(folder)).toEqual([]);
  });

  test('a backup that cannot be made does not keep anybody from leaving, and is told until one succeeds', async () => {
    const folder = join(temporaryFolder(), 'data');
    const first = await newOffice(folder, driver, { shell: 'host' });
    // A file where the folder of backups should be.
    writeFileSync(join(folder, '备份'), '');
    await first.application.close();
    const office = await coreOver(folder, driver, { shell: 'host' });
    await vi.waitFor(async () => {
      expect((await stateOf(office)).notices).toEqual([expect.stringMatching(/自动备份没有做成/)]);
    }, patience);
    await office.application.close();
    const later = await coreOver(folder, driver, { shell: 'cli' });
    expect((await stateOf(later)).notices).toHaveLength(1);
    rmSync(join(folder, '备份'));
    expect(await later.job('system.makeBackup', {})).toMatchObject({ ok: true, value: { notices: [] } });
    expect((await stateOf(later)).notices).toEqual([]);
  });

  test('before a migration the file is saved as it is, of whatever schema; where that fails the migration does not begin', async () => {
    const layout = folderLayout(temporaryFolder());
    const database = driver.open(layout.database, { create: true });
    migrate(database);
    const work = directWork(driver);
    const backups = new Backups({ ports: testPorts({ longWork: work }), version: '0.1.0', shell: 'cli' } as Core);
    await backups.beforeMigration(database, layout);
    expect(await idsIn(layout.folder)).toEqual(['2026-01-05T090203-migration']);
    rmSync(layout.backups, { recursive: true });
    writeFileSync(layout.backups, '');
    await expect(backups.beforeMigration(database, layout)).rejects.toMatchObject({ reason: 'not-saved' });
    database.close();
  });

  test('a restored file of an older schema is saved before its migration, within the turn of the restore', async () => {
    const layout = folderLayout(temporaryFolder());
    const database = driver.open(layout.database, { create: true });
    migrate(database);
    // What DataHolding does after an exchange: it opens the folder, and opening migrates.
    const holding = {
      async exchange(work: () => Promise<void>) {
        await work();
        await backups.beforeMigration(database, layout);
      },
    };
    const ports = testPorts({ longWork: directWork(driver) });
    const backups: Backups = new Backups({ ports, version: '0.1.0', shell: 'host', holding } as unknown as Core);
    await backups.turns.run(() => backups.exchange(async () => undefined, layout.folder, null));
    expect(await idsIn(layout.folder)).toEqual(['2026-01-05T090203-migration']);
    database.close();
  });

  test('a backup that hangs keeps nobody from leaving for longer than agreed, and the log says so', async () => {
    const folder = join(temporaryFolder(), 'data');
    const hanging: HeavyWork = {
      run: (_name, _input, { signal }) =>
        new Promise((_resolve, reject) =>
          signal!.addEventListener('abort', () => reject(new TaskStopped('cancelled')), { once: true }),
        ),
      close: async () => undefined,
    };
    const office = await newOffice(folder, driver);
    await office.application.close();
    const [logger, clock] = [recordingLogger(), { now: () => office.clock.at }];
    const data = await openData(folder, {
      driver,
      create: false,
      shell: 'host',
      now: clock.now,
      beforeMigration: async () => undefined,
    });
    const ports = testPorts({ longWork: hanging, logger, clock });
    const core = { ports, version: '0.1.0', shell: 'host', holding: { data } } as unknown as Core;
    const backups = new Backups(core, { leavingMs: 300 });
    const began = performance.now();
    await backups.atLeaving();
    expect(performance.now() - began).toBeGreaterThanOrEqual(290);
    data.close();
    expect(logger.events).toMatchObject([{ event: 'exit-backup', facts: { outOfTime: true } }]);
    expect(readdirSync(join(folder, '备份'))).toEqual([]);
  });

  test('the second place is brought up to date as soon as it is chosen', async () => {
    const root = temporaryFolder();
    const office = await newOffice(join(root, 'data'), driver);
    await office.job('system.makeBackup', {});
    mkdirSync(join(root, 'stick'));
    await office.answer('system.saveBackupSettings', { secondFolder: join(root, 'stick') });
    await vi.waitFor(async () => expect((await stateOf(office)).lastBackup?.second).toBe(true), patience);
    const { places } = await office.answer('system.getBackupSettings');
    expect(places).toMatchObject([{ role: 'first' }, { role: 'second', available: true }]);
    // Known where the database is not.
    expect(JSON.parse(readFileSync(join(root, 'data', 'backup-places.json'), 'utf8'))).toMatchObject({
      secondFolder: join(root, 'stick'),
    });
    await office.answer('system.saveBackupSettings', { secondFolder: null });
    expect((await office.answer('system.getBackupSettings')).secondFolder).toBeNull();
  });

  test('opening another folder stops the backup of this one, and leaves nothing of it', async () => {
    const root = temporaryFolder();
    const office = await newOffice(join(root, 'data'), driver);
    const { job } = await office.answer('system.makeBackup', {});
    await office.answer('system.openFolder', { folder: join(root, 'other'), create: true });
    expect((await office.answer('system.getJob', { id: job })).state).toBe('cancelled');
    expect(readdirSync(join(root, 'data', '备份'))).toEqual([]);
  });
});

test('a stored file that is damaged is told after a backup', async () => {
  const [[, driver]] = drivers as [(typeof drivers)[number]];
  const folder = join(temporaryFolder(), 'data');
  const office = await newOffice(folder, driver);
  await office.application.close();
  const { files, database: path, seal } = folderLayout(folder);
  rmSync(seal);
  const database = driver.open(path);
  const hash = 'a'.repeat(64);
  database.execute(
    `INSERT INTO stored_file (hash, bytes, media_type, stored_at) VALUES ('${hash}', 3, 'text/plain', '')`,
  );
  database.close();
  mkdirSync(join(pathOfContent(files, hash), '..'), { recursive: true });
  writeFileSync(pathOfContent(files, hash), 'abc');
  const again = await coreOver(folder, driver);
  const made = await again.job('system.makeBackup', {});
  expect(made).toMatchObject({ ok: true, value: { notices: [expect.stringMatching(/1 个存档文件缺失或损坏/)] } });
  expect(await again.job('system.checkData', { full: false })).toMatchObject({
    value: { faults: [expect.stringMatching(/1 个存档文件已损坏/)] },
  });
});
