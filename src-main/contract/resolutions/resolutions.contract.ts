import { z } from 'zod';
import {
  resolutionFieldsSchema,
  resolutionKinds,
  resolutionStates,
  taskFieldsSchema,
} from '../../domain/resolutions/resolution';
import { momentSchema } from '../civil-date.schema';
import { command, fileExport, query } from '../define';
import { officialDocumentSchema } from '../documents/official-document.schema';
import { exportedFileSchema } from '../exported-file.schema';

const id = z.int();
const date = z.iso.date();
const revision = z.int().min(1);
const newRecord = z.strictObject({ id, revision });
const newRevision = z.strictObject({ revision });
const removed = z.strictObject({ id, expectedRevision: revision });
const state = z.enum(resolutionStates);

/** A line of the list. */
export const resolutionSummarySchema = z.strictObject({
  id,
  /** 编号 of the matter in this office: 2026-003. */
  matter: z.string(),
  kind: z.enum(resolutionKinds),
  title: z.string(),
  bodyKind: resolutionFieldsSchema.shape.bodyKind,
  term: z.int(),
  state,
  /** When it entered its present state. */
  stateOn: date.nullable(),
  meeting: z.strictObject({ id, shortName: z.string() }).nullable(),
  passedOn: date.nullable(),
  characters: z.int(),
  /** Where the words looked for stand: pieces of the text around them, each with the characters that match. */
  hits: z.array(
    z.strictObject({
      field: z.enum(['title', 'former-title', 'text', 'number', 'people']),
      text: z.string(),
      marks: z.array(z.strictObject({ from: z.int(), to: z.int() })),
    }),
  ),
  revision,
});
export type ResolutionSummary = z.infer<typeof resolutionSummarySchema>;

/** A stage of the stage bar. */
export const stageSchema = z.strictObject({
  state,
  /** Null while it was not entered. */
  enteredOn: date.nullable(),
  meeting: z.strictObject({ id, shortName: z.string() }).nullable(),
  remark: z.string(),
  /** Whether the record may enter it now; why not, where it may not. */
  open: z.boolean(),
  obstacle: z.string().nullable(),
  /** The rule that forbids it and what to do about it; null where it is open. */
  rule: z.string().nullable(),
  advice: z.string().nullable(),
  /** Whether 特批 can pass it: resolutions.addWaiver with this rule, and the obstacle as its finding. */
  waivable: z.boolean(),
});
export type Stage = z.infer<typeof stageSchema>;

export const textVersionSchema = z.strictObject({
  id,
  version: z.int(),
  state,
  reason: z.enum(['stage', 'demand', 'given-out', 'returned', 'correction']),
  label: z.string(),
  madeAt: momentSchema,
  clerk: z.string().nullable(),
  characters: z.int(),
});
export type TextVersion = z.infer<typeof textVersionSchema>;

export const taskSchema = z.strictObject({ ...taskFieldsSchema.shape, id, ordinal: z.int(), revision });
export type Task = z.infer<typeof taskSchema>;

export const resolutionSchema = z.strictObject({
  ...resolutionFieldsSchema.shape,
  id,
  revision,
  matter: z.string(),
  state,
  passedOn: date.nullable(),
  /** After the vote: changed only by 更正. */
  locked: z.boolean(),
  document: officialDocumentSchema,
  voteText: id.nullable(),
  passedText: id.nullable(),
  /** 题注 as the records give it; null before the passing, with the reason. */
  passageNote: z.string().nullable(),
  passageNoteObstacle: z.string().nullable(),
  stages: z.array(stageSchema),
  versions: z.array(textVersionSchema),
  tasks: z.array(taskSchema),
  formerTitles: z.array(z.strictObject({ id, name: z.string(), untilOn: date.nullable(), revision })),
  publications: z.array(
    z.strictObject({ id, channel: z.string(), publishedOn: date, reference: z.string(), revision }),
  ),
  corrections: z.array(
    z.strictObject({
      id,
      approver: z.string(),
      approvedOn: date,
      reason: z.string(),
      fromVersion: z.int(),
      toVersion: z.int(),
    }),
  ),
  waivers: z.array(
    z.strictObject({
      id,
      rule: z.string(),
      finding: z.string(),
      approver: z.string(),
      approvedOn: date,
      reason: z.string(),
      revision,
    }),
  ),
  votes: z.array(id),
});
export type Resolution = z.infer<typeof resolutionSchema>;

const filter = z.strictObject({
  /** Words of title, former titles, text, numbers, people; initials of the title's pinyin. '' for all. */
  search: z.string().max(100),
  year: z.int().nullable(),
  term: z.int().nullable(),
  kind: z.enum(resolutionKinds).nullable(),
  states: z.array(state).max(10),
});

