/** 换届: a new committee, and what has to be decided anew. */
import { z } from 'zod';
import { committeeSeats } from '../../domain/organization/committee/member';
import { command, query } from '../define';

const id = z.int();
const date = z.iso.date();

const postInTerm = z.strictObject({
  post: id,
  title: z.string(),
  holders: z.array(z.strictObject({ person: id, name: z.string() })),
});

export const newTermContract = {
  /** What a new term ends and what it asks for; changes nothing. */
  'appointments.previewNewTerm': query({
    input: z.strictObject({ beginsOn: date }),
    output: z.strictObject({
      /** Number of the term after the last one. */
      number: z.int(),
      /** Members in office, whose seats end; to be ticked for the new committee. */
      members: z.array(z.strictObject({ person: id, name: z.string(), seat: z.enum(committeeSeats) })),
      quota: z.int().nullable(),
      /** Decided anew within two months of the election of the head (地方组织法第七十一条). */
      government: z.array(postInTerm),
      /** Appointed anew by the rule of the place. */
      reappointed: z.array(postInTerm),
      /** Posts of committees of the congress and of credentials, which end with the term. */
      ending: z.array(postInTerm),
      /** Items that wait for a vote go on into the new term. */
      open: z.array(z.strictObject({ motion: id, matter: z.string(), title: z.string(), items: z.int() })),
    }),
  }),
  /**
   * Begins a term: the term itself, its committee and quota; seats, deputies of this congress and posts of the old term
   * end; tasks for what is to be decided anew. RULE_VIOLATED where terms would contradict each other.
   */
  'appointments.beginNewTerm': command({
    input: z.strictObject({
      number: z.int().min(1).max(99),
      beginsOn: date,
      endsOn: date.nullable(),
      quota: z.int().min(1).max(500).nullable(),
      quotaBasis: z.string().trim().max(300),
      members: z.array(z.strictObject({ person: id, seat: z.enum(committeeSeats) })).max(500),
      /** The day the head of the government was elected, from which the two months count; null: not yet. */
      governmentElectedOn: date.nullable(),
    }),
    output: z.strictObject({ members: z.int(), ended: z.int(), tasks: z.int() }),
  }),
};
