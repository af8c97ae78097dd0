import { z } from 'zod';
import { momentSchema } from '../civil-date.schema';
import { action, query } from '../define';

const nothing = z.strictObject({});
const id = z.uuid();

/** A text begun in 公文排版 and not finished. */
export const draftSchema = z.strictObject({
  id,
  title: z.string(),
  /** The first words of the text, for the list. */
  excerpt: z.string(),
  characters: z.int(),
  createdAt: momentSchema,
  savedAt: momentSchema,
  removedAt: momentSchema.nullable(),
});
export type Draft = z.infer<typeof draftSchema>;

/** The longest content of a draft, in UTF-16 code units. */
export const draftLimit = 6_000_000;

/** Content of a draft is the window's own business and is kept as it came: unvalidated input, composed by nobody. */
const content = z.string().max(draftLimit);

export const draftsContract = {
  /** Newest first; with `removed`, those in the 回收站. */
  'documents.listDrafts': query({
    input: z.strictObject({ removed: z.boolean() }),
    output: z.strictObject({ drafts: z.array(draftSchema) }),
  }),
  'documents.getDraft': query({
    input: z.strictObject({ id }),
    output: z.strictObject({ draft: draftSchema, content }),
  }),
  /**
   * On the disk when it answers. The window makes the id, so that saving twice is saving once. STALE_REVISION, and
   * nothing written, where the draft was saved since `expectedSavedAt`, by another window; null: not saved before.
   * A draft that is there no more is begun anew, for the text is still being written.
   */
  'documents.saveDraft': action({
    input: z.strictObject({
      id,
      expectedSavedAt: momentSchema.nullable(),
      title: z.string().max(500),
      excerpt: z.string().max(200),
      characters: z.int().min(0),
      content,
    }),
    output: z.strictObject({ savedAt: momentSchema }),
    // The window saves by itself, and tries again what failed; who types is told of otherwise.
    polled: true,
  }),
  'documents.removeDraft': action({ input: z.strictObject({ id }), output: nothing }),
  'documents.restoreDraft': action({ input: z.strictObject({ id }), output: nothing }),
};
