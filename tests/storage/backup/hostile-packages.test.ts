import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectPackage } from '@core/storage/backup/package/check-package';
import { unpackOffice } from '@core/storage/backup/package/unpack-office';
import { betterSqlite3Driver } from '@core/storage/driver/better-sqlite3';
import { nodeSqliteDriver } from '@core/storage/driver/node-sqlite';
import {
  entriesOf,
  patch,
  patchHeaders,
  sha256,
  soundParts,
  writeZip,
  type EntryToPack,
} from '../../support/package-builder';
import { temporaryFolder } from '../../support/temporary-folder';

type Parts = ReturnType<typeof soundParts>;

/** Everything below a folder, as paths. */
const treeOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

interface Hostile {
  title: string;
  code: 'IMPORT_REFUSED' | 'BACKUP_INVALID';
  entries?: (parts: Parts, sound: EntryToPack[]) => EntryToPack[];
  /** What is done to the file afterwards. */
  spoil?: (path: string) => void;
  zip64?: boolean;
}

const other = Buffer.from('something else!');
const hostile: Hostile[] = [
  { title: 'no zip at all', code: 'IMPORT_REFUSED', spoil: (path) => writeFileSync(path, 'nonsense'.repeat(100)) },
  { title: 'an empty file', code: 'IMPORT_REFUSED', spoil: (path) => writeFileSync(path, '') },
  { title: 'cut off', code: 'IMPORT_REFUSED', spoil: (path) => truncateSync(path, readFileSync(path).length - 200) },
  { title: 'a zip without a manifest', code: 'IMPORT_REFUSED', entries: (_, sound) => sound.slice(1) },
  { title: 'a zip without a database', code: 'IMPORT_REFUSED', entries: (_, sound) => [sound[0]!, sound[2]!] },
  {
    title: 'a manifest that is no JSON',
    code: 'IMPORT_REFUSED',
    entries: (_, [, ...rest]) => [{ name: 'manifest.json', bytes: Buffer.from('{{{') }, ...rest],
  },
  {
    title: 'a manifest with an unknown key',
    code: 'IMPORT_REFUSED',
    entries: ({ manifest }, [, ...rest]) => [
      { name: 'manifest.json', bytes: Buffer.from(JSON.stringify({ ...manifest, machine: 'PC-17' })) },
      ...rest,
    ],
  },
  {
    title: 'a manifest of a later format',
    code: 'BACKUP_INVALID',
    entries: ({ manifest }, [, ...rest]) => [
      { name: 'manifest.json', bytes: Buffer.from(JSON.stringify({ ...manifest, format: 2 })) },
      ...rest,
    ],
  },
  {
    title: 'a schema of a later version',
    code: 'BACKUP_INVALID',
    entries: ({ manifest }, [, ...rest]) => [
      { name: 'manifest.json', bytes: Buffer.from(JSON.stringify({ ...manifest, schemaVersion: 99 })) },
      ...rest,
    ],
  },
  {
    title: 'a way out of the folder',
    code: 'IMPORT_REFUSED',
    // As long as the name it takes the place of.
    spoil: (path) => patch(path, 'yishitai.db', '../../ev.db'),
  },
  {
    title: 'a way out by backslashes',
    code: 'IMPORT_REFUSED',
    spoil: (path) => patch(path, 'yishitai.db', '..\\..\\e.db'),
  },
  { title: 'an absolute path', code: 'IMPORT_REFUSED', spoil: (path) => patch(path, 'yishitai.db', '/tmp/evl.db') },
  {
    title: 'a program among the files',
    code: 'IMPORT_REFUSED',
    entries: (_, sound) => [...sound, { name: 'autorun.exe', bytes: other }],
  },
  {
    title: 'a file the manifest does not name',
    code: 'IMPORT_REFUSED',
    entries: (_, sound) => [...sound, { name: `files/${sha256(other)}`, bytes: other }],
  },
  { title: 'the same entry twice', code: 'IMPORT_REFUSED', entries: (_, sound) => [...sound, sound[1]!] },
  {
    title: 'a link for a database',
    code: 'IMPORT_REFUSED',
    entries: (_, [manifest, database, file]) => [manifest!, { ...database!, mode: 0o120777 }, file!],
  },
  {
    title: 'encrypted entries',
    code: 'IMPORT_REFUSED',
    spoil: (path) =>
      patchHeaders(path, 'PK\x01\x02', (bytes, at) => bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8)),
  },
  {
    title: 'an unknown compression',
    code: 'IMPORT_REFUSED',
    spoil: (path) => patchHeaders(path, 'PK\x01\x02', (bytes, at) => bytes.writeUInt16LE(99, at + 10)),
  },
  {
    title: 'a thousand million entries',
    code: 'IMPORT_REFUSED',
    zip64: true,
    spoil: (path) => patchHeaders(path, 'PK\x06\x06', (bytes, at) => bytes.writeBigUInt64LE(1_000_000_000n, at + 32)),
  },
  {
    title: 'a file missing',
    code: 'BACKUP_INVALID',
    entries: (_, sound) => sound.slice(0, 2),
  },
  {
    title: 'a file of other content',
    code: 'BACKUP_INVALID',
    entries: (_, [manifest, database, file]) => [manifest!, database!, { ...file!, bytes: other }],
  },
  {
    title: 'a database of another size',
    code: 'BACKUP_INVALID',
    entries: (_, [manifest, database, file]) => [
      manifest!,
      { ...database!, bytes: Buffer.concat([database!.bytes, Buffer.alloc(4096)]) },
      file!,
    ],
  },
  {
    title: 'a database with a byte changed',
    code: 'BACKUP_INVALID',
    entries: (_, [manifest, database, file]) => {
      const bytes = Buffer.from(database!.bytes);
      bytes[5000] = bytes[5000]! ^ 1;
      return [manifest!, { ...database!, bytes }, file!];
    },
  },
  {
    title: 'a database that grows a thousand times',
    code: 'IMPORT_REFUSED',
    entries: ({ manifest }, [, , file]) => {
      const bytes = Buffer.alloc(100 * 1024 * 1024);
      const claimed = { ...manifest, database: { ...manifest.database, bytes: bytes.length, hash: sha256(bytes) } };
      return [
        { name: 'manifest.json', bytes: Buffer.from(JSON.stringify(claimed)) },
        { name: 'yishitai.db', bytes },
        file!,
      ];
    },
  },
  {
    title: 'a manifest that grows a thousand times',
    code: 'IMPORT_REFUSED',
    entries: (_, [, ...rest]) => [{ name: 'manifest.json', bytes: Buffer.alloc(60 * 1024 * 1024, 0x20) }, ...rest],
  },
  {
    title: 'entries that hold more than their headers say',
    code: 'BACKUP_INVALID',
    entries: ({ manifest, database }, [, , file]) => {
      const bytes = Buffer.concat([database, Buffer.alloc(1024 * 1024)]);
      return [
        { name: 'manifest.json', bytes: Buffer.from(JSON.stringify(manifest)) },
        { name: 'yishitai.db', bytes },
        file!,
      ];
    },
    spoil: (path) => {
      const database = readdirSync(join(path, '..')).includes('made.db')
        ? readFileSync(join(path, '..', 'made.db')).length
        : 0;
      patchHeaders(path, 'PK\x01\x02', (bytes, at) => {
        if (bytes.toString('latin1', at + 46, at + 57) === 'yishitai.db') bytes.writeUInt32LE(database, at + 24);
      });
    },
  },
];

