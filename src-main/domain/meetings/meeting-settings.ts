import { z } from 'zod';
import { majorityBases, meetingKinds } from './meeting';

/**
 * How an office counts and prints the meetings of a kind: 主任会议 is counted in its term or in the year, and printed
 * 第二十一次 or 第21次, in one and the same office beside 常委会第六次会议 (domain/meetings.md 1.4).
 */
export const meetingCountingSchema = z.strictObject({
  base: z.enum(['term', 'year']),
  numerals: z.enum(['chinese', 'arabic']),
});

/** 题注 (domain/meetings.md 3.3): full or short names, brackets. */
export const passageNoteFormSchema = z.strictObject({
  name: z.enum(['full', 'short']),
  brackets: z.boolean(),
});

export const meetingSettingsSchema = z.strictObject({
  counting: z.record(z.enum(meetingKinds), meetingCountingSchema),
  passageNote: passageNoteFormSchema,
  /** What a new meeting says of the majority; null: to be said where it matters. */
  majorityOf: z.enum(majorityBases).nullable(),
});
export type MeetingSettings = z.infer<typeof meetingSettingsSchema>;

export const defaultMeetingSettings: MeetingSettings = {
  counting: {
    'standing-committee': { base: 'term', numerals: 'chinese' },
    'council-of-chairpersons': { base: 'term', numerals: 'chinese' },
    congress: { base: 'term', numerals: 'chinese' },
    presidium: { base: 'term', numerals: 'chinese' },
  },
  passageNote: { name: 'full', brackets: true },
  majorityOf: null,
};
