import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Backup } from '../../contract/system/backup.contract';
import { databaseName } from '../folder-layout';
import { schemaVersion } from '../migrations/all';
import { backupFaults as say } from './backup.messages';
import { isGenerationName, kindOfGeneration } from './generation-names';
import { bytesOf, manifestName, readManifest, type Manifest } from './manifest';

/** A generation as its folder shows it: looked at, not verified. */
export interface Generation {
  backup: Backup;
  /** Null where it cannot be read. */
  manifest: Manifest | null;
}

/** The generations of a place, newest first; none where there is no such folder. */
export async function listGenerations(place: string): Promise<Generation[]> {
  const names = await readdir(place).catch(() => []);
  const found: Generation[] = [];
  for (const name of names.filter(isGenerationName)) found.push(await lookAt(place, name));
  return found.sort((a, b) => order(b).localeCompare(order(a)));
}

const order = ({ backup }: Generation): string => `${backup.madeAt} ${backup.id}`;

/** One generation; with a fault where it cannot be restored. */
export async function lookAt(place: string, id: string): Promise<Generation> {
  const folder = join(place, id);
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => null);
  if (text === null) return unreadable(place, id, say.manifestMissing);
  const reading = readManifest(text);
  if ('fault' in reading)
    return unreadable(place, id, reading.fault === 'newer-format' ? say.newerFormat : say.manifestUnreadable);
  const { manifest } = reading;
  const { madeAt, officeName, programVersion, schemaVersion: schema, files } = manifest;
  const kind = kindOfGeneration(id);
  const database = await stat(join(folder, databaseName)).catch(() => null);
  let fault: string | null = null;
  if (manifest.kind !== kind) fault = say.otherId;
  else if (schema > schemaVersion) fault = say.newerSchema;
  else if (!database) fault = say.databaseMissing;
  else if (database.size !== manifest.database.bytes) fault = say.databaseSize;
  return {
    manifest,
    backup: {
      id,
      place,
      kind,
      madeAt,
      officeName,
      programVersion,
      schemaVersion: schema,
      bytes: bytesOf(manifest),
      files: files.length,
      fault,
    },
  };
}

/** What its name tells: the moment, as it was in China. */
function unreadable(place: string, id: string, fault: string): Generation {
  const [, day, hour, minute, second] = /^(.{10})T(\d\d)(\d\d)(\d\d)/.exec(id)!;
  const moment = Date.parse(`${day}T${hour}:${minute}:${second}+08:00`);
  return {
    manifest: null,
    backup: {
      id,
      place,
      kind: kindOfGeneration(id),
      madeAt: new Date(Number.isNaN(moment) ? 0 : moment).toISOString(),
      officeName: '',
      programVersion: '',
      schemaVersion: 0,
      bytes: 0,
      files: 0,
      fault,
    },
  };
}

/** The database inside a generation. */
export const pathOfCopy = ({ place, id }: { place: string; id: string }): string => join(place, id, databaseName);
