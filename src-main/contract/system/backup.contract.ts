import { z } from 'zod';
import { momentSchema } from '../civil-date.schema';
import { action, job, query } from '../define';

const nothing = z.strictObject({});
const path = z.string().min(1).max(2000);

/** exit: at leaving when something changed; migration, restore: before one; manual: asked for by the clerk. */
export const backupKinds = ['daily', 'weekly', 'monthly', 'exit', 'migration', 'restore', 'manual'] as const;
export type BackupKind = (typeof backupKinds)[number];

export const backupSchema = z.strictObject({
  /** Name of its folder. */
  id: z.string(),
  /** Folder in which it lies: one of the places, or any the clerk pointed at. Absolute. */
  place: z.string(),
  kind: z.enum(backupKinds),
  madeAt: momentSchema,
  officeName: z.string(),
  programVersion: z.string(),
  schemaVersion: z.int(),
  /** Bytes of database and files together. */
  bytes: z.number(),
  files: z.int(),
  /** Why it cannot be restored (unreadable manifest, database missing, made by a newer version); null when it can. */
  fault: z.string().nullable(),
});
export type Backup = z.infer<typeof backupSchema>;

export const backupPlaceSchema = z.strictObject({
  folder: z.string(),
  role: z.enum(['first', 'second', 'chosen']),
  available: z.boolean(),
  freeBytes: z.number().nullable(),
});
export type BackupPlace = z.infer<typeof backupPlaceSchema>;

export const packageSummarySchema = z.strictObject({
  path: z.string(),
  officeName: z.string(),
  madeAt: momentSchema,
  programVersion: z.string(),
  schemaVersion: z.int(),
  bytes: z.number(),
  files: z.int(),
  fault: z.string().nullable(),
});
export type PackageSummary = z.infer<typeof packageSummarySchema>;

const which = z.strictObject({ place: path, id: z.string().min(1).max(200) });

export const backupContract = {
  /** The backups of both places, newest first; with `folder`, those of any folder the clerk points at. */
  'system.listBackups': query({
    input: z.strictObject({ folder: path.nullable() }),
    output: z.strictObject({ backups: z.array(backupSchema), places: z.array(backupPlaceSchema) }),
    needs: 'unlocked',
  }),
  /** `folder`: a copy into any folder, beside the office's own places; null for the backup of the office. */
  'system.makeBackup': job({
    input: z.strictObject({ folder: path.nullable().default(null) }),
    output: z.strictObject({ backup: backupSchema, notices: z.array(z.string()) }),
  }),
  /** Reopens it, compares every hash; answers what is wrong, nothing when it is whole. */
  'system.verifyBackup': job({
    input: which,
    output: z.strictObject({ faults: z.array(z.string()) }),
    needs: 'unlocked',
  }),
  'system.removeBackup': action({ input: which, output: nothing }),
  /**
   * Puts a backup in the place of the present data, which are saved first. `target`: the data folder to restore into
   * where none is open; null for the present one.
   */
  'system.restoreBackup': job({
    input: z.strictObject({ ...which.shape, target: path.nullable() }),
    output: z.strictObject({
      /** The backup made of the state before, or the folder to which damaged files were moved. */
      savedBefore: z.string().nullable(),
    }),
    needs: 'unlocked',
  }),
  'system.getBackupSettings': query({
    input: nothing,
    output: z.strictObject({ secondFolder: z.string().nullable(), places: z.array(backupPlaceSchema) }),
  }),
  'system.saveBackupSettings': action({ input: z.strictObject({ secondFolder: path.nullable() }), output: nothing }),

  /** 换电脑: the whole office as one verified file in `folder`. */
  'system.packOffice': job({
    input: z.strictObject({ folder: path }),
    /** `missing`: files the records name that were gone or damaged, and are not in it. */
    output: z.strictObject({ path: z.string(), bytes: z.number(), missing: z.int() }),
  }),
  'system.inspectPackage': query({
    input: z.strictObject({ path }),
    output: packageSummarySchema,
    needs: 'unlocked',
  }),
  /** Opens a package into a folder without data and makes that the data folder. */
  'system.unpackOffice': job({
    input: z.strictObject({ path, folder: path }),
    output: nothing,
    needs: 'unlocked',
  }),

  /** Looks for damage and contradictions in the data; answers sentences for the clerk, and mends nothing. */
  'system.checkData': job({
    input: z.strictObject({ full: z.boolean() }),
    output: z.strictObject({ faults: z.array(z.string()) }),
    needs: 'database',
  }),
};
