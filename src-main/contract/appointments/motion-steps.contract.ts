/** The way of a motion: its stages, the Party's steps, materials that came, 特批. */
import { z } from 'zod';
import { command } from '../define';

const id = z.int();
const date = z.iso.date();
const revision = z.int().min(1);
const newRecord = z.strictObject({ id, revision });
const newRevision = z.strictObject({ revision });
const removed = z.strictObject({ id, expectedRevision: revision });

export const partyStepFields = z.strictObject({
  motion: id,
  /** 党委来文, 党组会议, 党委批复. Internal; never printed. */
  kind: z.enum(['party-letter', 'party-group', 'party-reply']),
  number: z.string().trim().max(60),
  heldOn: date.nullable(),
  remark: z.string().trim().max(500),
});

export const materialFields = z.strictObject({
  motion: id,
  item: id.nullable(),
  /** Key of the checklist (settings) or the office's own words. */
  kind: z.string().trim().min(1).max(40),
  receivedOn: date.nullable(),
  remark: z.string().trim().max(300),
});

export const motionStepsContract = {
  'appointments.enterStage': command({
    input: z.strictObject({
      motion: id,
      item: id.nullable(),
      stage: z.string().trim().min(1).max(40),
      enteredOn: date,
      meeting: id.nullable(),
      who: z.string().trim().max(100),
      remark: z.string().trim().max(500),
    }),
    output: newRecord,
  }),
  'appointments.removeStage': command({ input: removed, output: z.strictObject({}) }),
  'appointments.addPartyStep': command({ input: partyStepFields, output: newRecord }),
  'appointments.updatePartyStep': command({
    input: z.strictObject({ ...partyStepFields.shape, id, expectedRevision: revision }),
    output: newRevision,
  }),
  'appointments.removePartyStep': command({ input: removed, output: z.strictObject({}) }),
  /** `id` null: ticked for the first time. */
  'appointments.saveMaterial': command({
    input: z.strictObject({ ...materialFields.shape, id: id.nullable(), expectedRevision: revision.nullable() }),
    output: newRecord,
  }),

  /** 特批. */
  'appointments.addWaiver': command({
    input: z.strictObject({
      motion: id,
      item: id.nullable(),
      rule: z.string().min(1).max(80),
      finding: z.string().max(500),
      approver: z.string().trim().min(1).max(60),
      approvedOn: date,
      reason: z.string().trim().min(1).max(500),
    }),
    output: newRecord,
  }),
  'appointments.removeWaiver': command({ input: removed, output: z.strictObject({}) }),
};
