/** 名册: people. */
import { z } from 'zod';
import { familyMemberSchema, personFieldsSchema, unknownPerson } from '../../domain/organization/people/person';
import { command, fileExport, query } from '../define';
import { exportedFileSchema } from '../exported-file.schema';
import { withDefaults } from '../with-defaults';

const id = z.int();
const date = z.iso.date();
const revision = z.int().min(1);
const newRecord = z.strictObject({ id, revision });
const newRevision = z.strictObject({ revision });
const removed = z.strictObject({ id, expectedRevision: revision });

/** A post somebody holds or held, by the ledger. */
export const tenureSchema = z.strictObject({
  id,
  revision,
  person: id,
  post: id,
  organ: id,
  /** As it was conferred. */
  title: z.string(),
  acting: z.boolean(),
  beginsOn: date.nullable(),
  beginKind: z.enum(['opening', 'elected', 'appointed', 'acting', 'renamed']),
  beginItem: id.nullable(),
  beginNote: z.string(),
  endsOn: date.nullable(),
  endKind: z
    .enum(['removed', 'resigned', 'dismissed', 'recalled', 'ceased', 'elected', 'died', 'renamed', 'term-ended'])
    .nullable(),
  endItem: id.nullable(),
  endNote: z.string(),
  dueUntil: date.nullable(),
});
export type Tenure = z.infer<typeof tenureSchema>;

export const personSummarySchema = z.strictObject({
  id,
  name: z.string(),
  sex: personFieldsSchema.shape.sex,
  ethnicity: z.string(),
  born: z.string().nullable(),
  homonymMark: z.string(),
  /** Posts by the ledger on the day; the words of the form where there are none. */
  posts: z.array(z.string()),
  /** The same for lists: 市财政局局长. */
  shortPosts: z.array(z.string()),
  /** 主任, 副主任, 秘书长, 委员 of the present committee; null none. */
  seat: z.string().nullable(),
  deputy: z.boolean(),
  /** Others bear the same name. */
  homonyms: z.int(),
  revision,
});
export type PersonSummary = z.infer<typeof personSummarySchema>;

export const personSchema = z.strictObject({
  ...personFieldsSchema.shape,
  id,
  revision,
  formerNames: z.array(z.strictObject({ id, name: z.string(), untilOn: date.nullable(), revision })),
  /** Latest first. */
  tenures: z.array(tenureSchema),
  seats: z.array(z.strictObject({ id, term: z.int(), seat: z.string(), beginsOn: date, endsOn: date.nullable() })),
  deputies: z.array(
    z.strictObject({
      id,
      congress: z.string(),
      term: z.int(),
      constituency: z.string(),
      state: z.string(),
      beginsOn: date,
      endsOn: date.nullable(),
    }),
  ),
  /** Null while the office does not keep such data. */
  private: z.strictObject({ family: z.array(familyMemberSchema), idNumber: z.string(), photo: z.boolean() }).nullable(),
  used: z.boolean(),
});
export type Person = z.infer<typeof personSchema>;

/** People by name (former ones too), pinyin, initials, post. */
const peopleFilter = {
  search: z.string().max(100),
  /** Null all; else holders of posts of that organ. */
  organ: id.nullable(),
  inOffice: z.boolean().nullable(),
};

export const peopleContract = {
  'organization.listPeople': query({
    input: z.strictObject({
      ...peopleFilter,
      order: z.enum(['name-strokes', 'surname-strokes', 'pinyin', 'latest']),
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({ people: z.array(personSummarySchema), total: z.int() }),
  }),
  'organization.getPerson': query({ input: z.strictObject({ id }), output: personSchema }),
  /** Only the name has to be known. RULE_VIOLATED (homonym-without-mark is a finding, not an error): same name and birth month is refused unless `homonym`. */
  'organization.addPerson': command({
    input: z.strictObject({
      ...withDefaults(personFieldsSchema.shape, unknownPerson('')),
      name: personFieldsSchema.shape.name,
      homonym: z.boolean().default(false),
    }),
    output: newRecord,
  }),
  /** A changed name here is a slip of the pen put right; 更名 is renamePerson. */
  'organization.updatePerson': command({
    input: z.strictObject({ ...personFieldsSchema.shape, id, expectedRevision: revision }),
    output: newRevision,
  }),
  'organization.renamePerson': command({
    input: z.strictObject({ id, name: personFieldsSchema.shape.name, renamedOn: date, expectedRevision: revision }),
    output: newRevision,
  }),
  'organization.removePerson': command({ input: removed, output: z.strictObject({}) }),
  /** What becomes of two records of one person: fields that differ, and what points at the one that goes. */
  'organization.previewPersonMerge': query({
    input: z.strictObject({ kept: id, gone: id }),
    output: z.strictObject({
      differences: z.array(z.strictObject({ field: z.string(), kept: z.string(), gone: z.string() })),
      moved: z.strictObject({ tenures: z.int(), items: z.int(), seats: z.int(), deputies: z.int() }),
    }),
  }),
  /** `take`: fields taken from the one that goes. */
  'organization.mergePeople': command({
    input: z.strictObject({
      kept: id,
      gone: id,
      take: z.array(z.string().max(40)).max(40),
      expectedRevisions: z.strictObject({ kept: revision, gone: revision }),
    }),
    output: newRevision,
  }),
  /** Pairs that may be one person: same name and month of birth, same name without one, names that sound alike. */
  'organization.listDuplicates': query({
    input: z.strictObject({}),
    output: z.strictObject({
      pairs: z.array(
        z.strictObject({
          first: personSummarySchema,
          second: personSummarySchema,
          reason: z.enum(['same-name-and-birth', 'same-name', 'same-sound']),
        }),
      ),
    }),
  }),
  'organization.savePrivateData': command({
    input: z.strictObject({ person: id, family: z.array(familyMemberSchema).max(40), idNumber: z.string().max(20) }),
    output: z.strictObject({}),
  }),
  /** Erases family, ID numbers and photos of everybody, when the office stops keeping them. */
  'organization.erasePrivateData': command({ input: z.strictObject({}), output: z.strictObject({ people: z.int() }) }),
  'organization.exportPeople': fileExport({
    input: z.strictObject({ ...peopleFilter, order: z.enum(['name-strokes', 'surname-strokes', 'pinyin', 'latest']) }),
    output: exportedFileSchema,
  }),
};
