import { z } from 'zod';
import office from '../../../../resources/samples/yunling/office.json';
import roster from '../../../../resources/samples/yunling/roster.json';
import { committeeSeats, quotaFieldsSchema } from '../../../domain/organization/committee/member';
import { personFieldsSchema, unknownPerson } from '../../../domain/organization/people/person';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { listPosts } from '../../../storage/organization/roster/organs';
import { findTenure } from '../../../storage/organization/roster/tenures';
import { namesOn } from '../../../storage/organization/roster/titles';
import { addDeputy, addMember, addQuota } from '../roster/change-committee';
import { insertPerson } from '../roster/change-people';
import { addTenure } from '../roster/change-tenures';
import { addOrgans, proposeOrgans } from '../roster/proposed-organs';
import { rosterMessages as say } from '../roster/roster.messages';
import { roster as settingKind } from '../setting-kinds';
import { readSettings, saveSettings } from '../../../storage/settings';
import type { SampleContext, SamplePart, SampleStep } from './sample-part';

const day = z.iso.date();
const sample = z
  .strictObject({
    /** Departments that bear another name here than in the preset. */
    renamed: z.record(z.string(), z.string()),
    quota: quotaFieldsSchema,
    people: z.array(
      personFieldsSchema.partial().extend({
        name: z.string(),
        /** Full title, since when, by what, and what is noted of it. */
        posts: z.array(z.tuple([z.string(), day, z.enum(['elected', 'appointed']), z.string()])).default([]),
        ended: z.tuple([day, z.string(), z.string()]).optional(),
      }),
    ),
    committee: z.array(
      z.strictObject({
        person: z.string(),
        seat: z.enum(committeeSeats),
        beginsOn: day,
        endsOn: day.nullable(),
        endReason: z.string(),
      }),
    ),
    deputies: z.array(
      z.strictObject({
        person: z.string(),
        beginsOn: day,
        constituency: z.string(),
        endsOn: day.nullable().default(null),
        endReason: z.string().default(''),
      }),
    ),
    formerNames: z.array(z.strictObject({ person: z.string(), name: z.string(), untilOn: day })),
  })
  .parse(roster);

const { term } = sample.quota;
const clerk = office.clerks[0]!.name;

/** 名册 of the sample office: organs by the preset, who holds which post, the committee, deputies. All of it is invented. */
export const sampleRoster: SamplePart = {
  size: 0,
  prepare: async ({ ids }) => [
    step('2026-11-06T09:05:00+08:00', 'organization.addOrgans', (writer) => addSampleOrgans(writer, ids)),
    step('2026-11-06T10:20:00+08:00', 'organization.keepPeople', (writer) => addSamplePeople(writer, ids)),
    step('2026-11-06T14:40:00+08:00', 'organization.addQuota', (writer) => void addQuota(writer, sample.quota)),
    ...sample.committee.map((seat, index) =>
      step(minute('2026-11-06T14:45:00+08:00', index), 'organization.addMember', (writer) => {
        const person = personOf(ids, seat.person);
        addMember(writer, { ...seat, person, term, actingAs: null, actingSince: null, note: '' });
      }),
    ),
    step('2026-11-06T16:10:00+08:00', 'organization.addDeputy', (writer) => addSampleDeputies(writer, ids)),
    step('2026-11-09T09:30:00+08:00', 'organization.addTenure', (writer) => addSampleTenures(writer, ids)),
    step('2026-11-09T11:15:00+08:00', 'organization.declareRoster', (writer) => {
      writer.describe(say.declare('2026-11-09'));
      const { settings, revision } = readSettings(writer.database, settingKind);
      saveSettings(writer, settingKind, { ...settings, declaredOn: '2026-11-09' }, revision);
    }),
  ],
};

const step = (at: string, command: SampleStep['command'], work: SampleStep['work']): SampleStep => ({
  at,
  clerk,
  command,
  work,
});
const minute = (from: string, index: number): string =>
  new Date(Date.parse(from) + index * 60_000).toISOString().replace('Z', '+00:00');

type Ids = SampleContext['ids'];
/** The first of a name; a namesake is told by the mark. */
const keyOf = (name: string, mark = ''): string => `person:${name}${mark}`;

function personOf(ids: Ids, name: string): number {
  const id = ids.get(keyOf(name));
  if (id === undefined) throw new Error('the sample office lacks a person');
  return id;
}

function addSampleOrgans(writer: RecordWriter, ids: Ids): void {
  const renamed = (text: string): string =>
    Object.entries(sample.renamed).reduce((name, [before, after]) => name.replace(before, after), text);
  const organs = proposeOrgans(writer.database).map((organ) => ({
    ...organ,
    name: renamed(organ.name),
    shortName: renamed(organ.shortName),
  }));
  addOrgans(writer, organs);
  const names = namesOn(writer.database, '2026-11-06');
  for (const { id } of listPosts(writer.database)) ids.set(`post:${names.title(id)}`, id);
}

/** Leaves posts aside. */
const fieldsAlone = z.object(personFieldsSchema.shape);

function addSamplePeople(writer: RecordWriter, ids: Ids): void {
  for (const person of sample.people) {
    const { name, homonymMark = '' } = person;
    const id = insertPerson(writer, fieldsAlone.parse({ ...unknownPerson(name), ...person }));
    if (!ids.has(keyOf(name))) ids.set(keyOf(name), id);
    ids.set(keyOf(name, homonymMark), id);
  }
  for (const { person, name, untilOn } of sample.formerNames)
    writer.insert('person_name', { person: personOf(ids, person), name, until_on: untilOn });
  writer.describe(say.keepPeople(sample.people.length, 0));
}

function addSampleDeputies(writer: RecordWriter, ids: Ids): void {
  for (const { person, endsOn, ...deputy } of sample.deputies)
    addDeputy(writer, {
      ...deputy,
      person: personOf(ids, person),
      congress: 'own',
      term,
      endsOn,
      state: endsOn === null ? 'serving' : 'ended',
      note: '',
    });
  writer.describe(say.addDeputies(sample.deputies.length));
}

function addSampleTenures(writer: RecordWriter, ids: Ids): void {
  let count = 0;
  // Who left a post stood in it before who has it now.
  const ordered = sample.people.toSorted((a, b) => Number(b.ended !== undefined) - Number(a.ended !== undefined));
  for (const { name, posts, ended, homonymMark } of ordered)
    for (const [title, beginsOn, beginKind, beginNote] of posts) {
      const post = ids.get(`post:${title}`);
      if (post === undefined) throw new Error('the sample office lacks a post');
      const person = ids.get(keyOf(name, homonymMark ?? '')) ?? personOf(ids, name);
      const { id } = addTenure(
        writer,
        { person, post, acting: false, beginsOn, beginKind, beginNote, dueUntil: null },
        beginsOn,
      );
      count += 1;
      if (!ended) continue;
      const [ends_on, end_kind, end_note] = ended;
      writer.update('tenure', id, { ends_on, end_kind, end_note }, findTenure(writer.database, id)!.revision);
    }
  writer.describe(say.addTenures(count));
}
