/**
 * A folder as one file beside it: .zip for Windows, .tar.gz for Linux.
 */
import { createWriteStream, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { spawned } from './processes.mjs';

/** Answers the path of the file. Names inside begin with the folder's own. */
export async function packFolder(folder, os) {
  return os === 'win' ? zip(folder) : tar(folder);
}

async function tar(folder) {
  const file = `${folder}.tar.gz`;
  const args = ['--owner=0', '--group=0', '--numeric-owner', '--sort=name', '-C', dirname(folder), '-czf', file];
  const code = await spawned('tar', [...args, basename(folder)]);
  if (code !== 0) throw new Error('无法打包：tar 没有成功。');
  return file;
}

async function zip(folder) {
  const file = `${folder}.zip`;
  rmSync(file, { force: true });
  const archive = new ZipFile();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort())
    archive.addFile(path, relative(dirname(folder), path).split(sep).join('/'));
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(file));
  return file;
}
