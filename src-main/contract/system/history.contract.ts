import { z } from 'zod';
import { momentSchema } from '../civil-date.schema';
import { command, query } from '../define';

/** Kinds of record that have a history. Names of the tables they lie in. */
export const recordKinds = [
  'office',
  'term',
  'clerk',
  'setting',
  'issued_paper',
  'meeting',
  'vote',
  'resolution',
  'document_number',
  'announcement',
  'organ',
  'person',
  'motion',
] as const;
export type RecordKind = (typeof recordKinds)[number];
const record = z.strictObject({ kind: z.enum(recordKinds), id: z.int() });

export const changeSetSchema = z.strictObject({
  id: z.int(),
  at: momentSchema,
  /** Who: 经办人 at the desk, and the account of the operating system. */
  clerk: z.string().nullable(),
  account: z.string(),
  /** What was done, in Chinese: 修改第五届任期. */
  label: z.string(),
  /** The change set this one took back, or null. */
  undoes: z.int().nullable(),
  /** The change set by which this one was taken back, or null. */
  undoneBy: z.int().nullable(),
  /** Whether it can be taken back now: nothing later touched the same records. */
  undoable: z.boolean(),
});
export type ChangeSet = z.infer<typeof changeSetSchema>;

/** One record changed: what was and what is, field by field, in the words of the forms. */
export const recordChangeSchema = z.strictObject({
  kind: z.string(),
  kindName: z.string(),
  recordId: z.int(),
  title: z.string(),
  operation: z.enum(['insert', 'update', 'remove']),
  fields: z.array(z.strictObject({ name: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
});
export type RecordChange = z.infer<typeof recordChangeSchema>;

export const removedRecordSchema = z.strictObject({
  /** Change set that removed it; restoring takes it back. */
  changeSet: z.int(),
  at: momentSchema,
  clerk: z.string().nullable(),
  kindName: z.string(),
  title: z.string(),
});
export type RemovedRecord = z.infer<typeof removedRecordSchema>;

const page = { before: z.int().nullable(), limit: z.int().min(1).max(200) };

export const historyContract = {
  /** Newest first; `before` is the last id of the page before. `search`: words of the label, '' for all. */
  'system.listChangeSets': query({
    input: z.strictObject({ ...page, search: z.string().max(100), record: record.nullable() }),
    output: z.strictObject({ changeSets: z.array(changeSetSchema), more: z.boolean() }),
  }),
  'system.getChangeSet': query({
    input: z.strictObject({ id: z.int() }),
    output: z.strictObject({ changeSet: changeSetSchema, changes: z.array(recordChangeSchema) }),
  }),
  /** Takes a change set back while nothing later touched its records; STALE_REVISION names what did. */
  'system.undoChangeSet': command({ input: z.strictObject({ id: z.int() }), output: z.strictObject({ id: z.int() }) }),
  /** 回收站: what was removed and not brought back, newest first. */
  'system.listRemoved': query({
    input: z.strictObject(page),
    output: z.strictObject({ removed: z.array(removedRecordSchema), more: z.boolean() }),
  }),
};
