import type { Database } from '../driver/database';
import { brokenSettings } from './broken-settings';
import { contradictoryTerms } from './contradictory-terms';
import { contradictoryVotes } from './contradictory-votes';
import { forgottenLongTexts } from './forgotten-long-texts';
import { itemsAgainstVotes, tenuresWithoutGround, tornItems } from './items-against-votes';
import { mattersAgainstVotes } from './matters-against-votes';
import { contradictorySeats } from './contradictory-seats';
import { contradictoryTenures } from './contradictory-tenures';
import { peopleNotFound } from './people-not-found';
import { mattersNotFound } from './matters-not-found';
import { tornMatters } from './torn-matters';
import { missingOffice } from './missing-office';
import { dispatchedUnissued } from './dispatched-unissued';
import { numbersWithoutReason } from './numbers-without-reason';
import { preparedAfterVote } from './prepared-after-vote';
import { numbersWithoutPaper } from './numbers-without-paper';
import { papersWithoutFile } from './papers-without-file';
import { tornVersions } from './torn-versions';

/**
 * One thing that records must never say, whatever the constraints of the database let through. It reports, in sentences
 * for the clerk; it never mends.
 */
export interface ConsistencyCheck {
  /** English, for the log. */
  id: string;
  find(database: Database): string[];
}

/** The registry: a new area of the trade adds its own. */
export const consistencyChecks: readonly ConsistencyCheck[] = [
  missingOffice,
  contradictoryTerms,
  brokenSettings,
  papersWithoutFile,
  numbersWithoutPaper,
  numbersWithoutReason,
  preparedAfterVote,
  dispatchedUnissued,
  tornVersions,
  contradictoryVotes,
  mattersAgainstVotes,
  tornMatters,
  mattersNotFound,
  peopleNotFound,
  contradictoryTenures,
  contradictorySeats,
  forgottenLongTexts,
  itemsAgainstVotes,
  tornItems,
  tenuresWithoutGround,
];

/** At most this many sentences of one check. */
const most = 20;

/** Everything that contradicts itself in the records. */
export const contradictionsIn = (database: Database): string[] =>
  consistencyChecks.flatMap(({ find }) => find(database).slice(0, most));
