/** The committee by term, its quota, deputies, and posts the congress fills; who holds which post. */
import { z } from 'zod';
import { deputyFieldsSchema, memberFieldsSchema, quotaFieldsSchema } from '../../domain/organization/committee/member';
import { command, query } from '../define';
import { tenureSchema } from './people.contract';

const id = z.int();
const date = z.iso.date();
const revision = z.int().min(1);
const newRecord = z.strictObject({ id, revision });
const newRevision = z.strictObject({ revision });
const removed = z.strictObject({ id, expectedRevision: revision });

export const memberSchema = z.strictObject({
  ...memberFieldsSchema.shape,
  id,
  revision,
  ordinal: z.int(),
  name: z.string(),
});
export type Member = z.infer<typeof memberSchema>;
export const deputySchema = z.strictObject({ ...deputyFieldsSchema.shape, id, revision, name: z.string() });
export type Deputy = z.infer<typeof deputySchema>;
export const quotaSchema = z.strictObject({ ...quotaFieldsSchema.shape, id, revision });

const seatCounts = z.strictObject({
  quota: z.int().nullable(),
  inOffice: z.int(),
});

export const committeeContract = {
  /** Members of a term in their order, with N on `on` (today where null). */
  'organization.listMembers': query({
    input: z.strictObject({ term: z.int(), on: date.nullable() }),
    output: z.strictObject({ members: z.array(memberSchema), quotas: z.array(quotaSchema), counts: seatCounts }),
  }),
  'organization.addMember': command({ input: memberFieldsSchema, output: newRecord }),
  'organization.updateMember': command({
    input: z.strictObject({ ...memberFieldsSchema.shape, id, expectedRevision: revision }),
    output: newRevision,
  }),
  'organization.removeMember': command({ input: removed, output: z.strictObject({}) }),
  'organization.orderMembers': command({
    input: z.strictObject({ term: z.int(), members: z.array(id).max(500) }),
    output: z.strictObject({}),
  }),
  'organization.addQuota': command({ input: quotaFieldsSchema, output: newRecord }),
  'organization.removeQuota': command({ input: removed, output: z.strictObject({}) }),
  'organization.listDeputies': query({
    input: z.strictObject({
      congress: deputyFieldsSchema.shape.congress,
      term: z.int(),
      search: z.string().max(100),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({ deputies: z.array(deputySchema), total: z.int(), serving: z.int() }),
  }),
  'organization.addDeputy': command({ input: deputyFieldsSchema, output: newRecord }),
  'organization.updateDeputy': command({
    input: z.strictObject({ ...deputyFieldsSchema.shape, id, expectedRevision: revision }),
    output: newRevision,
  }),
  'organization.removeDeputy': command({ input: removed, output: z.strictObject({}) }),

  /** Opening balance, elections by the congress and other events outside the committee's motions. */
  'organization.addTenure': command({
    input: z.strictObject({
      person: id,
      post: id,
      acting: z.boolean(),
      beginsOn: date.nullable(),
      beginKind: z.enum(['opening', 'elected', 'appointed']),
      beginNote: z.string().trim().max(200),
      dueUntil: date.nullable(),
    }),
    /** `ended`: tenures the event ended by itself (代理 ends when the congress elects). */
    output: z.strictObject({ id, revision, ended: z.array(tenureSchema) }),
  }),
  /** RULE_VIOLATED (tenure-of-item) for one that a motion began or ended: it is changed there. */
  'organization.updateTenure': command({
    input: z.strictObject({
      id,
      beginsOn: date.nullable(),
      beginNote: z.string().trim().max(200),
      endsOn: date.nullable(),
      endKind: tenureSchema.shape.endKind,
      endNote: z.string().trim().max(200),
      dueUntil: date.nullable(),
      expectedRevision: revision,
    }),
    output: newRevision,
  }),
  'organization.removeTenure': command({ input: removed, output: z.strictObject({}) }),
  /** 期初名册完整: from now on checks against the roster block. Null withdraws it. */
  'organization.declareRoster': command({
    input: z.strictObject({ declaredOn: date.nullable() }),
    output: z.strictObject({}),
  }),
  'organization.getRosterState': query({
    input: z.strictObject({}),
    output: z.strictObject({
      declaredOn: date.nullable(),
      /** Family, ID numbers, photos are kept. */
      keepsPrivateData: z.boolean(),
      people: z.int(),
      posts: z.int(),
      filled: z.int(),
      vacant: z.int(),
    }),
  }),
  'organization.saveRosterSettings': command({
    input: z.strictObject({ keepsPrivateData: z.boolean() }),
    output: z.strictObject({}),
  }),
};
