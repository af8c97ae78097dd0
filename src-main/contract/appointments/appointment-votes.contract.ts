/** Votes on the items of a session, and what they bring about. */
import { z } from 'zod';
import { voteFieldsSchema, voteOutcomes } from '../../domain/meetings/vote';
import { command, query } from '../define';
import { tallySchema, voteSchema } from '../meetings/meetings.contract';

const id = z.int();
const date = z.iso.date();
const revision = z.int().min(1);

/** What is put to the vote together: one person, or a merged batch. */
export const votePlanSchema = z.strictObject({
  /** As the host reads it out: 任命张三为云岭市财政局局长. */
  matter: z.string(),
  motion: id,
  items: z.array(id),
  /** Null while it has not been held. */
  vote: voteSchema.nullable(),
});
export type VotePlan = z.infer<typeof votePlanSchema>;

const countedVote = z.strictObject({
  ...voteFieldsSchema.omit({ resolution: true }).shape,
  majorityOf: voteFieldsSchema.shape.majorityOf.nullable(),
  items: z.array(id).min(1).max(1000),
});

export const appointmentVotesContract = {
  /**
   * The votes of a session in the order of the office's rule (深条例19: the same post is vacated before it is filled; one
   * person's appointment before his removal), one for each person or merged as the setting says, with those held.
   */
  'appointments.planVotes': query({
    input: z.strictObject({ meeting: id, merged: z.boolean().nullable() }),
    output: z.strictObject({ plans: z.array(votePlanSchema), form: voteFieldsSchema.shape.form }),
  }),
  /** As meetings.tallyVote; changes nothing. */
  'appointments.tallyItemVote': query({ input: countedVote, output: tallySchema }),
  /**
   * Records votes held, in one change: 同上 for the rest is several votes with the same numbers. Items passed take
   * effect in the ledger on the day of the vote, follow-up tasks are made; items not passed keep their history.
   * RULE_VIOLATED with the rule where counts contradict each other or the base of the majority must be said.
   */
  'appointments.recordItemVotes': command({
    input: z.strictObject({ votes: z.array(countedVote).min(1).max(1000) }),
    output: z.strictObject({
      votes: z.array(z.strictObject({ id, revision, outcome: z.enum(voteOutcomes), items: z.array(id) })),
      tasks: z.int(),
    }),
  }),
  /** Takes a vote back: its items wait again, the ledger is as before. Refused once a paper that tells it was issued. */
  'appointments.removeItemVote': command({
    input: z.strictObject({ id, expectedRevision: revision }),
    output: z.strictObject({}),
  }),
  /**
   * What has to be approved above before it takes effect (检察长): the day and number of the approval. Until then the
   * ledger keeps the one who resigned.
   */
  'appointments.recordApproval': command({
    input: z.strictObject({
      item: id,
      approvedOn: date,
      number: z.string().trim().max(60),
      expectedRevision: revision,
    }),
    output: z.strictObject({ revision }),
  }),
};
