/** People out of .lrmx, .lrm and .xlsx files, and old lists: read, looked at, then kept. */
import { z } from 'zod';
import { acts } from '../../domain/appointments/acts';
import { familyMemberSchema, personFieldsSchema } from '../../domain/organization/people/person';
import { command, fileImport, query } from '../define';

const id = z.int();
const date = z.iso.date();

export const readPersonSchema = z.strictObject({
  fields: personFieldsSchema,
  /** 拟任, 拟免, 任免理由, 呈报单位 of the form. */
  appointing: z.string(),
  removing: z.string(),
  reason: z.string(),
  reportingUnit: z.string(),
  /** What the form says oddly, in words. */
  oddities: z.array(z.string()),
  /** Read only where the office keeps them. */
  family: z.array(familyMemberSchema),
  idNumber: z.string(),
});
export type ReadPerson = z.infer<typeof readPersonSchema>;

/** What is in 名册 already for a person read. */
export const personMatchSchema = z.strictObject({
  person: id,
  /** Of the person, for a decision to merge. */
  revision: z.int().min(1),
  name: z.string(),
  /** Month of birth and posts, so that the clerk knows whom. */
  born: z.string().nullable(),
  posts: z.array(z.string()),
  certainty: z.enum(['same', 'likely', 'same-name']),
  differences: z.array(z.strictObject({ field: z.string(), label: z.string(), present: z.string(), read: z.string() })),
});

export type PersonMatch = z.infer<typeof personMatchSchema>;

/** What the clerk decides of one person read. */
const personDecisionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('create') }),
  /** `take`: fields whose read value replaces the present one; empty fields are filled anyway. */
  z.strictObject({
    do: z.literal('merge'),
    person: id,
    take: z.array(z.string().max(40)).max(40),
    expectedRevision: z.int().min(1),
  }),
  z.strictObject({ do: z.literal('skip') }),
]);

/** One line of an old list or ledger as it was read. */
export const historicalItemSchema = z.strictObject({
  line: z.string(),
  personName: z.string(),
  act: z.enum(acts).nullable(),
  title: z.string(),
  /** The post of the dictionary it names; null unknown. */
  post: id.nullable(),
  person: id.nullable(),
  happenedOn: date.nullable(),
  note: z.string(),
});
export type HistoricalItem = z.infer<typeof historicalItemSchema>;

export const peopleImportContract = {
  /** One .lrmx, .lrm or .xlsx file (a page calls it for each of many). IMPORT_REFUSED with the reason; changes nothing. */
  'organization.readPeopleFile': fileImport({
    input: z.strictObject({}),
    output: z.strictObject({
      people: z.array(z.strictObject({ read: readPersonSchema, matches: z.array(personMatchSchema) })),
      faults: z.array(z.strictObject({ row: z.int(), message: z.string() })),
    }),
  }),
  /** Matches anew, after one before was kept. */
  'organization.matchPeople': query({
    input: z.strictObject({
      people: z.array(z.strictObject({ name: z.string(), born: z.string().nullable() })).max(1000),
    }),
    output: z.strictObject({ matches: z.array(z.array(personMatchSchema)) }),
  }),
  /** Keeps what was decided, all in one change. Answers the person of each line, null for a skipped one. */
  'organization.keepPeople': command({
    input: z.strictObject({
      people: z
        .array(z.strictObject({ read: readPersonSchema, decision: personDecisionSchema }))
        .min(1)
        .max(2000),
    }),
    output: z.strictObject({
      people: z.array(id.nullable()),
      created: z.int(),
      merged: z.int(),
      skipped: z.int(),
    }),
  }),
  /** An old 任免名单 (.docx, .doc, .txt) or ledger (.xlsx): the items it names, for the clerk to confirm. */
  'appointments.readHistoricalFile': fileImport({
    input: z.strictObject({}),
    output: z.strictObject({
      meeting: z.string(),
      happenedOn: date.nullable(),
      items: z.array(historicalItemSchema),
      /** Lines in which nothing was recognised. */
      left: z.array(z.string()),
    }),
  }),
  /** Confirmed items go into the ledger; people and posts that are missing are added when asked. */
  'appointments.keepHistoricalItems': command({
    input: z.strictObject({
      items: z
        .array(
          z.strictObject({
            personName: z.string().trim().min(1).max(60),
            person: id.nullable(),
            act: z.enum(acts),
            post: id,
            title: z.string().trim().min(1).max(200),
            happenedOn: date,
            note: z.string().max(200),
          }),
        )
        .min(1)
        .max(5000),
    }),
    output: z.strictObject({ kept: z.int(), people: z.int() }),
  }),
};
