import { z } from 'zod';
import motions from '../../../../resources/samples/yunling/motions.json';
import { acts } from '../../../domain/appointments/acts';
import { materialsFor } from '../../../domain/appointments/materials';
import { headCapacities } from '../../../domain/appointments/motion';
import { personFieldsSchema, unknownPerson } from '../../../domain/organization/people/person';
import { itemsOfMotion } from '../../../storage/appointments/items';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { findMeeting } from '../../../storage/meetings/meetings';
import { listOrgans } from '../../../storage/organization/roster/organs';
import { readSettings } from '../../../storage/settings';
import { departItem } from '../../appointments/depart-item';
import { addItem } from '../../appointments/edit-items';
import { addMotion } from '../../appointments/edit-motion';
import { enterStage, saveMaterial } from '../../appointments/kept-beside';
import { planVotes } from '../../appointments/plan-votes';
import { recordVotes } from '../../appointments/record-votes';
import { insertPerson } from '../roster/change-people';
import { rosterMessages } from '../roster/roster.messages';
import { appointments } from '../setting-kinds';
import type { SampleContext, SamplePart, SampleStep } from './sample-part';

const day = z.iso.date();
const motionSchema = z.strictObject({
  key: z.string(),
  title: z.string(),
  /** Name of the organ; null where somebody resigns. */
  proposer: z.string().nullable(),
  headName: z.string(),
  headPost: z.string(),
  headCapacity: z.enum(headCapacities),
  number: z.string(),
  signedOn: day,
  receivedOn: day,
  meeting: z.string(),
  at: z.iso.datetime({ offset: true }),
  clerk: z.string(),
  items: z.array(
    z.strictObject({
      key: z.string(),
      person: z.string(),
      act: z.enum(acts),
      post: z.string(),
      reason: z.string().default(''),
      requestedOn: day.nullable().default(null),
    }),
  ),
  /** Everything the checklist asks for has come. */
  materials: z.boolean(),
  stages: z.array(z.strictObject({ stage: z.string(), on: day, who: z.string() })),
  departure: z
    .strictObject({ item: z.string(), byWhom: z.string(), on: day, at: z.string(), reason: z.string() })
    .optional(),
  /** 赞成, 反对, 弃权, 未按. */
  votes: z.array(z.strictObject({ items: z.array(z.string()), counts: z.tuple([z.int(), z.int(), z.int(), z.int()]) })),
});
type SampleMotion = z.infer<typeof motionSchema>;

const sample = z
  .strictObject({
    people: z.array(personFieldsSchema.partial().extend({ name: z.string() })),
    motions: z.array(motionSchema),
  })
  .parse(motions);

/** 任免事项 of two sessions: voted on, withdrawn, failed, and waiting. All of it is invented. */
export const sampleMotions: SamplePart = {
  size: 0,
  prepare: async ({ ids }) => [
    step(
      { at: '2026-11-10T08:50:00+08:00', clerk: sample.motions[0]!.clerk },
      0,
      'organization.keepPeople',
      (writer) => {
        for (const person of sample.people)
          ids.set(`person:${person.name}`, insertPerson(writer, { ...unknownPerson(person.name), ...person }));
        writer.describe(rosterMessages.keepPeople(sample.people.length, 0));
      },
    ),
    ...sample.motions.flatMap((motion) => stepsOf(motion, ids)),
  ],
};

type Ids = SampleContext['ids'];

/** So many minutes after the motion was entered. */
const step = (
  { at, clerk }: Pick<SampleMotion, 'at' | 'clerk'>,
  minutes: number,
  command: SampleStep['command'],
  work: SampleStep['work'],
): SampleStep => ({ at: new Date(Date.parse(at) + minutes * 60_000).toISOString(), clerk, command, work });

