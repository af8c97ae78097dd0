import type { Database, SqlRow } from '../driver/database';
import { findVote, type StoredVote } from '../meetings/votes';

/** A vote with the items it decided. */
export interface ItemVote extends StoredVote {
  items: number[];
}

/** Votes on items of a motion, in the order in which they were recorded. */
export const votesOfMotion = (database: Database, motion: number): ItemVote[] =>
  withItems(
    database,
    database
      .prepare(
        `SELECT DISTINCT v.vote FROM motion_item AS i JOIN vote_item AS v ON v.item = i.id WHERE i.motion = ? ORDER BY v.vote`,
      )
      .all([motion]),
  );

/** Votes of a meeting that decided items, in the order in which they were recorded. */
export const itemVotesOfMeeting = (database: Database, meeting: number): ItemVote[] =>
  withItems(
    database,
    database
      .prepare(
        `SELECT id AS vote FROM vote WHERE meeting = ? AND EXISTS (SELECT 1 FROM vote_item WHERE vote = vote.id)
         ORDER BY id`,
      )
      .all([meeting]),
  );

/** Rows that tie a vote to its items; none for a vote on anything else. */
export const itemsOfVote = (database: Database, vote: number): { id: number; revision: number; item: number }[] =>
  database
    .prepare('SELECT id, revision, item FROM vote_item WHERE vote = ? ORDER BY ordinal, id')
    .all([vote])
    .map((row) => ({ id: Number(row['id']), revision: Number(row['revision']), item: Number(row['item']) }));

function withItems(database: Database, rows: readonly SqlRow[]): ItemVote[] {
  return rows.map((row) => {
    const id = Number(row['vote']);
    return { ...findVote(database, id)!, items: itemsOfVote(database, id).map(({ item }) => item) };
  });
}
