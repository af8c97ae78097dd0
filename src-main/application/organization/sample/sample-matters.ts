import { z } from 'zod';
import matters from '../../../../resources/samples/yunling/resolutions.json';
import { voteForms } from '../../../domain/meetings/vote';
import { resolutionKinds, resolutionStates } from '../../../domain/resolutions/resolution';

const moment = z.iso.datetime({ offset: true });
const day = z.iso.date();
/** When something was done, and by whom. */
const done = { at: moment, clerk: z.string() };

const stepSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('stage'),
    state: z.enum(resolutionStates),
    on: day,
    meeting: z.string().nullable(),
    remark: z.string(),
    ...done,
  }),
  z.strictObject({
    do: z.literal('vote'),
    meeting: z.string(),
    on: day,
    form: z.enum(voteForms),
    present: z.int(),
    /** 赞成, 反对, 弃权, 未按; null where nobody counted. */
    counts: z.tuple([z.int(), z.int(), z.int(), z.int()]).nullable(),
    ...done,
  }),
  z.strictObject({
    do: z.literal('tasks'),
    /** Which of the tasks read out of the text are done by now. */
    done: z.array(z.strictObject({ task: z.int(), on: day, result: z.string() })),
    /** Days a clerk set for tasks whose text names none. */
    due: z.array(z.strictObject({ task: z.int(), on: day })).default([]),
    ...done,
  }),
  z.strictObject({ do: z.literal('publication'), channel: z.string(), on: day, reference: z.string(), ...done }),
  z.strictObject({ do: z.literal('version'), label: z.string(), ...done }),
  z.strictObject({ do: z.literal('rename'), title: z.string(), ...done }),
  z.strictObject({
    do: z.literal('correction'),
    /** Name of the corrected text. */
    text: z.string(),
    approver: z.string(),
    on: day,
    reason: z.string(),
    ...done,
  }),
]);

const meetingSchema = z.strictObject({
  key: z.string(),
  kind: z.enum(['standing-committee', 'council-of-chairpersons']),
  number: z.int(),
  beginsOn: day,
  endsOn: day.nullable(),
  ...done,
});

const matterSchema = z.strictObject({
  /** Name of its text. */
  text: z.string(),
  kind: z.enum(resolutionKinds),
  draftedOn: day,
  proposer: z.string(),
  sourceMotion: z.string(),
  sourceNumber: z.string(),
  sourceOn: day.nullable(),
  /** Whether it closes as texts of its kind do. */
  closing: z.boolean().default(true),
  steps: z.array(stepSchema),
  ...done,
});

/** Meetings and matters of the sample office, and what was done to them when. All of it is invented. */
export const sampleMatters = z
  .strictObject({
    councilNumerals: z.strictObject(done),
    chair: z.string(),
    places: z.strictObject({ 'standing-committee': z.string(), 'council-of-chairpersons': z.string() }),
    meetings: z.array(meetingSchema),
    matters: z.array(matterSchema),
  })
  .parse(matters);

export type SampleMeeting = z.infer<typeof meetingSchema>;
export type SampleMatter = z.infer<typeof matterSchema>;
export type SampleMatterStep = z.infer<typeof stepSchema>;
