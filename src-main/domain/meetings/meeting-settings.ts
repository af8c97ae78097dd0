import { z } from 'zod';
import { kindsCountedInAYear, majorityBases, meetingKinds } from './meeting';

/**
 * How an office counts and prints the meetings of a kind: 主任会议 is counted in its term or in the year, and printed
 * 第二十一次 or 第21次, in one and the same office beside 常委会第六次会议 (domain/meetings.md 1.4).
 */
export const meetingCountingSchema = z.strictObject({
  base: z.enum(['term', 'year']),
  numerals: z.enum(['chinese', 'arabic']),
});

/**
 * How a session is named in a text: 云岭市第五届人民代表大会常务委员会第六次会议; 云岭市第五届人大常委会第六次会议;
 * 云岭市五届人大常委会第六次会议; 市五届人大常委会第六次会议.
 */
export const sessionNameForms = ['full', 'abbreviated', 'placed', 'short'] as const;
export type SessionNameForm = (typeof sessionNameForms)[number];

/** What stands for the passing: 通过, 审议通过, 表决通过. Offices differ, each keeps to one. */
export const passingWords = ['passed', 'considered', 'voted'] as const;
export type PassingWord = (typeof passingWords)[number];

/** 题注 (domain/meetings.md 3.3): how the session is named, brackets, the word for the passing, what parts two acts. */
export const passageNoteFormSchema = z.strictObject({
  name: z.enum(sessionNameForms),
  brackets: z.boolean(),
  between: z.enum(['space', 'comma']),
  word: z.enum(passingWords).default('passed'),
  /** One pair of brackets around all acts, or （…通过）（…批准） one around each. Without brackets it says nothing. */
  pairs: z.enum(['one', 'each']).default('one'),
});
export type PassageNoteForm = z.infer<typeof passageNoteFormSchema>;

export const meetingSettingsSchema = z.strictObject({
  counting: z
    .record(z.enum(meetingKinds), meetingCountingSchema)
    .refine((counting) =>
      meetingKinds.every((kind) => counting[kind].base === 'term' || kindsCountedInAYear.includes(kind)),
    ),
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
  passageNote: { name: 'full', brackets: true, between: 'space', word: 'passed', pairs: 'one' },
  majorityOf: null,
};
