import { z } from 'zod';
import { typesettingSettingsSchema } from '../../official-document/typesetting-settings';
import { momentSchema } from '../civil-date.schema';
import { action, command, fileExport, job, query } from '../define';
import { exportedFileSchema } from '../exported-file.schema';
import { documentKindSchema, officialDocumentSchema } from './official-document.schema';

const nothing = z.strictObject({});
/** 密级 and 保密期限 (years), only on a machine declared for classified matter. */
export const classificationSchema = z.strictObject({
  grade: z.enum(['secret', 'confidential', 'top-secret']),
  years: z.int().min(1).max(30),
});

/** A paper put on file: its bytes are kept as they were, whatever the program becomes. */
export const issuedPaperSchema = z.strictObject({
  id: z.int(),
  title: z.string(),
  kind: documentKindSchema,
  /** 发文字号 as printed, or null. */
  documentNumber: z.string().nullable(),
  /** Papers of the same title and number put on file again: 1, 2 … */
  version: z.int().min(1),
  /** Whether a later version stands. */
  superseded: z.boolean(),
  state: z.enum(['issued', 'voided']),
  /** 会前备印: the version that stands, saying what the vote is still to decide; it may not go out before. */
  prepared: z.boolean(),
  issuedAt: momentSchema,
  clerk: z.string().nullable(),
  year: z.int(),
  pages: z.int().min(1),
  fileName: z.string(),
  /** Relative to the data folder: 文件/2026/…docx */
  path: z.string(),
  bytes: z.int(),
  /** SHA-256, hexadecimal. */
  hash: z.string(),
  classification: classificationSchema.nullable(),
  voidReason: z.string().nullable(),
  revision: z.int().min(1),
});
export type IssuedPaper = z.infer<typeof issuedPaperSchema>;

export const issuedPapersContract = {
  /**
   * 存档: freezes the paper and takes its number, renders it, writes it into 文件/<year> and keeps the bytes.
   * DUPLICATE_DOCUMENT_NUMBER where the number stands on another paper.
   */
  'documents.issuePaper': job({
    input: z.strictObject({
      document: officialDocumentSchema,
      settings: typesettingSettingsSchema,
      /** Draft that becomes this paper, as it was saved last; it leaves the list unless somebody else wrote on. */
      draft: z.strictObject({ id: z.uuid(), savedAt: momentSchema }).nullable(),
      /** The paper of which this is a new version, or null. */
      replaces: z.int().nullable(),
      /** Series of the numbering settings, with year and number; null for a paper without 发文字号. */
      number: z
        .strictObject({ series: z.string(), year: z.int().min(1949).max(2200), serial: z.int().min(1).max(99999) })
        .nullable(),
      classification: classificationSchema.nullable(),
    }),
    output: issuedPaperSchema,
  }),
  /** The next free number of a series in a year, and how it is printed. */
  'documents.getNextNumber': query({
    input: z.strictObject({ series: z.string(), year: z.int().min(1949).max(2200) }),
    output: z.strictObject({ serial: z.int(), printed: z.string() }),
  }),
  /** Newest first. `search`: words of title, number or file name, '' for all. */
  'documents.listIssuedPapers': query({
    input: z.strictObject({
      search: z.string().max(100),
      year: z.int().nullable(),
      before: z.int().nullable(),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({
      papers: z.array(issuedPaperSchema),
      more: z.boolean(),
      total: z.int(),
      years: z.array(z.int()),
    }),
  }),
  'documents.getIssuedPaper': query({
    input: z.strictObject({ id: z.int() }),
    output: z.strictObject({
      paper: issuedPaperSchema,
      document: officialDocumentSchema,
      settings: typesettingSettingsSchema,
      /** All versions, latest first. */
      versions: z.array(issuedPaperSchema),
    }),
  }),
  /** The bytes as issued; DATABASE_CORRUPT with advice where they no longer have the hash they were issued with. */
  'documents.exportIssuedPaper': fileExport({ input: z.strictObject({ id: z.int() }), output: exportedFileSchema }),
  'documents.voidIssuedPaper': command({
    input: z.strictObject({ id: z.int(), reason: z.string().trim().min(2).max(200), expectedRevision: z.int().min(1) }),
    output: z.strictObject({ revision: z.int() }),
  }),
  'documents.showIssuedPaper': action({ input: z.strictObject({ id: z.int() }), output: nothing, shells: 'electron' }),
};
