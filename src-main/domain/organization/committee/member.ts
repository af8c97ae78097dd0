/** 常委会组成人员 by term, the quota they are counted against, and deputies as far as the rules need them. */
import { z } from 'zod';

/** 主任, 副主任, 秘书长, 委员 (地方组织法第四十七条). */
export const committeeSeats = ['chairperson', 'vice-chairperson', 'secretary-general', 'member'] as const;
export type CommitteeSeat = (typeof committeeSeats)[number];

const date = z.iso.date();
const term = z.int().min(1).max(99);

export const memberFieldsSchema = z.strictObject({
  person: z.int(),
  term,
  seat: z.enum(committeeSeats),
  beginsOn: date,
  /** The last day is the day before; null while in office. */
  endsOn: date.nullable(),
  endReason: z.string().trim().max(100),
  /** 代理主任 (地方组织法第五十五条), 代理秘书长 (local rules), and from which day on. */
  actingAs: z.enum(['chairperson', 'secretary-general']).nullable(),
  actingSince: date.nullable(),
  note: z.string().max(500),
});
export type MemberFields = z.infer<typeof memberFieldsSchema>;

/** 法定名额 from a day on, and who fixed it. */
export const quotaFieldsSchema = z.strictObject({
  term,
  since: date,
  quota: z.int().min(1).max(500),
  basis: z.string().trim().max(300),
});
export type QuotaFields = z.infer<typeof quotaFieldsSchema>;

/** 本级, 上一级, 全国. */
export const congresses = ['own', 'upper', 'national'] as const;
export type Congress = (typeof congresses)[number];

export const deputyStates = ['serving', 'suspended', 'ended'] as const;

export const deputyFieldsSchema = z.strictObject({
  person: z.int(),
  congress: z.enum(congresses),
  /** 届 of that congress. */
  term,
  /** 选举单位, 选区. */
  constituency: z.string().trim().max(100),
  beginsOn: date,
  endsOn: date.nullable(),
  state: z.enum(deputyStates),
  endReason: z.string().trim().max(100),
  note: z.string().max(500),
});
export type DeputyFields = z.infer<typeof deputyFieldsSchema>;

/** Whether a span of days holds a day: from `beginsOn` on, until the day before `endsOn`. Null is open. */
export const holdsOn = (span: { beginsOn: string | null; endsOn: string | null }, day: string): boolean =>
  (span.beginsOn === null || span.beginsOn <= day) && (span.endsOn === null || day < span.endsOn);
