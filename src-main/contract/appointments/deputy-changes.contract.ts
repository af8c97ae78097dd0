/** 代表变动: 出缺, 补选, 资格终止, 暂停执行职务, 许可. What concerns measures against a person is shown only where asked for. */
import { z } from 'zod';
import { deputyChangeKinds } from '../../domain/appointments/deputy-change';
import { congresses } from '../../domain/organization/committee/member';
import { command, query } from '../define';

const id = z.int();
const date = z.iso.date();
const revision = z.int().min(1);

const changeFields = z.strictObject({
  deputy: id,
  kind: z.enum(deputyChangeKinds),
  happenedOn: date,
  /** The session that accepted, recalled or announced it. */
  meeting: id.nullable(),
  reason: z.string().trim().max(500),
  /** Measures against the person (许可, 暂停): not shown unless asked for, never in a list for others. */
  restricted: z.boolean(),
  announcedOn: date.nullable(),
});

export const deputyChangeSchema = z.strictObject({
  ...changeFields.shape,
  id,
  revision,
  person: id,
  personName: z.string(),
  congress: z.enum(congresses),
  term: z.int(),
  constituency: z.string(),
});
export type DeputyChange = z.infer<typeof deputyChangeSchema>;

export const deputyChangesContract = {
  /** Latest first. `hidden`: how many restricted ones are left out. */
  'appointments.listDeputyChanges': query({
    input: z.strictObject({
      congress: z.enum(congresses),
      term: z.int().min(1).max(99).nullable(),
      withRestricted: z.boolean(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({ changes: z.array(deputyChangeSchema), total: z.int(), hidden: z.int() }),
  }),
  /**
   * Records a change; the deputy's state follows, and with a seat that ends so do the posts that need it (相应终止).
   * RULE_VIOLATED where it contradicts the state the deputy is in. Answers what ended.
   */
  'appointments.addDeputyChange': command({
    input: changeFields,
    output: z.strictObject({ id, revision, ended: z.array(z.string()) }),
  }),
  /** What can still be said of it: reason, meeting, the day of the 公告, whether it is restricted. */
  'appointments.updateDeputyChange': command({
    input: z.strictObject({
      ...changeFields.omit({ deputy: true, kind: true, happenedOn: true }).shape,
      id,
      expectedRevision: revision,
    }),
    output: z.strictObject({ revision }),
  }),
  /** The last change of a deputy is taken back with what it ended. RULE_VIOLATED for an earlier one or one of a vote. */
  'appointments.removeDeputyChange': command({
    input: z.strictObject({ id, expectedRevision: revision }),
    output: z.strictObject({}),
  }),
};
