import type { InputOf, OutputOf } from '../../contract/contract';
import { isSensitive, stateAfter } from '../../domain/appointments/deputy-change';
import { positionTable } from '../../domain/appointments/position-table';
import type { PositionKey } from '../../domain/appointments/positions';
import { endedWithSeat, findDeputyChange, isOfVote, lastChangeOf } from '../../storage/appointments/deputy-changes';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { findMeeting } from '../../storage/meetings/meetings';
import { findDeputy, seatsOfPerson } from '../../storage/organization/roster/committee';
import { openTenuresOfPerson } from '../../storage/organization/roster/tenures';
import { missing, refuse } from '../organization/roster/refusals';
import { deputyMessages as say } from './deputies.messages';

/**
 * A change of a deputy: his state follows, and where his seat in this congress ends, so do his seat in the committee and
 * the posts only a deputy or a member may hold (相应终止). Throws RULE_VIOLATED, NOT_FOUND.
 */
export function addDeputyChange(
  writer: RecordWriter,
  change: InputOf<'appointments.addDeputyChange'>,
): OutputOf<'appointments.addDeputyChange'> {
  const { database } = writer;
  const deputy = findDeputy(database, change.deputy) ?? missing();
  if (change.meeting !== null && !findMeeting(database, change.meeting)) missing();
  writer.describe(say.add(say.kinds[change.kind], deputy.name));
  const next = stateAfter(change.kind, deputy.state);
  if (next === null) refuse('deputy-state', say.contradicts(deputy.name, say.states[deputy.state]));
  if (change.happenedOn < deputy.beginsOn) refuse('change-before-seat', say.early);
  const id = writer.insert('deputy_change', {
    deputy: deputy.id,
    kind: change.kind,
    happened_on: change.happenedOn,
    meeting: change.meeting,
    reason: change.reason,
    restricted: change.restricted || isSensitive(change.kind) ? 1 : 0,
    announced_on: change.announcedOn,
  });
  const ends = next === 'ended' && { ends_on: change.happenedOn, end_reason: say.kinds[change.kind] };
  writer.update('deputy', deputy.id, { state: next, ...ends }, deputy.revision);
  const ended =
    next === 'ended' && deputy.congress === 'own' ? endWithSeat(writer, deputy.person, change.happenedOn) : [];
  return { id, revision: 1, ended };
}

function endWithSeat(writer: RecordWriter, person: number, on: string): string[] {
  const ended: string[] = [];
  for (const tenure of openTenuresOfPerson(writer.database, person)) {
    const position = writer.find('post', tenure.post)?.['position'] as PositionKey;
    if (positionTable[position].membership === null || (tenure.beginsOn !== null && tenure.beginsOn > on)) continue;
    const values = { ends_on: on, end_kind: 'ceased', end_item: null, end_note: say.endedWithSeat };
    writer.update('tenure', tenure.id, values, tenure.revision);
    ended.push(tenure.title);
  }
  for (const seat of seatsOfPerson(writer.database, person)) {
    if (seat.beginsOn > on || (seat.endsOn !== null && seat.endsOn <= on)) continue;
    const values = { ends_on: on, end_reason: say.endedWithSeat };
    writer.update('committee_member', seat.id, values, seat.revision);
    ended.push(say.committeeSeat);
  }
  return ended;
}

export function updateDeputyChange(
  writer: RecordWriter,
  { id, expectedRevision, meeting, reason, restricted, announcedOn }: InputOf<'appointments.updateDeputyChange'>,
): number {
  const change = findDeputyChange(writer.database, id) ?? missing();
  if (meeting !== null && !findMeeting(writer.database, meeting)) missing();
  writer.describe(say.update(say.kinds[change.kind], change.personName));
  const values = { meeting, reason, restricted: restricted ? 1 : 0, announced_on: announcedOn };
  return writer.update('deputy_change', id, values, expectedRevision);
}

/** Takes the last change of a deputy back. Throws RULE_VIOLATED for an earlier one, and one that a vote made. */
export function removeDeputyChange(writer: RecordWriter, id: number, expectedRevision: number): void {
  const { database } = writer;
  const change = findDeputyChange(database, id) ?? missing();
  writer.describe(say.remove(say.kinds[change.kind], change.personName));
  if (isOfVote(database, change)) refuse('change-of-vote', say.ofVote);
  if (lastChangeOf(database, change.deputy) !== id) refuse('later-change', say.later);
  const deputy = findDeputy(database, change.deputy) ?? missing();
  writer.remove('deputy_change', id, expectedRevision);
  const state = change.kind === 'resumed' ? 'suspended' : 'serving';
  if (change.kind === 'permitted' || change.kind === 'by-elected') return;
  writer.update('deputy', deputy.id, { state, ends_on: null, end_reason: '' }, deputy.revision);
  const ended = { person: deputy.person, on: change.happenedOn, note: say.endedWithSeat };
  for (const { table, id: row, revision } of endedWithSeat(database, ended))
    writer.update(
      table,
      row,
      table === 'tenure' ? { ends_on: null, end_kind: null, end_note: '' } : { ends_on: null, end_reason: '' },
      revision,
    );
}
