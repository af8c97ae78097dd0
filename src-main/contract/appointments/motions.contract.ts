/** 任免事项: motions, their items, steps, checks and who leaves the batch. */
import { z } from 'zod';
import { acts } from '../../domain/appointments/acts';
import { itemFieldsSchema, itemStates, motionFieldsSchema } from '../../domain/appointments/motion';
import { positionKeys } from '../../domain/appointments/positions';
import { command, query } from '../define';
import { withDefaults } from '../with-defaults';
import { voteSchema } from '../meetings/meetings.contract';
import { materialFields, partyStepFields } from './motion-steps.contract';

const id = z.int();
const date = z.iso.date();
const revision = z.int().min(1);
const newRecord = z.strictObject({ id, revision });
const newRevision = z.strictObject({ revision });
const removed = z.strictObject({ id, expectedRevision: revision });

export const motionFindingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  /** 《…法》第五十条 in the numbering of the meeting's day. */
  basis: z.string(),
  /** What it stands beside; null for the motion as a whole. */
  item: id.nullable(),
  field: z.string().nullable(),
  /** Passed by 特批. */
  waived: z.boolean(),
});
export type MotionFinding = z.infer<typeof motionFindingSchema>;

const meetingName = z.strictObject({ id, shortName: z.string(), beginsOn: date });

/** A line of the list. */
export const motionSummarySchema = z.strictObject({
  id,
  /** 编号 in this office: 2026-003. */
  matter: z.string(),
  title: z.string(),
  /** 市人民政府, 主任会议, …. */
  proposer: z.string(),
  meeting: meetingName.nullable(),
  /** First names of its items, for the list. */
  people: z.array(z.string()),
  items: z.int(),
  passed: z.int(),
  /** Name of the step it is at. */
  stage: z.string().nullable(),
  closed: z.boolean(),
  revision,
});
export type MotionSummary = z.infer<typeof motionSummarySchema>;

export const itemPostSchema = z.strictObject({
  post: id,
  organ: id,
  position: z.enum(positionKeys),
  /** As voted on; before the vote the full title on the day of the meeting. */
  title: z.string(),
});

export const departureSchema = z.strictObject({
  kind: z.enum(['withdrawn', 'deferred']),
  byWhom: z.string(),
  requestedOn: date,
  consentedOn: date.nullable(),
  /** HH:MM. */
  consentedAt: z.string().nullable(),
  reason: z.string(),
  /** What became of a merged ballot that names the person. */
  ballot: z.enum(['none', 'reprinted', 'struck']),
});

export const motionItemSchema = z.strictObject({
  ...itemFieldsSchema.shape,
  posts: z.array(itemPostSchema),
  id,
  revision,
  ordinal: z.int(),
  state: z.enum(itemStates),
  stateOn: date.nullable(),
  /** Of the meeting's day. */
  personName: z.string(),
  /** Where people of that name are told apart: birth month and post. */
  personHint: z.string(),
  departure: departureSchema.nullable(),
  /** Approval above (检察长), recorded by appointments.recordApproval. */
  approvedOn: date.nullable(),
  approvalNumber: z.string(),
  /** Votes that decided it, latest last. */
  votes: z.array(id),
});
export type MotionItem = z.infer<typeof motionItemSchema>;

export const motionStageSchema = z.strictObject({
  id,
  /** Key of the office's steps (settings); their names are in getAppointmentSettings. */
  stage: z.string(),
  item: id.nullable(),
  enteredOn: date,
  meeting: id.nullable(),
  who: z.string(),
  remark: z.string(),
  revision,
});

export const motionSchema = z.strictObject({
  ...motionFieldsSchema.shape,
  id,
  revision,
  matter: z.string(),
  proposer: z.string(),
  meetingName: meetingName.nullable(),
  closed: z.boolean(),
  items: z.array(motionItemSchema),
  stages: z.array(motionStageSchema),
  partySteps: z.array(z.strictObject({ ...partyStepFields.shape, id, revision })),
  /** What the checklist of the nature of its items asks for, and what has come. */
  materials: z.array(
    z.strictObject({
      ...materialFields.shape,
      label: z.string(),
      /** Null where it was never ticked. */
      id: id.nullable(),
      revision: revision.nullable(),
      required: z.boolean(),
    }),
  ),
  votes: z.array(voteSchema),
  waivers: z.array(
    z.strictObject({
      id,
      rule: z.string(),
      item: id.nullable(),
      finding: z.string(),
      approver: z.string(),
      approvedOn: date,
      reason: z.string(),
      revision,
    }),
  ),
  findings: z.array(motionFindingSchema),
});
export type Motion = z.infer<typeof motionSchema>;

/** What a person and a post say by themselves: entry without typing a verb. */
export const itemProposalSchema = z.strictObject({
  act: z.enum(acts),
  /** 决定任命. */
  verb: z.string(),
  /** Who has to propose it: the organ in 名册, its head today, and in what words. */
  proposerOrgan: id.nullable(),
  proposer: z.string(),
  headName: z.string(),
  headPost: z.string(),
  headCapacity: motionFieldsSchema.shape.headCapacity,
  basis: z.string(),
});

