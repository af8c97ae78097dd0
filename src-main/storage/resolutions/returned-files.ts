import { z } from 'zod';
import {
  elementChangeSchema,
  fileCommentSchema,
  trackedChangeSchema,
} from '../../contract/documents/comparison.schema';
import { readingNoticeSchema } from '../../contract/documents/recognition.schema';
import type { GivenOut } from '../../contract/resolutions/returned-files.contract';
import { CallFailure } from '../../contract/errors';
import { recordPaperKinds } from '../../domain/documents/record-paper';
import { returnedDecisions } from '../../domain/documents/returned-decision';
import type { OfficialDocument } from '../../official-document/model';
import type { Database, SqlRow } from '../driver/database';
import { keptDocument, keptVersion } from '../documents/kept-document';

const readingSchema = z.strictObject({
  modelVersion: z.int(),
  /** What was given out, where it is no version of the text: a paper may say another thing tomorrow. */
  given: z.unknown(),
  document: z.unknown(),
  changes: z.array(elementChangeSchema),
  tracked: z.array(trackedChangeSchema),
  comments: z.array(fileCommentSchema),
  kinship: z.number(),
  notices: z.array(readingNoticeSchema),
});

const decidedSchema = z.strictObject({
  as: z.enum(returnedDecisions),
  /** The paper that says it, for 'paper'. */
  paper: z.enum(recordPaperKinds).nullable(),
});
export type Decided = z.infer<typeof decidedSchema>;

/** What was found in a file. The changes are kept as they were shown: decisions are told by their place among them. */
export interface Reading extends Omit<z.infer<typeof readingSchema>, 'modelVersion' | 'given' | 'document'> {
  given: OfficialDocument | null;
  document: OfficialDocument;
}

/** A returned file without its reading. */
export interface StoredReturnedFile {
  id: number;
  resolution: number;
  given: GivenOut;
  file: string;
  fileName: string;
  returnedBy: string;
  readAt: string;
  state: 'open' | 'settled';
  decisions: Decided[];
  revision: number;
}

export const readingText = ({ given, document, ...rest }: Reading): string =>
  JSON.stringify({ modelVersion: keptVersion, given, document, ...rest });

/** Latest first, with what the list shows of the reading. */
export const listReturnedFiles = (
  database: Database,
  resolution: number,
): (StoredReturnedFile & { kinship: number; comments: number })[] =>
  database
    .prepare(
      `SELECT id, resolution, record_paper, given_text, file, file_name, returned_by, read_at, state, decisions, revision,
         json_extract(reading, '$.kinship') AS kinship, json_array_length(reading, '$.comments') AS comments
       FROM returned_file WHERE resolution = ? ORDER BY id DESC`,
    )
    .all([resolution])
    .map((row) => ({ ...asReturnedFile(row), kinship: Number(row['kinship']), comments: Number(row['comments']) }));

/** Throws NOT_FOUND. */
export function returnedFileOf(database: Database, id: number): { file: StoredReturnedFile; reading: Reading } {
  const row = database.prepare('SELECT * FROM returned_file WHERE id = ?').get([id]);
  if (!row) throw new CallFailure('NOT_FOUND');
  const { modelVersion, given, document, ...rest } = readingSchema.parse(JSON.parse(String(row['reading'])));
  const thawed = (model: unknown): OfficialDocument => keptDocument(modelVersion, JSON.stringify(model));
  return {
    file: asReturnedFile(row),
    reading: { ...rest, given: given === null ? null : thawed(given), document: thawed(document) },
  };
}

/** Whether this file was read in already, compared with the same thing. */
export function isKnownFile(database: Database, resolution: number, hash: string, given: GivenOut): boolean {
  const row = database
    .prepare(
      `SELECT 1 FROM returned_file WHERE file = @hash AND resolution = @resolution
         AND record_paper IS @record_paper AND given_text IS @given_text`,
    )
    .get({ hash, resolution, ...givenColumns(given) });
  return row !== undefined;
}

export const givenColumns = (given: GivenOut) => ({
  record_paper: given.kind === 'paper' ? given.recordPaper : null,
  given_text: given.kind === 'text' ? given.version : null,
});

function asReturnedFile(row: SqlRow): StoredReturnedFile {
  const [paper, text] = [row['record_paper'], row['given_text']];
  return {
    id: Number(row['id']),
    resolution: Number(row['resolution']),
    given: paper === null ? { kind: 'text', version: Number(text) } : { kind: 'paper', recordPaper: Number(paper) },
    file: String(row['file']),
    fileName: String(row['file_name']),
    returnedBy: String(row['returned_by']),
    readAt: String(row['read_at']),
    state: row['state'] === 'settled' ? 'settled' : 'open',
    decisions: z.array(decidedSchema).parse(JSON.parse(String(row['decisions']))),
    revision: Number(row['revision']),
  };
}
