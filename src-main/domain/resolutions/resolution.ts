import { z } from 'zod';
import { meetingKinds } from '../meetings/meeting';

/** 决议, 决定, 办法 (by articles, with 规则 and 规定), 会议议定. */
export const resolutionKinds = ['resolution', 'decision', 'measures', 'meeting-decision'] as const;
export type ResolutionKind = (typeof resolutionKinds)[number];

/** 草案, 主任会议, 提请审议, 表决稿, 通过, 未通过, 撤回, 暂不付表决, 公布, 归档. */
export const resolutionStates = [
  'draft',
  'council',
  'submitted',
  'vote-text',
  'passed',
  'failed',
  'withdrawn',
  'deferred',
  'published',
  'archived',
] as const;
export type ResolutionState = (typeof resolutionStates)[number];

const date = z.iso.date();

/** One earlier or later act a 题注 tells beside the passing: 修正, 修订, 批准. */
export const noteActSchema = z.strictObject({
  /** Whether it stands before the passing (a text amended now) or after it (approved by the province). */
  place: z.enum(['before', 'after']),
  /** Full name of the body as printed: 云岭市第四届人民代表大会常务委员会. */
  body: z.string().trim().min(1).max(80),
  meetingKind: z.enum(meetingKinds),
  /** 次. */
  meeting: z.int().min(1).max(999),
  date,
  /** 通过, 批准, 修订, 修正. */
  act: z.enum(['passed', 'approved', 'revised', 'amended']),
  /** 根据…《…的决定》修正: the title of the amending decision, or ''. */
  by: z.string().trim().max(300),
});
export type NoteAct = z.infer<typeof noteActSchema>;

/**
 * What the adopting session did to the text, where it is more than passing it: 修正 by a named decision, 修订 as a whole,
 * 批准. `act` null: 通过, or 修订 of a text that was passed before (noteActs). Told in the 题注.
 */
export const ownActSchema = z.strictObject({
  act: noteActSchema.shape.act.nullable(),
  /** Title of the decision by which it amended the text, or ''. */
  by: noteActSchema.shape.by,
});
export type OwnAct = z.infer<typeof ownActSchema>;
export const plainPassing: OwnAct = { act: null, by: '' };

/** 结尾: the clause of effect and of repeal. Measured defaults by kind: domain/meetings.md 3.2. */
export const closingSchema = z.strictObject({
  form: z.enum(['none', 'paragraph', 'item']),
  /** 自公布之日起 | 自通过之日起 | a day; null without a clause of effect. */
  effect: z
    .discriminatedUnion('from', [
      z.strictObject({ from: z.literal('publication') }),
      z.strictObject({ from: z.literal('passing') }),
      z.strictObject({ from: z.literal('day'), day: date }),
    ])
    .nullable(),
  /** Titles repealed by it (同时废止). */
  repeals: z.array(z.string().trim().min(1).max(300)).max(20),
});
export type Closing = z.infer<typeof closingSchema>;

export const resolutionFieldsSchema = z.strictObject({
  kind: z.enum(resolutionKinds),
  title: z.string().trim().min(1).max(300),
  bodyKind: z.enum(meetingKinds),
  /** 届 of the adopting body. */
  term: z.int().min(1).max(99),
  proposer: z.string().trim().max(100),
  /** The motion it comes from (议案), its number and day. */
  sourceMotion: z.string().trim().max(300),
  sourceNumber: z.string().trim().max(60),
  sourceOn: date.nullable(),
  /** The meeting that adopts it, or is to. */
  meeting: z.int().nullable(),
  noteActs: z.array(noteActSchema).max(10),
  ownAct: ownActSchema.default(plainPassing),
  closing: closingSchema,
  remark: z.string().max(2000),
});
export type ResolutionFields = z.infer<typeof resolutionFieldsSchema>;

/** 任务: who does what by when, named in the text. */
export const taskFieldsSchema = z.strictObject({
  content: z.string().trim().min(1).max(1000),
  responsible: z.string().trim().max(200),
  dueOn: date.nullable(),
  /** As the text says it: 每年第四季度, 2026年底前. */
  dueText: z.string().trim().max(100),
  state: z.enum(['open', 'done', 'dropped']),
  doneOn: date.nullable(),
  result: z.string().max(1000),
});
export type TaskFields = z.infer<typeof taskFieldsSchema>;
