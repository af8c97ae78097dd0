import { z } from 'zod';

/** Kinds of meeting that adopt texts. 党组会议 and office meetings join with the meetings module. */
export const meetingKinds = ['standing-committee', 'council-of-chairpersons', 'congress', 'presidium'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/**
 * What the majority is of: the members by quota (法定名额) or those in office (在任). 地方组织法 says 全体组成人员 and not
 * which of the two, so a meeting says it, and until it does the program asks wherever the two give another result.
 */
export const majorityBases = ['quota', 'in-office'] as const;
export type MajorityBase = (typeof majorityBases)[number];

const date = z.iso.date();

const fields = z.strictObject({
  kind: z.enum(meetingKinds),
  /** 届. */
  term: z.int().min(1).max(99),
  /** Year in which it is counted; null where it is counted in its term. */
  countingYear: z.int().min(1949).max(2200).nullable(),
  /** 次. */
  number: z.int().min(1).max(999),
  /** 次 of the congress whose presidium it is; null for every other kind. */
  congressSession: z.int().min(1).max(99).nullable(),
  /** 主任（扩大）会议. */
  extended: z.boolean(),
  beginsOn: date,
  /** Null for a meeting of one day. */
  endsOn: date.nullable(),
  place: z.string().trim().max(100),
  /** 主持人. */
  chair: z.string().trim().max(60),
  /** N by quota and in office; null where the office has not said it. */
  quota: z.int().min(1).max(5000).nullable(),
  inOffice: z.int().min(1).max(5000).nullable(),
  majorityOf: z.enum(majorityBases).nullable(),
  note: z.string().max(2000),
});
export type MeetingFields = z.infer<typeof fields>;

/** Kinds that some offices count anew every year. A congress meets once a year and is counted in its term. */
export const kindsCountedInAYear: readonly MeetingKind[] = ['standing-committee', 'council-of-chairpersons'];

/** The fields that contradict the others. */
export function contradictoryFields({
  kind,
  countingYear,
  congressSession,
  beginsOn,
  endsOn,
}: MeetingFields): (keyof MeetingFields)[] {
  return [
    ...(endsOn !== null && endsOn < beginsOn ? (['endsOn'] as const) : []),
    ...((kind === 'presidium') !== (congressSession !== null) ? (['congressSession'] as const) : []),
    ...(countingYear !== null && !kindsCountedInAYear.includes(kind) ? (['countingYear'] as const) : []),
  ];
}

/** For `superRefine` of every input that carries the fields of a meeting, whatever it carries beside them. */
export function refuseContradictions(meeting: MeetingFields, context: z.RefinementCtx): void {
  for (const path of contradictoryFields(meeting)) context.addIssue({ code: 'custom', path: [path] });
}

export const meetingFieldsSchema = fields.superRefine(refuseContradictions);