/** What entering an item raises: 免去原职? the seat is filled: what of the one who sits there? */
export const itemQuestionSchema = z.strictObject({
  question: z.enum(['former-post', 'incumbent']),
  message: z.string(),
  /** The item that would answer it. */
  person: id,
  personName: z.string(),
  post: id,
  title: z.string(),
  act: z.enum(acts),
});

export const readItemSchema = z.strictObject({
  line: z.string(),
  act: z.enum(acts).nullable(),
  personName: z.string(),
  /** People of that name in 名册. */
  people: z.array(z.strictObject({ id, hint: z.string() })),
  titles: z.array(
    z.strictObject({
      title: z.string(),
      /** Posts of the dictionary of that title; several where it is ambiguous, none where unknown. */
      posts: z.array(z.strictObject({ id, title: z.string() })),
    }),
  ),
});
export type ReadItem = z.infer<typeof readItemSchema>;

/** Of a new item whom, what and which posts have to be said. */
const newItemFields = withDefaults(itemFieldsSchema.shape, {
  ...{ reason: '', requestedOn: null, defence: null, examOn: null, examResult: null, examScore: null },
  ...{ dueUntil: null, note: '' },
});

export const motionsContract = {
  'appointments.listMotions': query({
    input: z.strictObject({
      search: z.string().max(100),
      year: z.int().nullable(),
      meeting: id.nullable(),
      closed: z.boolean().nullable(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({ motions: z.array(motionSummarySchema), total: z.int(), years: z.array(z.int()) }),
  }),
  'appointments.getMotion': query({ input: z.strictObject({ id }), output: motionSchema }),
  /** Number of the next motion, the meeting ahead, the proposer's head as 名册 knows him. */
  'appointments.proposeMotion': query({
    input: z.strictObject({ proposerOrgan: id.nullable() }),
    output: motionFieldsSchema,
  }),
  'appointments.addMotion': command({ input: motionFieldsSchema, output: newRecord }),
  'appointments.updateMotion': command({
    input: z.strictObject({ ...motionFieldsSchema.shape, id, expectedRevision: revision }),
    output: newRevision,
  }),
  'appointments.removeMotion': command({ input: removed, output: z.strictObject({}) }),

  /** Verb, proposer and basis that follow from the post; `direction`: whether it is conferred or ended. */
  'appointments.proposeItem': query({
    input: z.strictObject({
      motion: id.nullable(),
      person: id,
      post: id,
      direction: z.enum(['confer', 'end', 'acting']),
    }),
    output: z.strictObject({
      proposals: z.array(itemProposalSchema),
      questions: z.array(itemQuestionSchema),
    }),
  }),
  'appointments.addItem': command({
    input: z.strictObject({ ...newItemFields, motion: id }),
    output: newRecord,
  }),
  /** Several at once, in one change. `expectedRevision` of the motion. */
  'appointments.addItems': command({
    input: z.strictObject({
      motion: id,
      items: z.array(z.strictObject(newItemFields)).min(1).max(1000),
      expectedRevision: revision,
    }),
    output: z.strictObject({ items: z.array(newRecord), revision }),
  }),
  'appointments.updateItem': command({
    input: z.strictObject({ ...itemFieldsSchema.shape, id, expectedRevision: revision }),
    output: newRevision,
  }),
  'appointments.removeItem': command({ input: removed, output: z.strictObject({}) }),
  'appointments.orderItems': command({
    input: z.strictObject({ motion: id, items: z.array(id).max(2000) }),
    output: z.strictObject({}),
  }),
  /** To another motion of the same proposer. */
  'appointments.moveItem': command({
    input: z.strictObject({ id, motion: id, expectedRevision: revision }),
    output: newRevision,
  }),
  /** A pasted list or a motion's text: what it names, for the clerk to confirm; changes nothing. */
  'appointments.readListText': query({
    input: z.strictObject({ text: z.string().max(200_000) }),
    output: z.strictObject({ meetingNote: z.string(), items: z.array(readItemSchema), left: z.array(z.string()) }),
  }),

  /**
   * 撤回, 暂不付表决: the item leaves the batch at any stage before its vote. A merged vote that was planned is split, its
   * certificates become void; answers what has to be dealt with in the room.
   */
  'appointments.departItem': command({
    input: z.strictObject({ item: id, ...departureSchema.shape, expectedRevision: revision }),
    output: z.strictObject({
      revision,
      /** What the host says: 经……提出，主任会议同意，……不再提请本次会议表决. */
      hostSentence: z.string(),
      /** Papers prepared, with their copies given out, that name the person. */
      papers: z.array(
        z.strictObject({
          issuedPaper: id,
          title: z.string(),
          version: z.int(),
          copies: z.array(z.strictObject({ copyNumber: z.int(), holder: z.string() })),
        }),
      ),
      certificates: z.array(z.strictObject({ id, number: z.string().nullable(), blank: z.string() })),
    }),
  }),
  /** Comes back to the batch: a slip of the hand. */
  'appointments.returnItem': command({
    input: z.strictObject({ item: id, expectedRevision: revision }),
    output: newRevision,
  }),
};
