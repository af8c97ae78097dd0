import { z } from 'zod';
import { command, query } from '../define';

const id = z.int();
const date = z.iso.date();
const revision = z.int().min(1);

/** 公告 of one or several texts. The bodies that announce: 常委会, 人民代表大会, 主席团. */
export const announcementFieldsSchema = z.strictObject({
  bodyKind: z.enum(['standing-committee', 'congress', 'presidium']),
  /** 届. */
  term: z.int().min(1).max(99),
  /** 第N号 of its body in its term; null while it has none, or where the office does not count them. */
  number: z.int().min(1).max(9999).nullable(),
  /** 成文日期; null until it is known. */
  issuedOn: date.nullable(),
  meeting: id.nullable(),
  note: z.string().max(500),
  /** What it announces, in order. */
  texts: z
    .array(id)
    .min(1)
    .max(50)
    .refine((texts) => new Set(texts).size === texts.length),
});
export type AnnouncementFields = z.infer<typeof announcementFieldsSchema>;

export const announcementSchema = z.strictObject({
  ...announcementFieldsSchema.shape,
  texts: z.array(z.strictObject({ resolution: id, matter: z.string(), title: z.string(), passed: z.boolean() })),
  id,
  revision,
});
export type Announcement = z.infer<typeof announcementSchema>;

export const announcementsContract = {
  /** Latest first. `resolution`: only those that announce it. */
  'documents.listAnnouncements': query({
    input: z.strictObject({
      resolution: id.nullable(),
      term: z.int().nullable(),
      before: id.nullable(),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({ announcements: z.array(announcementSchema), more: z.boolean() }),
  }),
  /** What the announcement of these texts will probably be: the body and meeting that passed them, the next 第N号. */
  'documents.proposeAnnouncement': query({
    input: z.strictObject({ texts: announcementFieldsSchema.shape.texts }),
    output: announcementFieldsSchema,
  }),
  /** DUPLICATE_DOCUMENT_NUMBER where the body has another 公告 of this number in this term. */
  'documents.addAnnouncement': command({
    input: announcementFieldsSchema,
    output: z.strictObject({ id, revision }),
  }),
  'documents.updateAnnouncement': command({
    input: z.strictObject({ ...announcementFieldsSchema.shape, id, expectedRevision: revision }),
    output: z.strictObject({ revision }),
  }),
  /** REFERENCED once its paper was put on file. */
  'documents.removeAnnouncement': command({
    input: z.strictObject({ id, expectedRevision: revision }),
    output: z.strictObject({}),
  }),
};
