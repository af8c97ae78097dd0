import type { MeetingKind } from '../../domain/meetings/meeting';
import type { VoteOutcome } from '../../domain/meetings/vote';
import type { Database } from '../driver/database';

/** What of a meeting a matter needs to know. */
export interface MeetingOfResolution {
  id: number;
  kind: MeetingKind;
  term: number;
  countingYear: number | null;
  number: number;
  extended: boolean;
  beginsOn: string;
  endsOn: string | null;
}

/** Null where there is none. */
export function meetingOf(database: Database, id: number | null): MeetingOfResolution | null {
  if (id === null) return null;
  const row = database
    .prepare('SELECT id, kind, term, counting_year, number, extended, begins_on, ends_on FROM meeting WHERE id = ?')
    .get([id]);
  if (!row) return null;
  return {
    id: Number(row['id']),
    kind: row['kind'] as MeetingKind,
    term: Number(row['term']),
    countingYear: row['counting_year'] === null ? null : Number(row['counting_year']),
    number: Number(row['number']),
    extended: row['extended'] === 1,
    beginsOn: String(row['begins_on']),
    endsOn: row['ends_on'] === null ? null : String(row['ends_on']),
  };
}

export interface VoteOnResolution {
  id: number;
  outcome: VoteOutcome;
  meeting: number;
  heldOn: string;
}

/** Votes on a matter in the order in which they were held. */
export const votesOn = (database: Database, resolution: number): VoteOnResolution[] =>
  database
    .prepare('SELECT id, outcome, meeting, held_on FROM vote WHERE resolution = ? ORDER BY held_on, id')
    .all([resolution])
    .map((row) => ({
      id: Number(row['id']),
      outcome: row['outcome'] as VoteOutcome,
      meeting: Number(row['meeting']),
      heldOn: String(row['held_on']),
    }));

/**
 * Matters that are kept as passed although no vote on them passed, and nobody approved that: what an undone or changed
 * vote would leave behind. `resolutions`: ids to look at.
 */
export function passedWithoutVote(database: Database, resolutions: readonly number[]): number[] {
  const find = database.prepare(
    `SELECT id FROM resolution WHERE id = @id AND passed_on IS NOT NULL
       AND coalesce((SELECT outcome FROM vote WHERE resolution = @id ORDER BY held_on DESC, id DESC LIMIT 1), '') <> 'passed'
       AND NOT EXISTS (SELECT 1 FROM waiver WHERE resolution = @id AND rule = 'vote-that-passed')`,
  );
  return resolutions.filter((id) => find.get({ id }) !== undefined);
}
