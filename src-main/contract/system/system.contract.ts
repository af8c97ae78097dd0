import { z } from 'zod';
import { officeLevels } from '../../domain/organization/office';
import { generalOffices } from '../../domain/organization/office-settings';
import { civilDateSchema, momentSchema } from '../civil-date.schema';
import { action, query } from '../define';
import { callErrorSchema } from './call-error.schema';
import { openingReasons } from './opening';

const nothing = z.strictObject({});
const path = z.string().min(1).max(2000);

/** What stands in the 关于 box, and what a person is asked for when something went wrong. */
export const aboutSchema = z.strictObject({
  version: z.string(),
  shell: z.enum(['electron', 'host', 'cli']),
  /** Absolute paths; null while no data are open. */
  dataFolder: z.string().nullable(),
  databaseFile: z.string().nullable(),
  backupFolder: z.string().nullable(),
  logFile: z.string().nullable(),
  /** Driver and version of SQLite: “better-sqlite3, SQLite 3.54.1”; null while no data are open. */
  database: z.string().nullable(),
  /** As Node names it: win32, linux, darwin, with the processor: “linux x64”. */
  platform: z.string(),
  nodeVersion: z.string(),
});
export type About = z.infer<typeof aboutSchema>;

/** Who holds a data folder: from its holder.json. */
export const holderSchema = z.strictObject({
  process: z.int(),
  shell: z.string(),
  since: momentSchema,
});
export type Holder = z.infer<typeof holderSchema>;

/** Why the data could not be opened; the recovery page starts from it. */
export const openingFailureSchema = z.strictObject({
  reason: z.enum(openingReasons),
  /** Chinese, for the clerk. */
  message: z.string(),
  advice: z.string(),
  holder: holderSchema.nullable(),
});
export type OpeningFailure = z.infer<typeof openingFailureSchema>;

export const officeSummarySchema = z.strictObject({
  fullName: z.string(),
  shortName: z.string(),
  level: z.enum(officeLevels),
  /** 办事机构; null: as usual at its level. */
  generalOffice: z.enum(generalOffices).nullable(),
  /** 届 of today, or the latest one; null when none is recorded. */
  term: z.int().nullable(),
  termEndsOn: civilDateSchema.nullable(),
  sample: z.boolean(),
  /** 密级 fields appear only on a machine declared for classified matter. */
  secrecy: z.enum(['unclassified', 'classified']),
});

/** What the window has to show: one of six stages, and what is known in each. `exchanging`: wait and ask again. */
export const stateSchema = z.strictObject({
  stage: z.enum(['choose-folder', 'exchanging', 'recovery', 'set-up', 'locked', 'ready']),
  /** The folder that is open, or was to be opened; null before one was chosen. */
  dataFolder: z.string().nullable(),
  /** Proposal of the set-up page. */
  suggestedFolder: z.string(),
  failure: openingFailureSchema.nullable(),
  office: officeSummarySchema.nullable(),
  /** 经办人 at the desk. */
  clerk: z.strictObject({ id: z.int(), name: z.string() }).nullable(),
  lock: z.strictObject({ password: z.boolean(), idleMinutes: z.int().nullable() }),
});
export type ProgramState = z.infer<typeof stateSchema>;

/** The state of the data in the top strip: 已保存 10:32 · 今日已备份. */
export const dataStateSchema = z.strictObject({
  /** Moment and words of the last change; null in a new file. */
  lastChange: z.strictObject({ at: momentSchema, label: z.string() }).nullable(),
  lastBackup: z.strictObject({ at: momentSchema, second: z.boolean() }).nullable(),
  /** Changes since the last backup. */
  unsavedChanges: z.int().min(0),
  /** What went wrong with backups, for the clerk to see: the second folder is gone, the disk is full. */
  notices: z.array(z.string()),
  backingUp: z.boolean(),
});
export type DataState = z.infer<typeof dataStateSchema>;

export const folderListingSchema = z.strictObject({
  /** Absolute; '' for the list of drives on Windows. */
  folder: z.string(),
  /** Null at the top. */
  parent: z.string().nullable(),
  folders: z.array(z.strictObject({ name: z.string(), path: z.string() })),
  files: z.array(z.strictObject({ name: z.string(), path: z.string(), bytes: z.int() })),
  /** Places to begin with: home, desktop, drives, mounted sticks. */
  places: z.array(z.strictObject({ name: z.string(), path: z.string() })),
});
export type FolderListing = z.infer<typeof folderListingSchema>;

