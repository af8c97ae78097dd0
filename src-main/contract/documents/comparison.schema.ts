/**
 * Comparing, merging and returned files as they cross the boundary; mirrors official-document/compare and
 * docx/read/returned-file.ts. tests/contract/comparison.schema.test.ts holds the two together.
 */
import { z } from 'zod';
import { changeKinds } from '../../official-document/compare/comparison';
import { conflictKinds } from '../../official-document/compare/merge-conflict';
import { officialDocumentSchema } from './official-document.schema';
import { readingNoticeSchema } from './recognition.schema';

const path = z.string().max(200);
const text = z.string().max(1_000_000);
const count = z.int().min(0);

export const textPieceSchema = z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text });

export const elementChangeSchema = z.strictObject({
  kind: z.enum(changeKinds),
  role: z.string(),
  beforePath: path.nullable(),
  afterPath: path.nullable(),
  pieces: z.array(textPieceSchema),
  restructured: z.boolean(),
});

export const comparisonSchema = z.strictObject({
  changes: z.array(elementChangeSchema),
  counts: z.strictObject({ same: count, changed: count, added: count, removed: count, moved: count }),
});

/** The answer of the word-for-word check: null where the papers say the same. */
export const firstDifferenceSchema = z.strictObject({
  before: path.nullable(),
  after: path.nullable(),
  offset: count,
  surroundings: z.strictObject({ before: text, after: text }),
});

export const mergeConflictSchema = z.strictObject({
  kind: z.enum(conflictKinds),
  path,
  base: text.nullable(),
  regenerated: text.nullable(),
  theirs: text.nullable(),
  taken: z.enum(['regenerated', 'theirs', 'both']),
});
export const mergedSchema = z.strictObject({
  document: officialDocumentSchema,
  conflicts: z.array(mergeConflictSchema),
});

export const trackedChangeKindSchema = z.enum([
  'inserted',
  'deleted',
  'moved-from',
  'moved-to',
  'paragraph-split',
  'paragraph-joined',
  'row-inserted',
  'row-deleted',
  'cell-deleted',
  'format',
]);
/** By the clock of the machine the change was made on, without a zone. */
const wallClock = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/)
  .nullable();

export const trackedChangeSchema = z.strictObject({
  kind: trackedChangeKindSchema,
  author: z.string().nullable(),
  at: wallClock,
  text,
  path: path.nullable(),
});
export const fileCommentSchema = z.strictObject({
  author: z.string().nullable(),
  at: wallClock,
  text,
  anchor: text,
  path: path.nullable(),
});

export const returnedFileSchema = z.strictObject({
  document: officialDocumentSchema,
  changes: z.array(trackedChangeSchema),
  comments: z.array(fileCommentSchema),
  kinship: z.number().min(0).max(1),
  notices: z.array(readingNoticeSchema),
});
