import { z } from 'zod';
import { recordPaperKinds } from '../../domain/documents/record-paper';
import { checkPointKinds } from '../../official-document/check-points/check-points';
import { momentSchema } from '../civil-date.schema';
import { command, job, query } from '../define';
import { issuedPaperSchema } from './issued-papers.contract';
import { officialDocumentSchema } from './official-document.schema';

const id = z.int();
const date = z.iso.date();
const revision = z.int().min(1);
const kind = z.enum(recordPaperKinds);

/** The record a paper is of: exactly one of them, but that an item goes with its motion. */
export const paperOwnerSchema = z.strictObject({
  resolution: id.nullable(),
  announcement: id.nullable(),
  meeting: id.nullable(),
  motion: id.nullable().default(null),
  item: id.nullable().default(null),
});
export type PaperOwner = z.infer<typeof paperOwnerSchema>;

/** Two versions of the text (resolutions.getVersion) that a 对照稿 lays beside each other. */
const comparedSchema = z.strictObject({ from: id, to: id }).nullable().optional();

/** Words changed in one paper alone and otherwise in the record: both as printed, '' where a side does not have them. */
const conflictSchema = z.strictObject({ path: z.string(), record: z.string(), paper: z.string() });

/** A line of the papers panel. */
export const recordPaperSchema = z.strictObject({
  /** Whose paper it is: the 公告 of a resolution belongs to its announcement. Give it back as it came. */
  owner: paperOwnerSchema,
  /** Null while it was never composed. */
  id: id.nullable(),
  paper: kind,
  /** Name of the paper in the trade: 决议（草案）. */
  name: z.string(),
  /** none: 未生成; current: 已生成; changed: 记录已变更，需重新生成. */
  state: z.enum(['none', 'current', 'changed']),
  composedAt: momentSchema.nullable(),
  /** Whether somebody changed this paper alone. */
  ownChanges: z.boolean(),
  /** 会前备印. */
  preparation: z.enum(['none', 'prepared', 'effective', 'void']),
  /** Newest version on file. */
  issued: issuedPaperSchema.nullable(),
  /** What was changed in 公文排版 for the version on file, where the paper says what the record does instead. */
  overruled: z.array(conflictSchema),
  dispatchedOn: date.nullable(),
  /** Why it cannot be composed now, in words; null where it can. */
  obstacle: z.string().nullable(),
  /** What blocks putting it on file. */
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      severity: z.enum(['error', 'warning', 'note']),
      message: z.string(),
      basis: z.string(),
      /** Passed by 特批. */
      waived: z.boolean(),
    }),
  ),
  revision: revision.nullable(),
});
export type RecordPaper = z.infer<typeof recordPaperSchema>;

export const recordPapersContract = {
  /** Every paper a record can yield, with its state. */
  'documents.listRecordPapers': query({
    input: paperOwnerSchema,
    output: z.strictObject({ papers: z.array(recordPaperSchema) }),
  }),
  /** The paper as the record gives it now, with what was changed in this paper alone merged in; nothing is kept. */
  'documents.previewRecordPaper': query({
    input: z.strictObject({ owner: paperOwnerSchema, paper: kind, compare: comparedSchema }),
    output: z.strictObject({
      document: officialDocumentSchema,
      conflicts: z.array(conflictSchema),
    }),
  }),
  /** 核对模式: names, posts, numbers and dates of a paper as it would be printed now, in reading order. */
  'documents.listCheckPoints': query({
    input: z.strictObject({ owner: paperOwnerSchema, paper: kind }),
    output: z.strictObject({
      title: z.string(),
      points: z.array(
        z.strictObject({
          kind: z.enum(checkPointKinds),
          text: z.string(),
          /** The line it stands in, and where it begins there (UTF-16 units). */
          context: z.string(),
          offset: z.int(),
        }),
      ),
    }),
  }),
  /** Composes the paper of the record as it is now and keeps it; `own`: the paper as changed for itself alone, or null. */
  'documents.composeRecordPaper': command({
    input: z.strictObject({
      owner: paperOwnerSchema,
      paper: kind,
      compare: comparedSchema,
      own: officialDocumentSchema.nullable(),
      expectedRevision: revision.nullable(),
    }),
    output: z.strictObject({ id, revision }),
  }),
  /** Puts it on file, as documents.issuePaper does. A paper that says 通过 before the vote becomes 会前备印. */
  'documents.issueRecordPaper': job({
    input: z.strictObject({
      id,
      number: z.strictObject({ series: z.string(), year: z.int(), serial: z.int().min(1) }).nullable(),
      expectedRevision: revision,
    }),
    output: issuedPaperSchema,
  }),
  /**
   * After the vote: prepared papers of a record become effective, or void with a list of what to destroy. Of a motion, or
   * of a meeting with all its motions, each paper goes by its own items: `effective` false makes void only what the votes
   * have overtaken.
   */
  'documents.settlePrepared': command({
    input: z.strictObject({
      resolution: id.nullable().default(null),
      motion: id.nullable().default(null),
      meeting: id.nullable().default(null),
      effective: z.boolean(),
    }),
    output: z.strictObject({
      papers: z.array(
        z.strictObject({
          id,
          name: z.string(),
          /** A prepared paper that says another thing than the record does now becomes void as well. */
          outcome: z.enum(['effective', 'void']),
          /** Why it is void, in words; null for one that is effective. */
          reason: z.string().nullable(),
          /** What has to be destroyed; empty for one that is effective. */
          copies: z.array(
            z.strictObject({
              /** The version on file it is a copy of: its 收回清单 is documents.composeCopyRegister. */
              issuedPaper: id,
              version: z.int(),
              copyNumber: z.int(),
              holder: z.string(),
              givenOn: date.nullable(),
            }),
          ),
        }),
      ),
    }),
  }),
  /** 发出: only what is on file and not merely prepared. */
  'documents.dispatchRecordPaper': command({
    input: z.strictObject({ id, dispatchedOn: date, expectedRevision: revision }),
    output: z.strictObject({ revision }),
  }),
};