/** What a folder would be good for as the data folder. */
export const folderSuitabilitySchema = z.strictObject({
  folder: z.string(),
  exists: z.boolean(),
  empty: z.boolean(),
  /** An office's data lie in it. */
  hasOffice: z.boolean(),
  writable: z.boolean(),
  freeBytes: z.number().nullable(),
  /** Why it cannot be taken (network share, inside the program, not writable), with advice; null when it can. */
  refusal: z.strictObject({ message: z.string(), advice: z.string() }).nullable(),
});
export type FolderSuitability = z.infer<typeof folderSuitabilitySchema>;

export const jobSchema = z.strictObject({
  id: z.string(),
  method: z.string(),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  /** `step` says in Chinese what is being done; `total` is 0 while unknown. */
  progress: z.strictObject({ step: z.string(), done: z.number(), total: z.number() }),
  /** What the job made, as its method's output says; null until then. */
  value: z.unknown(),
  error: callErrorSchema.nullable(),
});
export type Job = z.infer<typeof jobSchema>;

const password = z.string().min(1).max(200);

export const systemContract = {
  'system.getAbout': query({ input: nothing, output: aboutSchema, needs: 'nothing', polled: true }),
  /** Stops a running call of the same page by the ticket it was started with; answers whether it was still running. */
  'system.cancelCall': query({
    input: z.strictObject({ ticket: z.string().min(1).max(64) }),
    output: z.strictObject({ cancelled: z.boolean() }),
    needs: 'nothing',
    polled: true,
  }),
  /** 退出: the host stops gracefully once this has been answered. */
  'system.quit': action({ input: nothing, output: nothing, shells: 'host', needs: 'nothing' }),

  'system.getState': query({ input: nothing, output: stateSchema, needs: 'nothing', polled: true }),
  'system.getDataState': query({ input: nothing, output: dataStateSchema, needs: 'office', polled: true }),

  'system.getJob': query({
    input: z.strictObject({ id: z.string().max(64) }),
    output: jobSchema,
    needs: 'nothing',
    polled: true,
  }),
  'system.cancelJob': action({ input: z.strictObject({ id: z.string().max(64) }), output: nothing, needs: 'nothing' }),

  /** Folders, and files of some endings, for the window's own folder dialog (a browser cannot hand over a path). */
  'system.listFolder': query({
    input: z.strictObject({ folder: z.string().max(2000), endings: z.array(z.string().max(20)).max(10) }),
    output: folderListingSchema,
    needs: 'unlocked',
  }),
  'system.chooseFolder': action({
    input: z.strictObject({ title: z.string().max(100), startAt: z.string().max(2000).nullable() }),
    output: z.strictObject({ path: z.string().nullable() }),
    shells: 'electron',
    needs: 'unlocked',
  }),
  'system.chooseFile': action({
    input: z.strictObject({ title: z.string().max(100), endings: z.array(z.string().max(20)).max(10) }),
    output: z.strictObject({ path: z.string().nullable() }),
    shells: 'electron',
    needs: 'unlocked',
  }),
  'system.inspectFolder': query({
    input: z.strictObject({ folder: path }),
    output: folderSuitabilitySchema,
    needs: 'unlocked',
  }),
  /** Takes a folder as the data folder and remembers it. `create`: a new, empty file may be made there. */
  'system.openFolder': action({
    input: z.strictObject({ folder: path, create: z.boolean() }),
    output: stateSchema,
    needs: 'unlocked',
  }),
  /** Tries the same folder once more: after the other window was closed, the stick put in. */
  'system.retryOpening': action({ input: nothing, output: stateSchema, needs: 'unlocked' }),
  /** Opens a file that was refused as 'altered' as it is. Refused where anything else is wrong with it. */
  'system.openAltered': action({ input: nothing, output: stateSchema, needs: 'unlocked' }),

  'system.lock': action({ input: nothing, output: stateSchema, needs: 'nothing' }),
  'system.unlock': action({ input: z.strictObject({ password }), output: stateSchema, needs: 'nothing' }),
  /** The window tells that somebody is at the desk, at most once a minute. */
  'system.touch': action({ input: nothing, output: nothing, needs: 'unlocked' }),
  /** Sets, changes (current given) or takes away (next null) the start password. It guards the window, not the file. */
  'system.setPassword': action({
    input: z.strictObject({ current: password.nullable(), next: z.string().min(4).max(200).nullable() }),
    output: stateSchema,
  }),
  /** Takes a forgotten start password away. */
  'system.resetPassword': action({ input: nothing, output: nothing, shells: 'cli', needs: 'database' }),
  'system.saveLock': action({
    input: z.strictObject({ idleMinutes: z.int().min(1).max(240).nullable() }),
    output: stateSchema,
  }),
  /** Shows the data folder, the backups or the log in the system's file manager. */
  'system.showPlace': action({
    input: z.strictObject({ place: z.enum(['data', 'backups', 'log']) }),
    output: nothing,
    shells: 'electron',
    needs: 'unlocked',
  }),
};