function known(ids: Ids, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the sample office has no ${key}`);
  return id;
}

function stepsOf(motion: SampleMotion, ids: Ids): SampleStep[] {
  const own = (): number => known(ids, `motion:${motion.key}`);
  const meeting = (): number => known(ids, `meeting:${motion.meeting}`);
  const itemId = (key: string): number => known(ids, `item:${key}`);
  const { departure } = motion;
  return [
    step(motion, 0, 'appointments.addMotion', (writer) => {
      ids.set(`motion:${motion.key}`, addMotion(writer, fieldsOf(writer, motion, meeting()), motion.receivedOn).id);
    }),
    ...motion.items.map(({ key, person, act, post, reason, requestedOn }, index) =>
      step(motion, 2 + index, 'appointments.addItem', (writer) => {
        const fields = {
          person: known(ids, `person:${person}`),
          posts: [known(ids, `post:${post}`)],
          ...{ act, reason, requestedOn, defence: null, examOn: null, examResult: null, examScore: null },
          dueUntil: null,
          note: '',
        };
        ids.set(`item:${key}`, addItem(writer, { ...fields, motion: own() }).id);
      }),
    ),
    ...(motion.materials
      ? [step(motion, 8, 'appointments.saveMaterial', (writer) => keepMaterials(writer, own(), motion.receivedOn))]
      : []),
    ...motion.stages.map(({ stage, on, who }, index) =>
      step(motion, 10 + index, 'appointments.enterStage', (writer) => {
        const at = stage === 'voted' ? meeting() : null;
        enterStage(writer, { motion: own(), item: null, stage, enteredOn: on, meeting: at, who, remark: '' });
      }),
    ),
    ...(departure
      ? [
          step(motion, 16, 'appointments.departItem', (writer) => {
            const { byWhom, on, at, reason } = departure;
            const said = { byWhom, requestedOn: on, consentedOn: on, consentedAt: at, reason };
            const item = itemId(departure.item);
            departItem(writer, { item, kind: 'withdrawn', ...said, ballot: 'none', expectedRevision: 1 });
          }),
        ]
      : []),
    ...(motion.votes.length > 0
      ? [
          step(motion, 20, 'appointments.recordItemVotes', (writer) => {
            const votes = motion.votes.map((vote) => votesOf(writer, meeting(), vote, itemId));
            recordVotes(writer, { votes }, motion.at.slice(0, 10));
          }),
        ]
      : []),
  ];
}

function fieldsOf(writer: RecordWriter, motion: SampleMotion, meeting: number) {
  const { title, headName, headPost, headCapacity, number, signedOn, receivedOn, proposer } = motion;
  const organ = listOrgans(writer.database).find(({ name }) => name === proposer);
  if (proposer !== null && !organ) throw new Error('the sample office lacks an organ');
  return {
    ...{ title, headName, headPost, headCapacity, number, signedOn, receivedOn, meeting },
    proposerOrgan: organ?.id ?? null,
    joinedBy: null,
    lateReason: '',
    reason: '',
    note: '',
  };
}

function keepMaterials(writer: RecordWriter, motion: number, receivedOn: string): void {
  const { settings } = readSettings(writer.database, appointments);
  for (const { id: item, act } of itemsOfMotion(writer.database, motion))
    for (const kind of materialsFor(settings, act, false))
      saveMaterial(writer, { motion, item, kind, receivedOn, remark: '', id: null, expectedRevision: null });
}

/** A vote as it was held on the last day of the meeting, 31 of 33 being there. */
function votesOf(
  writer: RecordWriter,
  meeting: number,
  { items: keys, counts: [inFavour, against, abstained, notPressed] }: SampleMotion['votes'][number],
  itemId: (key: string) => number,
) {
  const held = findMeeting(writer.database, meeting)!;
  const items = keys.map(itemId);
  const { plans } = planVotes(writer.database, { meeting, merged: items.length > 1 });
  const planned = plans.find((plan) => plan.items.includes(items[0]!))!;
  return {
    ...{ meeting, items, matter: planned.matter, inFavour, against, abstained, notPressed },
    heldOn: held.endsOn ?? held.beginsOn,
    form: 'device' as const,
    members: held.inOffice ?? 33,
    majorityOf: 'in-office' as const,
    expected: held.inOffice ?? 33,
    present: inFavour + against + abstained + notPressed,
    ballotsIssued: null,
    ballotsReturned: null,
    ballotsInvalid: null,
    tellers: '',
    note: '',
  };
}
