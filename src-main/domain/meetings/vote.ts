import { z } from 'zod';
import { majorityBases } from './meeting';

/** 默示 (nobody objects), 举手, 按表决器, 投票. */
export const voteForms = ['tacit', 'hands', 'device', 'ballot'] as const;
export type VoteForm = (typeof voteForms)[number];

const count = z.int().min(0).max(5000);

/** One vote as it was held. Counts are null where nobody counted (一致通过 by 默示 or 举手). */
export const voteFieldsSchema = z.strictObject({
  meeting: z.int(),
  /** The record voted on; null for a matter without one (the agenda). */
  resolution: z.int().nullable(),
  /** As it was read out. */
  matter: z.string().trim().min(1).max(300),
  heldOn: z.iso.date(),
  form: z.enum(voteForms),
  /** N: all component members, and what that number is of. */
  members: z.int().min(1).max(5000),
  majorityOf: z.enum(majorityBases),
  /** 应到, 实到 at this vote: people come late and leave early. */
  expected: z.int().min(1).max(5000),
  present: count,
  inFavour: count.nullable(),
  against: count.nullable(),
  abstained: count.nullable(),
  /** 未按表决器. */
  notPressed: count.nullable(),
  ballotsIssued: count.nullable(),
  ballotsReturned: count.nullable(),
  ballotsInvalid: count.nullable(),
  /** 监票人, 计票人. */
  tellers: z.string().trim().max(200),
  note: z.string().max(500),
});
export type VoteFields = z.infer<typeof voteFieldsSchema>;

export const voteOutcomes = ['passed', 'failed'] as const;
export type VoteOutcome = (typeof voteOutcomes)[number];
