import { z } from 'zod';
import { recordPaperKinds } from '../../domain/documents/record-paper';
import { fieldKinds } from '../../domain/templates/fields';
import { mostCharacters, wordingRules } from '../../domain/templates/wording';
import { momentSchema } from '../civil-date.schema';
import { command, query } from '../define';
import { officialDocumentSchema } from '../documents/official-document.schema';
import { paperOwnerSchema } from '../documents/record-papers.contract';

const paper = z.enum(recordPaperKinds);
/** As typed; what is wrong with it, its length too, is told as faults and not refused. */
const text = z.string().max(mostCharacters * 5);
const version = z.int().min(0);

const summaryShape = {
  paper,
  /** Name of the paper in the trade. */
  name: z.string(),
  /** 0 while the office never saved one. */
  version,
  /** Whether the wording the program brings holds. */
  isDefault: z.boolean(),
  savedAt: momentSchema.nullable(),
};

export const wordingFieldSchema = z.strictObject({
  /** As written in braces. */
  name: z.string(),
  hint: z.string(),
  kind: z.enum(fieldKinds),
  /** Whether it may be empty: to be asked for with 有…时. */
  optional: z.boolean(),
  /** Name of the list whose items have it; null for the paper's own. */
  list: z.string().nullable(),
});
export type WordingField = z.infer<typeof wordingFieldSchema>;

export const wordingFaultSchema = z.strictObject({
  rule: z.enum(wordingRules),
  /** An error keeps it from being saved. */
  severity: z.enum(['error', 'warning']),
  /** From 1. */
  line: z.int().min(1),
  column: z.int().min(1),
  message: z.string(),
  advice: z.string(),
});
export type SaidWordingFault = z.infer<typeof wordingFaultSchema>;

export const wordingVersionSchema = z.strictObject({
  version,
  isDefault: z.boolean(),
  reachesPlanned: z.boolean(),
  savedAt: momentSchema,
  clerk: z.string().nullable(),
  text: z.string(),
});
export type WordingVersion = z.infer<typeof wordingVersionSchema>;

/** A paper composed and not on file yet. */
export const plannedPaperSchema = z.strictObject({
  ...paperOwnerSchema.shape,
  id: z.int(),
  /** Of its record; '' for a paper of a meeting. */
  title: z.string(),
  composedAt: momentSchema,
  /** Fields the text asked with would print and this record does not have. */
  missing: z.array(z.string()),
});
export type PlannedPaper = z.infer<typeof plannedPaperSchema>;

const saved = z.strictObject({ version });

export const templatesContract = {
  /** Every paper the office can word. */
  'templates.listWordings': query({
    input: z.strictObject({}),
    output: z.strictObject({ wordings: z.array(z.strictObject(summaryShape)) }),
  }),
  /** What holds now, with everything the editor offers. */
  'templates.getWording': query({
    input: z.strictObject({ paper }),
    output: z.strictObject({
      ...summaryShape,
      text: z.string(),
      /** What 恢复默认 brings. */
      defaultText: z.string(),
      fields: z.array(wordingFieldSchema),
      faults: z.array(wordingFaultSchema),
      /** The newest first. */
      versions: z.array(wordingVersionSchema),
    }),
  }),
  'templates.checkWording': query({
    input: z.strictObject({ paper, text }),
    output: z.strictObject({ faults: z.array(wordingFaultSchema) }),
  }),
  /**
   * The paper a text would make: of the record named, or of an invented one, `bare` with nothing in it that may be missing.
   * `document` is null while the text has errors or the record cannot give the paper.
   */
  'templates.previewWording': query({
    input: z.strictObject({ paper, text, bare: z.boolean(), owner: paperOwnerSchema.nullable() }),
    output: z.strictObject({
      document: officialDocumentSchema.nullable(),
      faults: z.array(wordingFaultSchema),
      /** Fields printed and empty in that record. */
      missing: z.array(z.string()),
      /** Why the record cannot give the paper now, in words; null where it can. */
      obstacle: z.string().nullable(),
    }),
  }),
  /** Papers composed and neither on file nor void: whom a new wording (`text`, where one is being made) would change. */
  'templates.listPapersUsingWording': query({
    input: z.strictObject({ paper, text: text.nullable() }),
    output: z.strictObject({ papers: z.array(plannedPaperSchema) }),
  }),
  /**
   * A new version, for every paper composed from now on; with `reachesPlanned` also for those composed and not on file
   * yet, which then show as changed. VALIDATION_FAILED with the faults; STALE_REVISION where another was saved since.
   */
  'templates.saveWording': command({
    input: z.strictObject({ paper, text, reachesPlanned: z.boolean(), expectedVersion: version }),
    output: saved,
  }),
  /** From here on what the program brings holds again, and what it becomes in later releases. */
  'templates.restoreDefaultWording': command({
    input: z.strictObject({ paper, reachesPlanned: z.boolean(), expectedVersion: version }),
    output: saved,
  }),
};
