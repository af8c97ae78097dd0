import { z } from 'zod';
import { momentSchema } from '../civil-date.schema';
import { command, query } from '../define';

const id = z.int();
const date = z.iso.date();
const revision = z.int().min(1);
const serial = z.int().min(1).max(99999);
const year = z.int().min(1949).max(2200);
const words = (most: number) => z.string().trim().min(1).max(most);

/** A number of the register, whatever became of it. */
export const registeredNumberSchema = z.strictObject({
  kind: z.literal('number'),
  id,
  series: z.string(),
  seriesName: z.string(),
  year,
  serial,
  /** As it is printed. */
  printed: z.string(),
  state: z.enum(['reserved', 'used', 'voided']),
  /** 紧急发文, entered afterwards. */
  emergency: z.boolean(),
  purpose: z.string(),
  /** Why it was voided, or why it was an emergency. */
  reason: z.string(),
  takenAt: momentSchema.nullable(),
  clerk: z.string().nullable(),
  /** The paper that bears it: its first version on file. */
  paper: z.strictObject({ id, title: z.string(), version: z.int(), state: z.enum(['issued', 'voided']) }).nullable(),
  /** 签发 of it, where it is entered. */
  signed: z.strictObject({ by: z.string(), on: date.nullable() }).nullable(),
  /** Whether a paper with it is being put on file this moment. */
  beingIssued: z.boolean(),
  /** Whether it is the last one of its series, so that it can simply be released. */
  last: z.boolean(),
  revision,
});
export type RegisteredNumber = z.infer<typeof registeredNumberSchema>;

/** Numbers that were passed over: nobody has said why. */
export const numberGapSchema = z.strictObject({
  kind: z.literal('gap'),
  series: z.string(),
  seriesName: z.string(),
  year,
  from: serial,
  to: serial,
  printedFrom: z.string(),
  printedTo: z.string(),
});
export type NumberGap = z.infer<typeof numberGapSchema>;

export const numberRowSchema = z.discriminatedUnion('kind', [registeredNumberSchema, numberGapSchema]);
export type NumberRow = z.infer<typeof numberRowSchema>;

export const registersContract = {
  /** The register, highest number first, with the gaps where they are. `series` '' for all. */
  'documents.listNumbers': query({
    input: z.strictObject({
      series: z.string().max(40),
      year: year.nullable(),
      states: z.array(z.enum(['reserved', 'used', 'voided', 'gap'])).max(4),
      search: z.string().max(100),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({
      rows: z.array(numberRowSchema),
      total: z.int(),
      years: z.array(z.int()),
      /** How many of each there are in what is asked for, search and states left aside; gaps count their numbers. */
      counts: z.strictObject({ reserved: z.int(), used: z.int(), voided: z.int(), gap: z.int() }),
    }),
  }),
  /** Takes numbers before there is a paper. `serial` null: the next ones. */
  'documents.reserveNumbers': command({
    input: z.strictObject({
      series: z.string().max(40),
      year,
      serial: serial.nullable(),
      count: z.int().min(1).max(50),
      purpose: words(300),
    }),
    output: z.strictObject({ ids: z.array(id), printed: z.array(z.string()) }),
  }),
  /** Gives back the last number of a series as if it had never been taken; any other one is voided with a reason. */
  'documents.releaseNumber': command({
    input: z.strictObject({ id, expectedRevision: revision }),
    output: z.strictObject({}),
  }),
  'documents.voidNumber': command({
    input: z.strictObject({ id, reason: words(300), expectedRevision: revision }),
    output: z.strictObject({ revision }),
  }),
  /** Says why numbers were passed over: they stand in the register as voided from now on. */
  'documents.explainGap': command({
    input: z.strictObject({ series: z.string().max(40), year, from: serial, to: serial, reason: words(300) }),
    output: z.strictObject({ ids: z.array(id) }),
  }),
  /** 紧急发文: a number that was given by telephone, entered afterwards with who signed and why it could not wait. */
  'documents.enterEmergencyNumber': command({
    input: z.strictObject({
      series: z.string().max(40),
      year,
      serial: serial.nullable(),
      title: words(300),
      signedBy: words(60),
      signedOn: date,
      reason: words(300),
    }),
    output: z.strictObject({ id, printed: z.string(), revision }),
  }),
};
