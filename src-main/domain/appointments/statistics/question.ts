/** How many were appointed and removed: the question, and what is counted for it. */
import { z } from 'zod';
import type { OrganCategory } from '../../organization/organs/organ';
import type { Sex } from '../../organization/people/person';
import type { Act } from '../acts';
import type { PositionKey } from '../positions';

const date = z.iso.date();

/** 人 (each person once), 人次 (each item), 职务数 (each post of an item). */
export const countUnits = ['items', 'people', 'posts'] as const;
export type CountUnit = (typeof countUnits)[number];
export const countGroupings = ['organ-category', 'act', 'sex', 'ethnicity', 'term', 'year', 'meeting'] as const;
export type CountGrouping = (typeof countGroupings)[number];

export const statisticsQuestionSchema = z.strictObject({
  /** Both days belong to the range. */
  from: date,
  until: date,
  unit: z.enum(countUnits),
  direction: z.enum(['confer', 'end', 'both']),
  /** Judges (法官法第二条: the president too), procurators, jurors counted or not. */
  withJudges: z.boolean(),
  withProcurators: z.boolean(),
  withJurors: z.boolean(),
  by: z.enum(countGroupings),
});
export type StatisticsQuestion = z.infer<typeof statisticsQuestionSchema>;

/** One post of an item that passed. */
export interface CountedPost {
  post: number;
  position: PositionKey;
  category: OrganCategory;
  /** As it was voted on; '' where the title of the day holds. */
  title: string;
}

/** An item that passed, or was entered from an old list. */
export interface CountedItem {
  item: number;
  motion: number;
  person: number;
  act: Act;
  happenedOn: string;
  sex: Sex | null;
  ethnicity: string;
  meeting: number | null;
  /** Of the meeting; by the day where none is recorded. */
  term: number | null;
  /** In the order they are printed. */
  posts: readonly CountedPost[];
}
