import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freeGeneration } from '@core/storage/backup/begin-generation';
import { completeBackup } from '@core/storage/backup/complete-backup';
import { copyBackup } from '@core/storage/backup/copy-backup';
import { generationName } from '@core/storage/backup/generation-names';
import { listGenerations } from '@core/storage/backup/list-generations';
import { requireSpace } from '@core/storage/backup/place-files';
import { placesUnder } from '@core/storage/backup/places';
import { prepareRestore } from '@core/storage/backup/prepare-restore';
import { tidyPlace } from '@core/storage/backup/tidy-place';
import { verifyBackup } from '@core/storage/backup/verify-backup';
import type { BackupKind } from '@core/contract/system/backup.contract';
import { betterSqlite3Driver } from '@core/storage/driver/better-sqlite3';
import type { Database } from '@core/storage/driver/database';
import { nodeSqliteDriver } from '@core/storage/driver/node-sqlite';
import { ContentFiles, hashOf, pathOfContent } from '@core/storage/files';
import { folderLayout, type FolderLayout } from '@core/storage/folder-layout';
import { migrate } from '@core/storage/migrate';
import { temporaryFolder } from '../../support/temporary-folder';

const nothing = () => undefined;
const start = Date.UTC(2026, 10, 20, 1, 0, 0);

