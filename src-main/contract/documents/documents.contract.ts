import { z } from 'zod';
import { typesettingSettingsSchema } from '../../official-document/typesetting-settings';
import { command, fileExport, fileImport, query } from '../define';
import { exportedFileSchema } from '../exported-file.schema';
import { formatInspectionSchema } from './format-finding.schema';
import { documentKindSchema, officialDocumentSchema } from './official-document.schema';
import { recognitionSchema, sourceTextSchema } from './recognition.schema';

/** Settings with the revision to be handed back on saving. */
const storedSettings = z.strictObject({
  /** 0 until something has been saved. */
  revision: z.int().min(0),
  settings: typesettingSettingsSchema,
});

const kind = z.union([documentKindSchema, z.literal('auto')]);
const profile = z.enum(['common', 'strict']);
const paper = z.strictObject({ document: officialDocumentSchema, settings: typesettingSettingsSchema });
const faceNames = z.array(z.string().min(1).max(100)).min(1).max(50);

const installedFace = z.strictObject({
  /** The name to write into a document: Chinese where the font has one. */
  family: z.string(),
  /** Every family name the font goes by, `family` included. */
  aliases: z.array(z.string()),
});
export type InstalledFace = z.infer<typeof installedFace>;

const faceCheck = z.strictObject({
  wanted: z.string(),
  /** Family that is really used for it, or null where the system has nothing for it. */
  used: z.string().nullable(),
  /** True where `used` is another face than the wanted one. */
  substituted: z.boolean(),
  /** Characters of the text without a glyph in `used`, each once, in the order of the text. */
  missing: z.array(z.string()),
});
export type FaceCheck = z.infer<typeof faceCheck>;

export const documentsContract = {
  'documents.getTypesettingSettings': query({ input: z.strictObject({}), output: storedSettings }),
  'documents.saveTypesettingSettings': command({
    input: z.strictObject({ settings: typesettingSettingsSchema, expectedRevision: z.int().min(0) }),
    output: z.strictObject({ revision: z.int().min(1) }),
  }),
  'documents.recogniseText': query({
    input: z.strictObject({ text: z.string().max(2_000_000), kind }),
    output: recognitionSchema,
    needs: 'unlocked',
  }),
  /** A .docx, .doc or .txt; the ending of the name decides. */
  'documents.readFile': fileImport({
    input: z.strictObject({ kind }),
    output: z.strictObject({ source: sourceTextSchema, recognition: recognitionSchema }),
    needs: 'unlocked',
  }),
  'documents.composeWord': fileExport({ input: paper, output: exportedFileSchema, needs: 'unlocked' }),
  'documents.composeText': fileExport({ input: paper, output: exportedFileSchema, needs: 'unlocked' }),
  'documents.composeHtml': fileExport({ input: paper, output: exportedFileSchema, needs: 'unlocked' }),
  'documents.composePdf': fileExport({ input: paper, output: exportedFileSchema, needs: 'unlocked' }),
  /** Name of the browser on this PC that makes PDF pages, or null where there is none. */
  'documents.getPdfEngine': query({
    input: z.strictObject({}),
    output: z.strictObject({ engine: z.string().nullable() }),
    needs: 'unlocked',
  }),
  'documents.inspectFormat': fileImport({
    input: z.strictObject({ profile }),
    output: formatInspectionSchema,
    needs: 'unlocked',
  }),
  'documents.listFaces': query({
    input: z.strictObject({}),
    output: z.strictObject({ faces: z.array(installedFace) }),
    needs: 'unlocked',
  }),
  'documents.checkGlyphs': query({
    input: z.strictObject({ text: z.string().max(2_000_000), faces: faceNames }),
    output: z.strictObject({ faces: z.array(faceCheck) }),
    needs: 'unlocked',
  }),
};
