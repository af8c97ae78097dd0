import type { PositionKey } from '../../domain/appointments/positions';
import type { CommitteeSeat } from '../../domain/organization/committee/member';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { seatsOfPerson } from '../../storage/organization/roster/committee';
import { appointmentsMessages as say } from './appointments.messages';

/** Something that happens to a seat in the committee. */
export interface SeatEvent {
  person: number;
  position: PositionKey;
  /** yyyy-mm-dd */
  on: string;
  reason: string;
}

const seats: Partial<Record<PositionKey, CommitteeSeat>> = {
  'committee-chairperson': 'chairperson',
  'committee-vice-chairperson': 'vice-chairperson',
  'committee-secretary-general': 'secretary-general',
  'committee-member': 'member',
};
/** The seat a post stands for; null where it is none. */
export const seatOfPosition = (position: PositionKey): CommitteeSeat | null => seats[position] ?? null;

/** Ends the seat somebody holds on a day. Answers whether there was one. */
export function endSeat(writer: RecordWriter, { person, on, reason }: SeatEvent): boolean {
  const held = seatsOfPerson(writer.database, person).filter(
    ({ beginsOn, endsOn }) => beginsOn <= on && (endsOn === null || endsOn > on),
  );
  for (const { id, revision } of held)
    writer.update('committee_member', id, { ends_on: on, end_reason: reason }, revision);
  return held.length > 0;
}

/** A member acts as chairperson, or as secretary-general. */
export function letActAs(writer: RecordWriter, { person, position, on }: SeatEvent): void {
  const seat = seatOfPosition(position);
  if (seat !== 'chairperson' && seat !== 'secretary-general') return;
  const [held] = seatsOfPerson(writer.database, person).filter(({ endsOn }) => endsOn === null || endsOn > on);
  if (held) writer.update('committee_member', held.id, { acting_as: seat, acting_since: on }, held.revision);
}

/** Takes back what an item did to the seats of a person on a day. */
export function restoreSeats(writer: RecordWriter, person: number, on: string): void {
  const reasons: readonly string[] = [say.ended.resigned, say.ended.recalled];
  for (const member of seatsOfPerson(writer.database, person)) {
    const columns = {
      ...(member.endsOn === on && reasons.includes(member.endReason) && { ends_on: null, end_reason: '' }),
      ...(member.actingSince === on && { acting_as: null, acting_since: null }),
    };
    writer.update('committee_member', member.id, columns, member.revision);
  }
}
