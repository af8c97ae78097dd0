/** 任免议案 and its items. */
import { z } from 'zod';
import { acts } from './acts';

const date = z.iso.date();
const text = (most: number) => z.string().trim().max(most);

/**
 * In what capacity the signatory proposes: the head, one acting as head, the deputy presiding while the seat is vacant,
 * joined members of the committee (监督法第六十条), or who resigns.
 */
export const headCapacities = ['head', 'acting', 'presiding-deputy', 'members', 'applicant'] as const;
export type HeadCapacity = (typeof headCapacities)[number];

export const motionFieldsSchema = z.strictObject({
  /** 关于提请审议任免……职务的议案. */
  title: z.string().trim().min(1).max(300),
  /**
   * The organ whose head proposes; the organ of category 'standing-committee' stands for 主任会议. Null for a motion of
   * joined members or a resignation handed in by the person.
   */
  proposerOrgan: z.int().nullable(),
  headName: text(60),
  headPost: text(100),
  headCapacity: z.enum(headCapacities),
  /** How many members joined, for 'members'. */
  joinedBy: z.int().min(1).max(500).nullable(),
  /** 字号. */
  number: text(60),
  /** Date of the motion, and the day it came in. */
  signedOn: date.nullable(),
  receivedOn: date.nullable(),
  /** Why it came later than the rule of the place asks. */
  lateReason: text(500),
  /** The meeting it is put to. */
  meeting: z.int().nullable(),
  reason: text(2000),
  note: z.string().max(2000),
});
export type MotionFields = z.infer<typeof motionFieldsSchema>;

/** 待表决, 撤回, 暂不付表决, 通过, 未通过; 'historical': entered from old lists, never checked. */
export const itemStates = ['pending', 'withdrawn', 'deferred', 'passed', 'failed', 'historical'] as const;
export type ItemState = (typeof itemStates)[number];

export const itemFieldsSchema = z.strictObject({
  person: z.int(),
  act: z.enum(acts),
  /** In the order they are printed. */
  posts: z.array(z.int()).min(1).max(20),
  /** 因工作变动; '' none. */
  reason: text(500),
  /** Written request of who resigns (地方组织法第三十二条). */
  requestedOn: date.nullable(),
  /** 撤职: how the person defended himself (监督法第六十一条). */
  defence: z.enum(['oral', 'written', 'none']).nullable(),
  examOn: date.nullable(),
  examResult: z.enum(['passed', 'failed', 'exempt']).nullable(),
  examScore: z.number().min(0).max(1000).nullable(),
  /** 挂职, 人民陪审员: until when. */
  dueUntil: date.nullable(),
  note: z.string().max(1000),
});
export type ItemFields = z.infer<typeof itemFieldsSchema>;
