import { committeeSeats, type CommitteeSeat } from '../../../domain/organization/committee/member';
import type { Database, SqlRow } from '../../driver/database';
import { textOrNull } from '../../organization/roster/row-values';

/** A seat of the committee somebody held, in any term. */
export interface HeldSeat {
  person: number;
  mark: string;
  born: string | null;
  seat: CommitteeSeat;
  beginsOn: string;
  endsOn: string | null;
  endReason: string;
}

const seats = `SELECT m.*, p.homonym_mark, p.born FROM committee_member AS m JOIN person AS p ON p.id = m.person`;
const bySeat = `CASE m.seat ${committeeSeats.map((seat, rank) => `WHEN '${seat}' THEN ${rank}`).join(' ')} END`;

/** Held on a day, 主任 first, each in the order the office gave them. */
export const seatsHeldOn = (database: Database, day: string): HeldSeat[] =>
  database
    .prepare(
      `${seats} WHERE m.begins_on <= @day AND (m.ends_on IS NULL OR m.ends_on > @day)
       ORDER BY ${bySeat}, m.ordinal, m.id`,
    )
    .all({ day })
    .map(asSeat);

/** Of every term, latest first. */
export const seatsHeldAs = (database: Database, seat: CommitteeSeat): HeldSeat[] =>
  database.prepare(`${seats} WHERE m.seat = ? ORDER BY m.begins_on DESC, m.ordinal, m.id`).all([seat]).map(asSeat);

export const seatsHeldBy = (database: Database, person: number): HeldSeat[] =>
  database.prepare(`${seats} WHERE m.person = ? ORDER BY m.begins_on DESC, m.id DESC`).all([person]).map(asSeat);

const asSeat = (row: SqlRow): HeldSeat => ({
  person: Number(row['person']),
  mark: String(row['homonym_mark']),
  born: textOrNull(row['born']),
  seat: row['seat'] as CommitteeSeat,
  beginsOn: String(row['begins_on']),
  endsOn: textOrNull(row['ends_on']),
  endReason: String(row['end_reason']),
});
