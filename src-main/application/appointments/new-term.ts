import type { InputOf, OutputOf } from '../../contract/contract';
import { positionTable } from '../../domain/appointments/position-table';
import { positionKeys } from '../../domain/appointments/positions';
import { matterNumber } from '../../domain/resolutions/titles';
import { deputiesOfEarlierTerms, openMotions, postsOfPositions } from '../../storage/appointments/ending-term';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import type { Database } from '../../storage/driver/database';
import { findTask } from '../../storage/followups/tasks';
import { countsOn, membersOn } from '../../storage/organization/roster/committee';
import { incumbentsOfPost, openTenuresOfPost } from '../../storage/organization/roster/tenures';
import { namesOn } from '../../storage/organization/roster/titles';
import { listTerms, termColumns } from '../../storage/organization/terms';
import { readSettings } from '../../storage/settings';
import { applyDeadlineRules } from '../followups/apply-deadline-rules';
import { addTask } from '../followups/task-commands';
import { addMember, addQuota } from '../organization/roster/change-committee';
import { appointments } from '../organization/setting-kinds';
import { requireSound } from '../organization/sound-terms';
import { newTermMessages as say } from './new-term.messages';

type Preview = OutputOf<'appointments.previewNewTerm'>;

const ofGovernment = positionKeys.filter((key) => positionTable[key].renewedByGovernment);
/** Committees of a congress and its committee on credentials serve its term (地方组织法第三十三条、第五十六条). */
const servingTheTerm = positionKeys.filter((key) =>
  positionTable[key].organs.some((organ) => organ === 'special-committee' || organ === 'credentials-committee'),
);

/** @param beginsOn first day of the new term, yyyy-mm-dd */
export function previewNewTerm(database: Database, beginsOn: string): Preview {
  const terms = listTerms(database);
  const [last] = terms;
  const names = namesOn(database, beginsOn);
  const { settings } = readSettings(database, appointments);
  const postsOf = (positions: Parameters<typeof postsOfPositions>[1]): Preview['government'] =>
    postsOfPositions(database, positions, beginsOn).map((post) => ({
      post,
      title: names.title(post),
      holders: incumbentsOfPost(database, post, beginsOn)
        .filter(({ acting }) => !acting)
        .map(({ person }) => ({ person, name: names.person(person) })),
    }));
  return {
    number: (last?.number ?? 0) + 1,
    members: membersOn(database, beginsOn).map(({ person, name, seat }) => ({ person, name, seat })),
    quota: last ? countsOn(database, last.number, beginsOn).quota : null,
    government: postsOf(ofGovernment),
    reappointed: postsOf(settings.newTerm.reappointed.filter((key) => !ofGovernment.includes(key))),
    ending: postsOf(servingTheTerm).filter(({ holders }) => holders.length > 0),
    open: openMotions(database).map(({ id, year, serial, title, items }) => ({
      motion: id,
      matter: matterNumber(year, serial),
      title,
      items,
    })),
  };
}

/** Throws RULE_VIOLATED where terms, seats or quotas would contradict each other. */
export function beginNewTerm(
  writer: RecordWriter,
  term: InputOf<'appointments.beginNewTerm'>,
): OutputOf<'appointments.beginNewTerm'> {
  const { database } = writer;
  const { number, beginsOn, endsOn, quota, quotaBasis, members, governmentElectedOn } = term;
  // What is to be decided anew is read before the old term ends.
  const preview = previewNewTerm(database, beginsOn);
  writeTerm(writer, { number, beginsOn, endsOn });
  const ended = endOldTerm(writer, number, beginsOn);
  if (quota !== null) addQuota(writer, { term: number, since: beginsOn, quota, basis: quotaBasis });
  for (const { person, seat } of members)
    addMember(writer, {
      ...{ person, seat, term: number, beginsOn, endsOn: null, endReason: '' },
      ...{ actingAs: null, actingSince: null, note: '' },
    });
  const tasks = openTasks(writer, preview, governmentElectedOn);
  writer.describe(say.begin(number));
  return { members: members.length, ended, tasks };
}

/** The last term ends on the day the next one begins, where nobody has said otherwise. */
function writeTerm(writer: RecordWriter, term: { number: number; beginsOn: string; endsOn: string | null }): void {
  const terms = listTerms(writer.database);
  const [last] = terms;
  const shortened = last && (last.endsOn === null || last.endsOn > term.beginsOn) ? last : null;
  const before = terms.map((one) => (one === shortened ? { ...one, endsOn: term.beginsOn } : one));
  requireSound([...before, term]);
  if (shortened)
    writer.update('term', shortened.id, termColumns({ ...shortened, endsOn: term.beginsOn }), shortened.revision);
  writer.insert('term', termColumns(term));
}

function endOldTerm(writer: RecordWriter, number: number, on: string): number {
  const { database } = writer;
  let ended = 0;
  for (const member of membersOn(database, on).filter(({ term }) => term < number)) {
    writer.update('committee_member', member.id, { ends_on: on, end_reason: say.termEnded }, member.revision);
    ended += 1;
  }
  for (const { id, revision } of deputiesOfEarlierTerms(database, number)) {
    writer.update('deputy', id, { state: 'ended', ends_on: on, end_reason: say.termEnded }, revision);
    ended += 1;
  }
  for (const post of postsOfPositions(database, servingTheTerm, on))
    for (const { id, revision, beginsOn } of openTenuresOfPost(database, post)) {
      if (beginsOn !== null && beginsOn >= on) continue;
      const values = { ends_on: on, end_kind: 'term-ended', end_note: say.termEnded };
      writer.update('tenure', id, values, revision);
      ended += 1;
    }
  return ended;
}

/** One task for each post that is to be decided on or appointed to anew; those of the government with their last day. */
function openTasks(writer: RecordWriter, { government, reappointed }: Preview, electedOn: string | null): number {
  const rule = { event: 'government-elected', owner: null, exactly: ['government.list'] } as const;
  const [counted] = electedOn === null ? [] : applyDeadlineRules(writer, { ...rule, baseOn: electedOn }).created;
  const dueOn = counted === undefined ? null : (findTask(writer.database, counted)?.dueOn ?? null);
  const tasks = [
    ...government.map(({ title }) => ({ content: say.decide(title), dueOn })),
    ...reappointed.map(({ title }) => ({ content: say.reappoint(title), dueOn: null })),
  ];
  for (const task of tasks) addTask(writer, { ...task, owner: null, responsible: '' });
  return tasks.length + (counted === undefined ? 0 : 1);
}
