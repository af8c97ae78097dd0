import type { Person } from '../../../contract/organization/people.contract';
import type { Database } from '../../../storage/driver/database';
import { deputiesOfPerson, seatsOfPerson } from '../../../storage/organization/roster/committee';
import {
  findPerson,
  formerNamesOfPerson,
  isPersonUsed,
  privateDataOf,
} from '../../../storage/organization/roster/people';
import { tenuresOfPerson } from '../../../storage/organization/roster/tenures';
import { readSettings } from '../../../storage/settings';
import { roster } from '../setting-kinds';
import { missing } from './refusals';

/** Everything 名册 says of a person. Throws NOT_FOUND. */
export function personView(database: Database, id: number): Person {
  const person = findPerson(database, id) ?? missing();
  return {
    ...person,
    formerNames: formerNamesOfPerson(database, id),
    tenures: tenuresOfPerson(database, id),
    seats: seatsOfPerson(database, id).map(({ id: seatId, term, seat, beginsOn, endsOn }) => ({
      id: seatId,
      term,
      seat,
      beginsOn,
      endsOn,
    })),
    deputies: deputiesOfPerson(database, id).map(
      ({ id: deputyId, congress, term, constituency, state, beginsOn, endsOn }) => ({
        id: deputyId,
        congress,
        term,
        constituency,
        state,
        beginsOn,
        endsOn,
      }),
    ),
    private: privateView(database, id),
    used: isPersonUsed(database, id),
  };
}

function privateView(database: Database, person: number): Person['private'] {
  if (!readSettings(database, roster).settings.keepsPrivateData) return null;
  const kept = privateDataOf(database, person);
  return { family: kept?.family ?? [], idNumber: kept?.idNumber ?? '', photo: (kept?.photo ?? null) !== null };
}