export const resolutionsContract = {
  /** Latest matter first; with `search`, the best hits first. */
  'resolutions.listResolutions': query({
    input: z.strictObject({ ...filter.shape, offset: z.int().min(0), limit: z.int().min(1).max(200) }),
    output: z.strictObject({
      resolutions: z.array(resolutionSummarySchema),
      total: z.int(),
      years: z.array(z.int()),
      terms: z.array(z.int()),
    }),
  }),
  /** The list as filtered, as .xlsx. */
  'resolutions.exportList': fileExport({ input: filter, output: exportedFileSchema }),
  /** How many by year and kind, by state, and how many of each year passed. */
  'resolutions.getStatistics': query({
    input: z.strictObject({ term: z.int().nullable() }),
    output: z.strictObject({
      rows: z.array(z.strictObject({ year: z.int(), kind: z.enum(resolutionKinds), count: z.int(), passed: z.int() })),
    }),
  }),
  'resolutions.getResolution': query({ input: z.strictObject({ id }), output: resolutionSchema }),
  /** A new matter, with a text or an empty one. The day of 草案 is `draftedOn`. */
  'resolutions.addResolution': command({
    input: z.strictObject({ ...resolutionFieldsSchema.shape, document: officialDocumentSchema, draftedOn: date }),
    output: z.strictObject({ id, revision, matter: z.string() }),
  }),
  'resolutions.updateResolution': command({
    input: z.strictObject({ ...resolutionFieldsSchema.shape, id, expectedRevision: revision }),
    output: newRevision,
  }),
  /** Only while nothing was voted on, published or put on file. */
  'resolutions.removeResolution': command({ input: removed, output: z.strictObject({}) }),
  /** Saves the text being worked on. RULE_VIOLATED (text-locked) after the vote. */
  'resolutions.saveText': command({
    input: z.strictObject({ id, document: officialDocumentSchema, expectedRevision: revision }),
    output: newRevision,
  }),
  /** Keeps the present text as a version. */
  'resolutions.keepVersion': command({
    input: z.strictObject({ id, label: z.string().trim().max(100) }),
    output: z.strictObject({ version: textVersionSchema }),
  }),
  'resolutions.getVersion': query({
    input: z.strictObject({ version: id }),
    output: z.strictObject({ version: textVersionSchema, document: officialDocumentSchema }),
  }),
  /** Takes an earlier version as the text being worked on; the present one is kept as a version first. */
  'resolutions.restoreVersion': command({
    input: z.strictObject({ version: id, expectedRevision: revision }),
    output: newRevision,
  }),
  /**
   * Enters a stage: keeps the text as a version; 'vote-text' names it the 表决稿; 'passed' needs a vote that passed it
   * and a text equal to the 表决稿 word for word. RULE_VIOLATED with the rule otherwise.
   */
  'resolutions.enterStage': command({
    input: z.strictObject({
      id,
      state,
      enteredOn: date,
      meeting: id.nullable(),
      remark: z.string().trim().max(500),
      expectedRevision: revision,
    }),
    output: newRevision,
  }),
  /** 更正 of a passed text: the corrected text becomes the passed one, the old one stays as a version. */
  'resolutions.correctText': command({
    input: z.strictObject({
      id,
      document: officialDocumentSchema,
      approver: z.string().trim().min(1).max(60),
      approvedOn: date,
      reason: z.string().trim().min(1).max(500),
      expectedRevision: revision,
    }),
    output: newRevision,
  }),
  /** Tasks the text names, as far as they can be read out of it, for the clerk to confirm. */
  'resolutions.proposeTasks': query({
    input: z.strictObject({ id }),
    output: z.strictObject({ tasks: z.array(taskFieldsSchema) }),
  }),
  /** The whole list as it is to be, in order; `id` null for a new one. */
  'resolutions.saveTasks': command({
    input: z.strictObject({
      id,
      tasks: z
        .array(z.strictObject({ ...taskFieldsSchema.shape, id: id.nullable(), expectedRevision: revision.nullable() }))
        .max(300),
    }),
    output: z.strictObject({ tasks: z.array(taskSchema) }),
  }),
  'resolutions.addFormerTitle': command({
    input: z.strictObject({ id, name: z.string().trim().min(1).max(300), untilOn: date.nullable() }),
    output: newRecord,
  }),
  'resolutions.removeFormerTitle': command({ input: removed, output: z.strictObject({}) }),
  'resolutions.addPublication': command({
    input: z.strictObject({
      resolution: id,
      channel: z.string().trim().min(1).max(60),
      publishedOn: date,
      reference: z.string().trim().max(200),
    }),
    output: newRecord,
  }),
  'resolutions.removePublication': command({ input: removed, output: z.strictObject({}) }),
  /** 特批: passes one blocking finding, with who approved it, when and why. Never printed. */
  'resolutions.addWaiver': command({
    input: z.strictObject({
      resolution: id,
      rule: z.string().min(1).max(80),
      finding: z.string().max(500),
      approver: z.string().trim().min(1).max(60),
      approvedOn: date,
      reason: z.string().trim().min(1).max(500),
    }),
    output: newRecord,
  }),
  'resolutions.removeWaiver': command({ input: removed, output: z.strictObject({}) }),
};
