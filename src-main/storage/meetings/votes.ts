import { majorityOf } from '../../domain/meetings/majority';
import type { VoteFields, VoteOutcome } from '../../domain/meetings/vote';
import type { Database, SqlRow } from '../driver/database';

export interface StoredVote extends VoteFields {
  id: number;
  revision: number;
  outcome: VoteOutcome;
  needed: number;
}

/** In the order in which they were recorded. */
export const votesOfMeeting = (database: Database, meeting: number): StoredVote[] =>
  database.prepare('SELECT * FROM vote WHERE meeting = ? ORDER BY id').all([meeting]).map(asVote);

/** On a matter, the last one first. */
export const votesOnResolution = (database: Database, resolution: number): StoredVote[] =>
  database
    .prepare('SELECT * FROM vote WHERE resolution = ? ORDER BY held_on DESC, id DESC')
    .all([resolution])
    .map(asVote);

export function findVote(database: Database, id: number): StoredVote | null {
  const row = database.prepare('SELECT * FROM vote WHERE id = ?').get([id]);
  return row ? asVote(row) : null;
}

/** Every vote there is, for checks. */
export const allVotes = (database: Database): StoredVote[] =>
  database.prepare('SELECT * FROM vote ORDER BY id').all().map(asVote);

/** A matter that stands as passed: its title, and the day it says it passed. */
export interface PassedMatter {
  id: number;
  title: string;
  passedOn: string | null;
}

const stands = `state IN ('passed', 'published', 'archived')`;

/** The matter, where it stands as passed; null otherwise. */
export function passedMatter(database: Database, resolution: number): PassedMatter | null {
  const row = database
    .prepare(`SELECT id, title, passed_on FROM resolution WHERE id = ? AND ${stands}`)
    .get([resolution]);
  return row ? asPassed(row) : null;
}

/** Matters that stand as passed though every vote on them failed, or none was held on the day they say. */
export const mattersAgainstVotes = (database: Database): PassedMatter[] =>
  database
    .prepare(
      `SELECT id, title, passed_on FROM resolution AS r
       WHERE ${stands} AND EXISTS (SELECT 1 FROM vote WHERE resolution = r.id)
         AND NOT EXISTS (SELECT 1 FROM vote WHERE resolution = r.id AND outcome = 'passed'
           AND (r.passed_on IS NULL OR held_on = r.passed_on))
       ORDER BY id`,
    )
    .all()
    .map(asPassed);

export const voteColumns = (vote: VoteFields, outcome: VoteOutcome) => ({
  meeting: vote.meeting,
  resolution: vote.resolution,
  matter: vote.matter,
  held_on: vote.heldOn,
  form: vote.form,
  members: vote.members,
  majority_of: vote.majorityOf,
  expected: vote.expected,
  present: vote.present,
  in_favour: vote.inFavour,
  against: vote.against,
  abstained: vote.abstained,
  not_pressed: vote.notPressed,
  ballots_issued: vote.ballotsIssued,
  ballots_returned: vote.ballotsReturned,
  ballots_invalid: vote.ballotsInvalid,
  outcome,
  tellers: vote.tellers,
  note: vote.note,
});

function asPassed(row: SqlRow): PassedMatter {
  return {
    id: Number(row['id']),
    title: String(row['title']),
    passedOn: row['passed_on'] === null ? null : String(row['passed_on']),
  };
}

function asVote(row: SqlRow): StoredVote {
  const count = (name: string): number | null => (row[name] === null ? null : Number(row[name]));
  const members = Number(row['members']);
  return {
    meeting: Number(row['meeting']),
    resolution: count('resolution'),
    matter: String(row['matter']),
    heldOn: String(row['held_on']),
    form: row['form'] as VoteFields['form'],
    members,
    majorityOf: row['majority_of'] as VoteFields['majorityOf'],
    expected: Number(row['expected']),
    present: Number(row['present']),
    inFavour: count('in_favour'),
    against: count('against'),
    abstained: count('abstained'),
    notPressed: count('not_pressed'),
    ballotsIssued: count('ballots_issued'),
    ballotsReturned: count('ballots_returned'),
    ballotsInvalid: count('ballots_invalid'),
    tellers: String(row['tellers']),
    note: String(row['note']),
    id: Number(row['id']),
    revision: Number(row['revision']),
    outcome: row['outcome'] as VoteOutcome,
    needed: majorityOf(members),
  };
}
