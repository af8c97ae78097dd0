import { z } from 'zod';
import { momentSchema } from '../../contract/civil-date.schema';
import { backupKinds } from '../../contract/system/backup.contract';

/** Grows when what a backup consists of changes; a program refuses what it does not know. */
export const backupFormat = 1;

export const manifestName = 'manifest.json';
/** Of a package, read from a stranger's file. */
export const mostManifestBytes = 16 * 1024 * 1024;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const bytes = z.int().min(0);

/**
 * What a backup, or a package for another PC, consists of. Nothing in it tells which machine made it: backups travel
 * on sticks (保密).
 */
export const manifestSchema = z.strictObject({
  format: z.literal(backupFormat),
  /** package: made for another PC. */
  kind: z.enum([...backupKinds, 'package']),
  madeAt: momentSchema,
  programVersion: z.string().max(50),
  schemaVersion: z.int().min(1).max(100_000),
  /** '' where no office was set up yet. */
  officeName: z.string().max(80),
  /** Id of the last change set in it; 0 where there is none. */
  lastChangeSet: z.int().min(0),
  database: z.strictObject({ bytes, hash, rows: z.record(z.string().max(100), z.int().min(0)) }),
  files: z.array(z.strictObject({ hash, bytes })).max(100_000),
  /** Files that the records name and that were gone or damaged when this was made. */
  missing: z.array(hash).max(100_000),
});
export type Manifest = z.infer<typeof manifestSchema>;

export type ManifestReading = { manifest: Manifest } | { fault: 'newer-format' | 'unreadable' };

/** Reads a manifest that anybody may have written. */
export function readManifest(text: string): ManifestReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: 'unreadable' };
  }
  const format = z.object({ format: z.int() }).safeParse(data);
  if (format.success && format.data.format > backupFormat) return { fault: 'newer-format' };
  const manifest = manifestSchema.safeParse(data);
  return manifest.success ? { manifest: manifest.data } : { fault: 'unreadable' };
}

/** Bytes of database and files together. */
export const bytesOf = ({ database, files }: Manifest): number =>
  files.reduce((sum, file) => sum + file.bytes, database.bytes);
