/**
 * The model of src-main/official-document/model.ts as zod reads it at the boundary: strict, so that nothing unknown
 * enters. tests/contract/official-document.schema.test.ts holds the two together.
 */
import { z } from 'zod';
import { documentKinds, headForms } from '../../official-document/model';

export const documentKindSchema = z.enum(documentKinds);
export const levelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** No single text of a paper comes near a million characters; a larger one is not a paper. */
const text = z.string().max(1_000_000);
const lines = z.array(text).max(10_000);
const isoDate = z.iso.date();
const count = z.int().min(1).max(1000);

const textMarkSchema = z.strictObject({
  kind: z.enum(['removed', 'added']),
  start: z.int().min(0),
  end: z.int().min(0),
});

const tableCellSchema = z.strictObject({
  text,
  colSpan: count.optional(),
  rowSpan: count.optional(),
  align: z.enum(['left', 'center', 'right']).optional(),
  marks: z.array(textMarkSchema).max(10_000).optional(),
});

export const tableBlockSchema = z.strictObject({
  role: z.literal('table'),
  caption: text.nullable(),
  headerRows: z.int().min(0).max(100),
  columnShares: z.array(z.number().positive().finite()).max(200),
  landscape: z.boolean().optional(),
  rows: z.array(z.array(tableCellSchema).max(200)).max(20_000),
});

export const blockSchema = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('paragraph'), text }),
  z.strictObject({ role: z.literal('heading'), level: levelSchema, number: text, text }),
  z.strictObject({ role: z.literal('item'), level: levelSchema, number: text, head: text.nullable(), text }),
  z.strictObject({ role: z.enum(['chapter', 'section']), number: text, text }),
  z.strictObject({ role: z.literal('article'), number: text, text }),
  z.strictObject({ role: z.literal('attendance'), label: text, text }),
  z.strictObject({ role: z.literal('lead'), text }),
  tableBlockSchema,
]);

export const titleSchema = z.strictObject({ text, lines });

const passageActShape = {
  body: text.nullable(),
  meetingKind: z.enum(['standing-committee', 'council-of-chairpersons', 'congress', 'presidium']).nullable(),
  term: z.int().nullable(),
  meeting: z.int().nullable(),
  date: isoDate.nullable(),
  act: text.nullable(),
};
export const passageActSchema = z.strictObject(passageActShape);
export const passageNoteSchema = z.strictObject({ text, ...passageActShape, amendments: z.array(passageActSchema) });

export const signatureSchema = z.strictObject({
  organs: lines,
  form: z.enum(['sealed', 'unsealed', 'signature-stamp']),
});

export const attachmentSchema = z.strictObject({
  mark: text,
  number: z.int().min(1).nullable(),
  title: titleSchema,
  passageNote: text.nullable(),
  blocks: z.array(blockSchema).max(50_000),
});

export const documentHeadSchema = z.strictObject({
  form: z.enum(headForms),
  organs: z.array(text).max(100),
  suffix: text,
  signatories: z.array(z.strictObject({ organ: text.nullable(), name: text })).max(100),
  upward: z.boolean(),
  copyNumber: text.nullable(),
  secrecy: text.nullable(),
  urgency: text.nullable(),
  stock: z.enum(['plain', 'preprinted']),
});

export const imprintSchema = z.strictObject({
  copyTo: text.nullable(),
  mainTo: text.nullable(),
  organ: text.nullable(),
  date: isoDate.nullable(),
  copies: z.int().min(1).max(1_000_000).nullable(),
  otherLines: lines.optional(),
});

export const officialDocumentSchema = z.strictObject({
  kind: documentKindSchema,
  kindTitle: text,
  head: documentHeadSchema.nullable(),
  documentNumber: text.nullable(),
  title: titleSchema,
  serialNumber: text.nullable(),
  passageNote: passageNoteSchema.nullable(),
  byline: text.nullable(),
  recipients: text.nullable(),
  blocks: z.array(blockSchema).max(50_000),
  attachmentNames: lines,
  signature: signatureSchema.nullable(),
  date: isoDate.nullable(),
  supplementaryNote: text.nullable(),
  attachments: z.array(attachmentSchema).max(500),
  imprint: imprintSchema.nullable(),
});
