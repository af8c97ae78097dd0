import { z } from 'zod';
import { command, query } from '../define';
import { officialDocumentSchema } from './official-document.schema';

const id = z.int();
const date = z.iso.date();
const revision = z.int().min(1);
const copyNumber = z.int().min(1).max(999999);
/** A list or slip that goes with a paper on file; `fileName` names that paper, whatever the list is titled. */
const companion = z.strictObject({ document: officialDocumentSchema, fileName: z.string() });

/** One printed copy of a paper on file and who has it. */
export const paperCopySchema = z.strictObject({
  id,
  copyNumber,
  holder: z.string(),
  givenOn: date.nullable(),
  returnedOn: date.nullable(),
  destroyedOn: date.nullable(),
  remark: z.string(),
  revision,
});
export type PaperCopy = z.infer<typeof paperCopySchema>;

const chosen = z
  .array(z.strictObject({ id, expectedRevision: revision }))
  .min(1)
  .max(5000);

export const copiesContract = {
  /** By number; `outstanding`: given out and neither returned nor destroyed. */
  'documents.listCopies': query({
    input: z.strictObject({ issuedPaper: id }),
    output: z.strictObject({
      copies: z.array(paperCopySchema),
      outstanding: z.int(),
      next: copyNumber,
    }),
  }),
  /** 发放: copies from one number to another go to one holder. RULE_VIOLATED where one of them is out already. */
  'documents.giveCopies': command({
    input: z
      .strictObject({
        issuedPaper: id,
        from: copyNumber,
        to: copyNumber,
        holder: z.string().trim().min(1).max(100),
        givenOn: date,
        remark: z.string().trim().max(200),
      })
      .refine(({ from, to }) => to >= from && to - from < 5000, { path: ['to'] }),
    output: z.strictObject({ ids: z.array(id) }),
  }),
  /** 收回 or 销毁 on a day; 'neither' clears both. What came back before it is destroyed keeps the day it came back. */
  'documents.markCopies': command({
    input: z.strictObject({ copies: chosen, mark: z.enum(['returned', 'destroyed', 'neither']), on: date }),
    output: z.strictObject({}),
  }),
  'documents.removeCopies': command({ input: z.strictObject({ copies: chosen }), output: z.strictObject({}) }),
  /** 发放登记, or the 收回清单 of what is still out, as it is printed. */
  'documents.composeCopyRegister': query({
    input: z.strictObject({ issuedPaper: id, collecting: z.boolean() }),
    output: companion,
  }),
  /** Which pages differ between two versions on file. */
  'documents.compareVersions': query({
    input: z.strictObject({ from: id, to: id }),
    output: z.strictObject({
      pages: z.array(
        z.strictObject({
          page: z.int(),
          action: z.enum(['replaced', 'added', 'withdrawn']),
          /** The lines that are different on it, from the earlier version and from the later. */
          before: z.array(z.string()),
          after: z.array(z.string()),
        }),
      ),
      /** How many pages both have. */
      fromPages: z.int(),
      toPages: z.int(),
    }),
  }),
  /** 换页清单 of two versions, as it is printed. */
  'documents.composeChangedPages': query({ input: z.strictObject({ from: id, to: id }), output: companion }),
  /** 勘误 slip: what was wrong in the earlier version and is right in the later, as it is printed. */
  'documents.composeErrata': query({ input: z.strictObject({ from: id, to: id }), output: companion }),
};
