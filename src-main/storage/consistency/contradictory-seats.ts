import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

const atOneTime = `(a.ends_on IS NULL OR b.begins_on < a.ends_on) AND (b.ends_on IS NULL OR a.begins_on < b.ends_on)`;

/** A member with two seats at a time, two heads of one committee: N would be wrong. */
export const contradictorySeats: ConsistencyCheck = {
  id: 'contradictory-seats',
  find: (database) => [
    ...database
      .prepare(
        `SELECT DISTINCT person.name AS name FROM committee_member AS a
         JOIN committee_member AS b ON b.person = a.person AND b.id > a.id JOIN person ON person.id = a.person
         WHERE ${atOneTime} ORDER BY person.id`,
      )
      .all()
      .map((row) => say.seatTwice(String(row['name']))),
    ...database
      .prepare(
        `SELECT DISTINCT one.name AS name, other.name AS other FROM committee_member AS a
         JOIN committee_member AS b ON b.term = a.term AND b.seat = a.seat AND b.id > a.id AND b.person <> a.person
         JOIN person AS one ON one.id = a.person JOIN person AS other ON other.id = b.person
         WHERE a.seat = 'chairperson' AND ${atOneTime} ORDER BY a.id`,
      )
      .all()
      .map((row) => say.twoChairpersons(String(row['name']), String(row['other']))),
  ],
};
