/** 任命书 and the blanks they are printed on, 宪法宣誓. */
import { z } from 'zod';
import { certificateSettingsSchema } from '../../domain/appointments/certificates/layout';
import { command, fileExport, query } from '../define';
import { exportedFileSchema } from '../exported-file.schema';

const id = z.int();
const date = z.iso.date();
const revision = z.int().min(1);
const newRevision = z.strictObject({ revision });

export const certificateSchema = z.strictObject({
  id,
  item: id,
  person: id,
  personName: z.string(),
  titles: z.string(),
  number: z.string().nullable(),
  blank: z.string(),
  state: z.enum(['prepared', 'effective', 'handed', 'void']),
  printedOn: date.nullable(),
  handedOn: date.nullable(),
  handOrder: z.int().nullable(),
  voidReason: z.string(),
  revision,
});
export type Certificate = z.infer<typeof certificateSchema>;

export const oathSchema = z.strictObject({
  id: id.nullable(),
  item: id,
  person: id,
  personName: z.string(),
  titles: z.string(),
  organiser: z.string(),
  heldOn: date.nullable(),
  place: z.string(),
  /** 领誓人. */
  leads: z.boolean(),
  absentReason: z.string(),
  /** By the office's rule; null: 本地无规定. */
  dueOn: date.nullable(),
  revision: revision.nullable(),
});
export type Oath = z.infer<typeof oathSchema>;

/** What a printed 任命书 says, by the names its layout has for them. */
export const certificateFactsSchema = z.strictObject({
  /** Null where nothing is printed yet: a sample. */
  certificate: id.nullable(),
  number: z.string(),
  name: z.string(),
  titles: z.string(),
  /** 任命, 决定任命. */
  verb: z.string(),
  meeting: z.string(),
  committee: z.string(),
  /** Name of who signs: the 主任, or who acts for him. */
  chair: z.string(),
  /** Day of the vote; of the session before it. */
  date: z.iso.date(),
});
export type CertificateFacts = z.infer<typeof certificateFactsSchema>;

/** 表决票 for each person. */
export const ballotsSchema = z.strictObject({
  title: z.string(),
  date: z.string(),
  /** `struck`: why the matter is drawn through; null where it is voted on. */
  matters: z.array(z.strictObject({ matter: z.string(), struck: z.string().nullable() })),
});
export type Ballots = z.infer<typeof ballotsSchema>;
export const ballotsPerPage = z.union([z.literal(1), z.literal(2), z.literal(4)]);
export type BallotsPerPage = z.infer<typeof ballotsPerPage>;

export const certificatesContract = {
  /** Of a session: what there is, and who gets none and why. */
  'appointments.listCertificates': query({
    input: z.strictObject({ meeting: id }),
    output: z.strictObject({
      certificates: z.array(certificateSchema),
      /** Items that could have one and do not yet. */
      missing: z.array(z.strictObject({ item: id, personName: z.string(), titles: z.string() })),
      leftOut: z.array(z.strictObject({ item: id, personName: z.string(), titles: z.string(), reason: z.string() })),
      /** What a batch made now would begin with; null where no number was ever given. */
      nextNumber: z.string().nullable(),
      nextBlank: z.string(),
    }),
  }),
  /** A batch with consecutive numbers; before the vote they are 会前备印. */
  'appointments.prepareCertificates': command({
    input: z.strictObject({
      items: z.array(id).min(1).max(1000),
      /** First number; null without numbers. The digits at its end count up: 云人常任〔2026〕12号. */
      firstNumber: z.string().trim().max(60).nullable(),
      firstBlank: z.string().trim().max(30),
      printedOn: date.nullable(),
    }),
    output: z.strictObject({
      certificates: z.int(),
      leftOut: z.array(z.strictObject({ item: id, reason: z.string() })),
    }),
  }),
  'appointments.handCertificates': command({
    input: z.strictObject({ certificates: z.array(id).min(1).max(1000), handedOn: date }),
    output: z.strictObject({ handed: z.int() }),
  }),
  'appointments.orderCertificates': command({
    input: z.strictObject({ certificates: z.array(id).max(1000) }),
    output: z.strictObject({}),
  }),
  'appointments.voidCertificate': command({
    input: z.strictObject({ id, reason: z.string().trim().min(1).max(300), expectedRevision: revision }),
    output: newRevision,
  }),
  'appointments.listBlanks': query({
    input: z.strictObject({ offset: z.int().min(0), limit: z.int().min(1).max(500) }),
    output: z.strictObject({
      blanks: z.array(
        z.strictObject({
          id,
          blank: z.string(),
          state: z.enum(['unused', 'used', 'spoiled', 'voided']),
          personName: z.string().nullable(),
          reason: z.string(),
          changedOn: date.nullable(),
          revision,
        }),
      ),
      total: z.int(),
      unused: z.int(),
    }),
  }),
  /** Blanks from `first` on, `count` of them, numbers counting up. */
  'appointments.addBlanks': command({
    input: z.strictObject({ first: z.string().trim().min(1).max(30), count: z.int().min(1).max(2000) }),
    output: z.strictObject({ added: z.int() }),
  }),
  'appointments.spoilBlank': command({
    input: z.strictObject({
      id,
      state: z.enum(['unused', 'spoiled', 'voided']),
      reason: z.string().trim().max(300),
      expectedRevision: revision,
    }),
    output: newRevision,
  }),
  'appointments.listOaths': query({
    input: z.strictObject({ meeting: id }),
    output: z.strictObject({ oaths: z.array(oathSchema) }),
  }),
  'appointments.saveOaths': command({
    input: z.strictObject({
      oaths: z
        .array(
          z.strictObject({
            item: id,
            organiser: z.string().trim().max(100),
            heldOn: date.nullable(),
            place: z.string().trim().max(100),
            leads: z.boolean(),
            absentReason: z.string().trim().max(200),
            expectedRevision: revision.nullable(),
          }),
        )
        .min(1)
        .max(1000),
    }),
    output: z.strictObject({}),
  }),
  /** What stands on certificates, in the order given; void ones as well. */
  'appointments.readCertificates': query({
    input: z.strictObject({ certificates: z.array(id).min(1).max(1000) }),
    output: z.strictObject({ pages: z.array(certificateFactsSchema) }),
  }),
  /** One Word file of a batch, a page each, by the saved layout. */
  'appointments.exportCertificates': fileExport({
    input: z.strictObject({
      certificates: z.array(id).min(1).max(1000),
      /** 'blank': only what changes is printed, on printed blanks. */
      stock: z.enum(['plain', 'blank']),
    }),
    output: exportedFileSchema,
  }),
  /** What stands on a ballot for each person of a session: cut from sheets that carry several. */
  'appointments.readBallots': query({
    input: z.strictObject({ meeting: id }),
    output: ballotsSchema,
  }),
  'appointments.exportBallots': fileExport({
    input: z.strictObject({ meeting: id, perPage: ballotsPerPage }),
    output: exportedFileSchema,
  }),
  'appointments.getCertificateSettings': query({
    input: z.strictObject({}),
    output: z.strictObject({ settings: certificateSettingsSchema, revision: z.int().min(0) }),
  }),
  'appointments.saveCertificateSettings': command({
    input: z.strictObject({ settings: certificateSettingsSchema, expectedRevision: z.int().min(0) }),
    output: z.strictObject({ revision: z.int().min(1) }),
  }),
};