for (const driver of [betterSqlite3Driver(), nodeSqliteDriver()])
  describe(driver.name, () => {
    interface Data {
      layout: FolderLayout;
      database: Database;
      put(text: string): Promise<string>;
      backup(kind?: BackupKind, at?: number): Promise<string>;
    }

    /** A data folder with stored files, and backups of it as they are made. */
    function dataIn(folder: string): Data {
      const layout = folderLayout(folder);
      mkdirSync(folder, { recursive: true });
      const database = driver.open(layout.database, { create: true });
      migrate(database);
      return {
        layout,
        database,
        async put(text) {
          const bytes = Buffer.from(text);
          const hash = await new ContentFiles(layout.files).put(bytes);
          database
            .prepare(`INSERT INTO stored_file (hash, bytes, media_type, stored_at) VALUES (?, ?, 'text/plain', '')`)
            .run([hash, bytes.length]);
          return hash;
        },
        async backup(kind = 'manual', at = start) {
          const generation = await freeGeneration(layout.backups, at, kind);
          await database.copyTo(generation.database);
          await completeBackup(
            {
              place: layout.backups,
              id: generation.id,
              kind,
              files: layout.files,
              madeAt: new Date(generation.moment).toISOString(),
              programVersion: '0.1.0',
              thorough: true,
            },
            driver,
            nothing,
          );
          return generation.id;
        },
      };
    }
    const verify = (place: string, id: string) => verifyBackup({ place, id, thorough: true }, driver, nothing);

    test('files are copied once and shared by the generations', async () => {
      const data = dataIn(join(temporaryFolder(), 'data'));
      const first = await data.put('one');
      const before = await data.backup();
      const second = await data.put('two');
      const after = await data.backup();
      expect([before, after]).toEqual(['2026-11-20T090000-manual', '2026-11-20T090001-manual']);
      const { backups } = data.layout;
      expect(readdirSync(join(backups, before)).sort()).toEqual(['manifest.json', 'yishitai.db']);
      expect((await new ContentFiles(join(backups, 'files')).list()).sort()).toEqual([first, second].sort());
      expect([await verify(backups, before), await verify(backups, after)]).toEqual([[], []]);
    });

    test('what is half made is never listed, and is cleared away by the next one', async () => {
      const data = dataIn(join(temporaryFolder(), 'data'));
      const { backups } = data.layout;
      const begun = await freeGeneration(backups, start, 'daily');
      await data.database.copyTo(begun.database);
      expect(await listGenerations(backups)).toEqual([]);
      expect(readdirSync(backups)).toHaveLength(1);
      const id = await data.backup('daily', start + 5_000);
      expect(readdirSync(backups)).toEqual([id]);
    });

    test('a file that is gone or damaged does not end all backups: it is named in the manifest', async () => {
      const data = dataIn(join(temporaryFolder(), 'data'));
      const [sound, gone, damaged] = [await data.put('sound'), await data.put('gone'), await data.put('damaged')];
      rmSync(pathOfContent(data.layout.files, gone));
      writeFileSync(pathOfContent(data.layout.files, damaged), 'DAMAGED');
      const id = await data.backup();
      const [generation] = await listGenerations(data.layout.backups);
      expect(generation!.manifest!.missing.sort()).toEqual([gone, damaged].sort());
      expect(generation!.manifest!.files.map(({ hash }) => hash)).toEqual([sound]);
      expect(await verify(data.layout.backups, id)).toEqual([]);
    });

    test('what an earlier backup has kept is not lost when the original is', async () => {
      const data = dataIn(join(temporaryFolder(), 'data'));
      const hash = await data.put('kept');
      await data.backup();
      rmSync(pathOfContent(data.layout.files, hash));
      await data.backup();
      const [newest] = await listGenerations(data.layout.backups);
      expect(newest!.manifest!.missing).toEqual([]);
    });

    test('a damaged database makes no backup', async () => {
      const data = dataIn(join(temporaryFolder(), 'data'));
      const generation = await freeGeneration(data.layout.backups, start, 'daily');
      await data.database.copyTo(generation.database);
      const bytes = readFileSync(generation.database);
      bytes.fill(0x55, 8192, 40_000);
      writeFileSync(generation.database, bytes);
      const input = { place: data.layout.backups, id: generation.id, kind: 'daily' as const, files: data.layout.files };
      const rest = { madeAt: new Date(start).toISOString(), programVersion: '0.1.0', thorough: true };
      const made = completeBackup({ ...input, ...rest }, driver, nothing);
      await expect(made).rejects.toMatchObject({ code: 'DATABASE_CORRUPT' });
      expect(readdirSync(data.layout.backups)).toEqual([]);
    });

    const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const rewrite = (folder: string, changed: object) =>
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifestOf(folder), ...changed }));

    test.each<[string, (folder: string, place: string) => void, RegExp]>([
      ['a manifest missing', (folder) => rmSync(join(folder, 'manifest.json')), /缺少备份清单/],
      ['a manifest torn', (folder) => writeFileSync(join(folder, 'manifest.json'), '{"format":1'), /清单.*已损坏/],
      ['a manifest of another backup', (folder) => rewrite(folder, { kind: 'weekly' }), /与文件夹名不一致/],
      ['a later format', (folder) => rewrite(folder, { format: 2 }), /更新版本/],
      ['a later schema', (folder) => rewrite(folder, { schemaVersion: 99 }), /更新版本/],
      ['a database missing', (folder) => rmSync(join(folder, 'yishitai.db')), /缺少数据文件/],
      ['a database longer', (folder) => appendFileSync(join(folder, 'yishitai.db'), 'x'), /大小/],
      ['a byte of the database', (folder) => flip(join(folder, 'yishitai.db'), 6_000), /数据文件的内容/],
      ['another last change', (folder) => rewrite(folder, { lastChangeSet: 7 }), /最后一次修改/],
      [
        'rows too few',
        (folder) => {
          const { database } = manifestOf(folder);
          rewrite(folder, { database: { ...database, rows: { ...database.rows, clerk: 3 } } });
        },
        /“clerk”的记录数/,
      ],
      [
        'a file missing',
        (_, place) => rmSync(pathOfContent(join(place, 'files'), hashOf(Buffer.from('one')))),
        /缺少 1 个文件/,
      ],
      [
        'a byte of a file',
        (_, place) => flip(pathOfContent(join(place, 'files'), hashOf(Buffer.from('one'))), 1),
        /1 个文件的内容/,
      ],
    ])('verifying finds %s', async (_title, spoil, fault) => {
      const data = dataIn(join(temporaryFolder(), 'data'));
      await data.put('one');
      const { backups } = data.layout;
      const id = await data.backup();
      spoil(join(backups, id), backups);
      expect((await verify(backups, id)).join()).toMatch(fault);
      const staged = join(data.layout.work, 'restored-x.db');
      const restored = prepareRestore({ place: backups, id, folder: temporaryFolder(), staged }, driver, nothing);
      await expect(restored).rejects.toMatchObject({ code: 'BACKUP_INVALID' });
      expect(existsSync(staged)).toBe(false);
    });

    test('a name that leads out of the place is no backup', async () => {
      expect(await verify(temporaryFolder(), '../../etc')).toEqual([expect.stringContaining('缺少备份清单')]);
    });

    test('superseded ones go, and with them the files nobody else refers to', async () => {
      const data = dataIn(join(temporaryFolder(), 'data'));
      const { backups } = data.layout;
      const old = await data.put('only in the first');
      await data.backup('exit', start);
      data.database.execute('DELETE FROM stored_file');
      const kept = await data.put('in all later ones');
      for (let day = 1; day <= 7; day++) await data.backup('exit', start + day * 86_400_000);
      expect(await tidyPlace({ place: backups, remove: [] })).toEqual([generationName(start, 'exit')]);
      expect(await listGenerations(backups)).toHaveLength(7);
      expect(await new ContentFiles(join(backups, 'files')).list()).toEqual([kept]);
      expect(old).not.toBe(kept);
    });

    test('no file goes while there is a backup whose manifest cannot be read', async () => {
      const data = dataIn(join(temporaryFolder(), 'data'));
      const hash = await data.put('needed by nobody we can read');
      const id = await data.backup();
      writeFileSync(join(data.layout.backups, id, 'manifest.json'), 'torn');
      await tidyPlace({ place: data.layout.backups, remove: [] });
      expect(await new ContentFiles(join(data.layout.backups, 'files')).list()).toEqual([hash]);
    });

    test('what the clerk keeps among the backups is left alone', async () => {
      const data = dataIn(join(temporaryFolder(), 'data'));
      const { backups } = data.layout;
      await data.backup();
      mkdirSync(join(backups, '我的文件夹'));
      writeFileSync(join(backups, '.hidden'), '');
      await tidyPlace({ place: backups, remove: ['我的文件夹', '../data'] });
      expect(readdirSync(backups)).toEqual(expect.arrayContaining(['我的文件夹', '.hidden']));
      expect(existsSync(data.layout.database)).toBe(true);
    });

    test('a copy on a stick is as good as the original, and is made only once', async () => {
      const root = temporaryFolder();
      const data = dataIn(join(root, 'data'));
      await data.put('one');
      const id = await data.backup();
      const to = join(root, 'stick', '议事台备份-00000000');
      await copyBackup({ place: data.layout.backups, id, to }, driver, nothing);
      expect(await verify(to, id)).toEqual([]);
      await copyBackup({ place: data.layout.backups, id, to }, driver, nothing);
      expect(readdirSync(to).sort()).toEqual([id, 'files']);
      flip(join(data.layout.backups, id, 'yishitai.db'), 6_000);
      const other = join(root, 'other');
      const copied = copyBackup({ place: data.layout.backups, id, to: other }, driver, nothing);
      await expect(copied).rejects.toMatchObject({ code: 'BACKUP_INVALID' });
      expect(await listGenerations(other)).toEqual([]);
    });

    test('a damaged file in the folder is mended by the restore', async () => {
      const data = dataIn(join(temporaryFolder(), 'data'));
      const hash = await data.put('an issued paper');
      const { backups, files, folder, work } = data.layout;
      const id = await data.backup();
      writeFileSync(pathOfContent(files, hash), 'AN ISSUED PAPER');
      await prepareRestore({ place: backups, id, folder, staged: join(work, 'restored-x.db') }, driver, nothing);
      expect(readFileSync(pathOfContent(files, hash), 'utf8')).toBe('an issued paper');
    });
  });

test('a disk that is too small is told before anything is written, with how much is missing', async () => {
  await expect(requireSpace(temporaryFolder(), 1e18)).rejects.toMatchObject({
    code: 'DISK_FULL',
    detail: { message: expect.stringMatching(/还差约 \d+(\.\d)? GB/) },
  });
  await requireSpace(temporaryFolder(), 1_000);
});

test('backups are found wherever a clerk points: at the place, a stick, a data folder, one backup', () => {
  const root = temporaryFolder();
  for (const name of ['备份', '议事台备份-0a1b2c3d', '照片']) mkdirSync(join(root, name));
  expect(placesUnder(root)).toEqual([root, join(root, '备份'), join(root, '议事台备份-0a1b2c3d')]);
  expect(placesUnder(join(root, '2026-11-20T090000-manual'))).toEqual([root]);
  expect(placesUnder(join(root, 'gone'))).toEqual([join(root, 'gone')]);
});

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = bytes[at]! ^ 0x20;
  writeFileSync(path, bytes);
}
