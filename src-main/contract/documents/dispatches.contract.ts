import { z } from 'zod';
import { senders } from '../../domain/organization/office-settings';
import { command, query } from '../define';
import { classificationSchema } from './issued-papers.contract';
import { officialDocumentSchema } from './official-document.schema';

const id = z.int();
const date = z.iso.date().nullable();
const revision = z.int().min(1);
const words = (most: number) => z.string().trim().max(most);

/** 发文稿纸: who drafted, checked, countersigned, signed, proofread, and how many copies go where. */
export const dispatchFieldsSchema = z.strictObject({
  title: z.string().trim().min(1).max(300),
  draftedBy: words(60),
  draftedOn: date,
  checkedBy: words(60),
  checkedOn: date,
  countersignedBy: words(300),
  signedBy: words(60),
  /** 签发: no number is given before. */
  signedOn: date,
  signedOpinion: words(300),
  proofreadBy: words(60),
  mainTo: words(1000),
  copyTo: words(1000),
  copies: z.int().min(1).max(99999).nullable(),
  urgency: words(20),
  sealedBy: words(60),
  sealedOn: date,
  /** Whose head, signature and number it bears. */
  sender: z.enum(senders),
  /** 份号 printed on the first copy: six digits, or ''. */
  copyNumber: z.string().regex(/^(?:\d{6})?$/),
  /** Only on a machine declared for classified matter. */
  classification: classificationSchema.nullable(),
  /** 上行文: it bears who signed it. */
  upward: z.boolean(),
  /** 红头留空: for stock that bears the red parts. */
  preprinted: z.boolean(),
});
export type DispatchFields = z.infer<typeof dispatchFieldsSchema>;

export const dispatchesContract = {
  /** Of a paper that was composed; `id` null while nothing was entered, with what is known already. */
  'documents.getDispatch': query({
    input: z.strictObject({ recordPaper: id }),
    output: z.strictObject({
      ...dispatchFieldsSchema.shape,
      id: id.nullable(),
      revision: revision.nullable(),
      documentNumber: z.string().nullable(),
    }),
  }),
  /** Saves itself while it is filled in. RULE_VIOLATED: signed without a name, 签发 taken back after a number was given, 密级 on another machine. */
  'documents.saveDispatch': command({
    input: z.strictObject({
      ...dispatchFieldsSchema.shape,
      recordPaper: id,
      expectedRevision: revision.nullable(),
    }),
    output: z.strictObject({ id, revision }),
  }),
  /** The form as it is printed. */
  'documents.previewDispatch': query({
    input: z.strictObject({ recordPaper: id }),
    output: z.strictObject({ document: officialDocumentSchema }),
  }),
};