for (const driver of [betterSqlite3Driver(), nodeSqliteDriver()])
  describe(driver.name, () => {
    const nothing = () => undefined;

    test('a sound package is unpacked to the last byte', async () => {
      const root = temporaryFolder();
      const parts = soundParts(root, driver);
      const path = join(root, 'a.ystz');
      await writeZip(path, entriesOf(parts), true);
      expect(await inspectPackage({ path })).toMatchObject({
        files: 1,
        fault: null,
        schemaVersion: parts.manifest.schemaVersion,
      });
      const folder = join(root, 'new');
      await unpackOffice({ path, folder }, driver, nothing);
      const hash = sha256(parts.file);
      expect(treeOf(folder)).toEqual([
        'files',
        `files/${hash.slice(0, 2)}`,
        `files/${hash.slice(0, 2)}/${hash}`,
        'yishitai.db',
      ]);
      expect(readFileSync(join(folder, 'yishitai.db')).equals(parts.database)).toBe(true);
    });

    test.each(hostile)('$title: $code, and nothing is written', async ({ code, entries, spoil, zip64 = false }) => {
      const root = temporaryFolder();
      const parts = soundParts(root, driver);
      mkdirSync(join(root, 'in', 'new'), { recursive: true });
      const path = join(root, 'a.ystz');
      await writeZip(path, entries ? entries(parts, entriesOf(parts)) : entriesOf(parts), zip64);
      spoil?.(path);
      const before = treeOf(root);
      const folder = join(root, 'in', 'new');
      await expect(unpackOffice({ path, folder }, driver, nothing)).rejects.toMatchObject({
        name: 'CallFailure',
        code,
      });
      expect(treeOf(root)).toEqual(before);
      expect(existsSync('/tmp/evl.db')).toBe(false);
    });

    test('a database with a trigger of its own is refused, however right its hash', async () => {
      const root = temporaryFolder();
      const parts = soundParts(root, driver);
      const made = driver.open(join(root, 'made.db'));
      made.execute('CREATE TRIGGER quiet AFTER INSERT ON clerk BEGIN DELETE FROM term; END');
      made.close();
      const database = readFileSync(join(root, 'made.db'));
      const manifest = {
        ...parts.manifest,
        database: { ...parts.manifest.database, bytes: database.length, hash: sha256(database) },
      };
      const path = join(root, 'a.ystz');
      await writeZip(path, entriesOf({ ...parts, manifest, database }));
      const folder = join(root, 'new');
      await expect(unpackOffice({ path, folder }, driver, nothing)).rejects.toMatchObject({
        code: 'BACKUP_INVALID',
        detail: { message: expect.stringContaining('不属于议事台的内容') },
      });
      expect(existsSync(folder)).toBe(false);
    });
  });
