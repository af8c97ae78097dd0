/** 修改稿: what was given out and came back changed, and what becomes of each change. */
import { z } from 'zod';
import { recordPaperKinds } from '../../domain/documents/record-paper';
import { returnedDecisions } from '../../domain/documents/returned-decision';
import { momentSchema } from '../civil-date.schema';
import { command, fileExport, fileImport, query } from '../define';
import { elementChangeSchema, fileCommentSchema, trackedChangeSchema } from '../documents/comparison.schema';
import { readingNoticeSchema } from '../documents/recognition.schema';
import { paperOwnerSchema } from '../documents/record-papers.contract';
import { exportedFileSchema } from '../exported-file.schema';
import { textVersionSchema } from './resolutions.contract';

const id = z.int();
const revision = z.int().min(1);
const count = z.int().min(0);
const decision = z.enum(returnedDecisions);
const kind = z.enum(recordPaperKinds);

/** What a file is compared with: a version of the text, or a paper as it was given out. */
export const givenOutSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), version: id }),
  z.strictObject({ kind: z.literal('paper'), recordPaper: id }),
]);
export type GivenOut = z.infer<typeof givenOutSchema>;

const lineShape = {
  id,
  fileName: z.string(),
  given: givenOutSchema,
  /** What that is called: 第3稿, 决议（草案）. */
  givenName: z.string(),
  returnedBy: z.string(),
  readAt: momentSchema,
  /** 'settled': something was decided on every change. */
  state: z.enum(['open', 'settled']),
  changes: count,
  undecided: count,
  comments: count,
  /** How much of what was given out is still in it, 0 to 1. */
  kinship: z.number(),
  revision,
};
export const returnedLineSchema = z.strictObject(lineShape);
export type ReturnedLine = z.infer<typeof returnedLineSchema>;

/** The line of a wording a changed place was printed from. */
const wordingPlaceSchema = z.strictObject({ paper: kind, name: z.string(), line: z.int().min(1), text: z.string() });
export type WordingPlace = z.infer<typeof wordingPlaceSchema>;

export const returnedChangeSchema = z.strictObject({
  ...elementChangeSchema.shape,
  /** Where it stands, as it is called: 第三条, 正文第4段, 标题. */
  place: z.string(),
  decision,
  /** The paper that says it, for 'paper'. */
  paper: z.string().nullable(),
  /** Null where the place comes from the record and not from wording: 'template' is then refused. */
  wording: wordingPlaceSchema.nullable(),
  /** Who made it, where changes were tracked. */
  authors: z.array(z.string()),
});
export type ReturnedChange = z.infer<typeof returnedChangeSchema>;

/** A change that touches what was changed in the text or the paper since. */
const conflictSchema = z.strictObject({
  change: count,
  /** As given out, as it stands now, and as the file has it; null where there is no such place. */
  given: z.string().nullable(),
  now: z.string().nullable(),
  returned: z.string().nullable(),
});
export type ReturnedConflict = z.infer<typeof conflictSchema>;

export const returnedFilesContract = {
  /** 发出: keeps the present text as the version that was given out, with whom it was given to. */
  'resolutions.giveOut': command({
    input: z.strictObject({ id, to: z.string().trim().max(60) }),
    output: z.strictObject({ version: textVersionSchema }),
  }),
  /**
   * Reads a file that came back and keeps it with what was found in it. IMPORT_REFUSED for what cannot be read;
   * RULE_VIOLATED (returned-file-known) for the same file a second time. A file with next to nothing of what was given
   * out is kept only with `anyway`: without it, `id` is null and nothing was kept.
   */
  'resolutions.importReturnedFile': fileImport({
    input: z.strictObject({
      resolution: id,
      given: givenOutSchema,
      returnedBy: z.string().trim().max(60),
      anyway: z.boolean(),
    }),
    output: z.strictObject({ id: id.nullable(), kinship: z.number(), changes: count }),
  }),
  /** Latest first. */
  'resolutions.listReturnedFiles': query({
    input: z.strictObject({ resolution: id }),
    output: z.strictObject({ files: z.array(returnedLineSchema) }),
  }),
  'resolutions.getReturnedFile': query({
    input: z.strictObject({ id }),
    output: z.strictObject({
      ...lineShape,
      /** Only what is not the same, in the order of the file. */
      list: z.array(returnedChangeSchema),
      tracked: z.array(trackedChangeSchema),
      /** With the change it stands beside, or null. */
      notes: z.array(z.strictObject({ ...fileCommentSchema.shape, change: count.nullable() })),
      notices: z.array(readingNoticeSchema),
    }),
  }),
  /** The file as it came back. */
  'resolutions.exportReturnedFile': fileExport({ input: z.strictObject({ id }), output: exportedFileSchema }),
  /**
   * Decides on changes and does at once what follows: 'record' puts them into the text as it is now, by three-way merge
   * with what was given out; 'paper' into one paper alone. What touches a later change stays open and is answered as a
   * conflict; decided again with `force`, the words of the file stand. RULE_VIOLATED: text-locked, taken-already,
   * not-from-wording, paper-to-name.
   */
  'resolutions.decideReturnedFile': command({
    input: z.strictObject({
      id,
      expectedRevision: revision,
      /** Of the resolution, whose text is changed. */
      resolutionRevision: revision,
      decisions: z
        .array(z.strictObject({ change: count, as: decision, force: z.boolean() }))
        .min(1)
        .max(5000),
      /** For 'paper'. `expectedRevision` null while it was never composed. */
      paper: z.strictObject({ owner: paperOwnerSchema, paper: kind, expectedRevision: revision.nullable() }).nullable(),
    }),
    output: z.strictObject({
      revision,
      resolutionRevision: revision,
      /** How many changes of the text and of the paper were made. */
      taken: count,
      conflicts: z.array(conflictSchema),
      /** What is to be edited in the settings; nothing opens by itself. */
      wordings: z.array(wordingPlaceSchema),
    }),
  }),
  /** The file and what was decided; what was taken from it stays. */
  'resolutions.removeReturnedFile': command({
    input: z.strictObject({ id, expectedRevision: revision }),
    output: z.strictObject({}),
  }),
};
