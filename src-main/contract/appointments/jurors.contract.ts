/** 人民陪审员: hundreds of people of one list, read by organization.readPeopleFile, become items of one motion. */
import { z } from 'zod';
import { sexes } from '../../domain/organization/people/person';
import { job } from '../define';

const id = z.int();

export const jurorSchema = z.strictObject({
  /** Somebody of 名册; null: found by name and birth, or added. */
  person: id.nullable(),
  name: z.string().trim().min(1).max(60),
  sex: z.enum(sexes).nullable(),
  /** yyyy-mm or yyyy-mm-dd. */
  born: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/)
    .nullable(),
  /** Unit and duty, or address, as the list says. */
  unit: z.string().trim().max(500),
});
export type Juror = z.infer<typeof jurorSchema>;

export const jurorsContract = {
  /** All in one change, or nothing where it is cancelled. RULE_VIOLATED where the post is not that of a juror. */
  'appointments.importJurors': job({
    input: z.strictObject({
      motion: id,
      post: id,
      act: z.enum(['appoint', 'remove']),
      dueUntil: z.iso.date().nullable(),
      jurors: z.array(jurorSchema).min(1).max(2000),
    }),
    output: z.strictObject({ items: z.int(), people: z.int(), left: z.array(z.string()) }),
  }),
};
