import { z } from 'zod';
import { meetingFieldsSchema, meetingKinds, refuseContradictions } from '../../domain/meetings/meeting';
import { meetingSettingsSchema } from '../../domain/meetings/meeting-settings';
import { voteFieldsSchema, voteOutcomes } from '../../domain/meetings/vote';
import { command, query } from '../define';

const revision = z.int().min(1);
const newRecord = z.strictObject({ id: z.int(), revision });
const removed = z.strictObject({ id: z.int(), expectedRevision: revision });

export const meetingSchema = z.strictObject({
  ...meetingFieldsSchema.shape,
  id: z.int(),
  revision,
  /** 云岭市第五届人民代表大会常务委员会第十六次会议, as the settings of its kind print it. */
  name: z.string(),
  /** 常委会第十六次会议. */
  shortName: z.string(),
  /** Records and votes that name it; it cannot be removed while there are any. */
  used: z.boolean(),
});
export type Meeting = z.infer<typeof meetingSchema>;

export const voteSchema = z.strictObject({
  ...voteFieldsSchema.shape,
  id: z.int(),
  revision,
  outcome: z.enum(voteOutcomes),
  /** Votes in favour it took. */
  needed: z.int(),
});
export type Vote = z.infer<typeof voteSchema>;

/** What a vote comes to before it is kept: the counts checked, the majority, and whether it has to be asked. */
export const tallySchema = z.strictObject({
  /** Null where it cannot be said yet: a count is missing, or quota and in office give another result. */
  outcome: z.enum(voteOutcomes).nullable(),
  needed: z.int().nullable(),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      severity: z.enum(['error', 'warning']),
      message: z.string(),
      basis: z.string(),
    }),
  ),
});
export type Tally = z.infer<typeof tallySchema>;

const voteInput = z.strictObject({
  ...voteFieldsSchema.shape,
  majorityOf: voteFieldsSchema.shape.majorityOf.nullable(),
});

export const meetingsContract = {
  /** Latest first. `search`: words of name, place and chair. */
  'meetings.listMeetings': query({
    input: z.strictObject({
      search: z.string().max(100),
      kind: z.enum(meetingKinds).nullable(),
      year: z.int().nullable(),
      before: z.strictObject({ beginsOn: z.iso.date(), id: z.int() }).nullable(),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({
      meetings: z.array(meetingSchema),
      more: z.boolean(),
      total: z.int(),
      years: z.array(z.int()),
    }),
  }),
  'meetings.getMeeting': query({
    input: z.strictObject({ id: z.int() }),
    output: z.strictObject({ meeting: meetingSchema, votes: z.array(voteSchema) }),
  }),
  /** What the next meeting of a kind will probably be: term, number, N as in the last one. */
  'meetings.proposeMeeting': query({
    input: z.strictObject({ kind: z.enum(meetingKinds) }),
    output: meetingFieldsSchema,
  }),
  /** RULE_VIOLATED where the number is taken, or the day lies outside its term. */
  'meetings.addMeeting': command({ input: meetingFieldsSchema, output: newRecord }),
  'meetings.updateMeeting': command({
    input: z
      .strictObject({ ...meetingFieldsSchema.shape, id: z.int(), expectedRevision: revision })
      .superRefine(refuseContradictions),
    output: z.strictObject({ revision }),
  }),
  /** REFERENCED while something names it. */
  'meetings.removeMeeting': command({ input: removed, output: z.strictObject({}) }),

  /** Checks a vote as it is being entered; changes nothing. */
  'meetings.tallyVote': query({ input: voteInput, output: tallySchema }),
  /** RULE_VIOLATED with the rule where the counts contradict each other or the base of the majority must be said. */
  'meetings.recordVote': command({
    input: voteInput,
    output: z.strictObject({ id: z.int(), revision, outcome: z.enum(voteOutcomes) }),
  }),
  'meetings.updateVote': command({
    input: z.strictObject({ ...voteInput.shape, id: z.int(), expectedRevision: revision }),
    output: z.strictObject({ revision, outcome: z.enum(voteOutcomes) }),
  }),
  'meetings.removeVote': command({ input: removed, output: z.strictObject({}) }),

  'meetings.getMeetingSettings': query({
    input: z.strictObject({}),
    output: z.strictObject({ settings: meetingSettingsSchema, revision: z.int().min(0) }),
  }),
  'meetings.saveMeetingSettings': command({
    input: z.strictObject({ settings: meetingSettingsSchema, expectedRevision: z.int().min(0) }),
    output: z.strictObject({ revision }),
  }),
};
