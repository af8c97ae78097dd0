/**
 * What readers and the recogniser hand over, as zod reads it at the boundary; mirrors official-document/source-text.ts,
 * changes.ts and recognise/recognition.ts.
 */
import { z } from 'zod';
import { changeRules } from '../../official-document/changes';
import { officialDocumentSchema, tableBlockSchema } from './official-document.schema';

const place = z.int().min(0);

export const readingNoticeSchema = z.strictObject({ id: z.string(), count: place });

export const sourceParagraphSchema = z.strictObject({
  text: z.string(),
  alignment: z.enum(['left', 'center', 'right', 'justify']).optional(),
  outlineLevel: place.optional(),
  sizePt: z.number().optional(),
  face: z.string().optional(),
  pageBreakBefore: z.boolean().optional(),
  rightCharacters: z.number().optional(),
  table: tableBlockSchema.optional(),
});
export const sourceTextSchema = z.strictObject({
  paragraphs: z.array(sourceParagraphSchema).max(200_000),
  own: z
    .strictObject({
      head: officialDocumentSchema.shape.head.unwrap(),
      documentNumber: officialDocumentSchema.shape.documentNumber,
    })
    .optional(),
  notices: z.array(readingNoticeSchema),
});

export const textChangeSchema = z.strictObject({
  rule: z.enum(changeRules),
  offset: place,
  before: z.string(),
  after: z.string(),
});

export const recognitionSchema = z.strictObject({
  document: officialDocumentSchema,
  input: z.string(),
  cleaned: z.string(),
  changes: z.array(textChangeSchema),
  stretches: z.array(z.strictObject({ path: z.string(), textOffset: place, cleanedOffset: place, length: place })),
  warnings: z.array(z.strictObject({ id: z.string(), path: z.string().nullable(), excerpt: z.string() })),
  notices: z.array(readingNoticeSchema),
});
