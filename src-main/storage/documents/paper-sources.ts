import type { VoteFields, VoteOutcome } from '../../domain/meetings/vote';
import type { Closing, NoteAct, OwnAct, ResolutionKind, ResolutionState } from '../../domain/resolutions/resolution';
import type { MeetingKind } from '../../domain/meetings/meeting';
import type { OfficialDocument } from '../../official-document/model';
import type { Database, SqlRow } from '../driver/database';
import { documentOf } from './kept-document';

/** What papers are made of, read in one go: a resolution with its text, its meeting, the vote on it. */
export interface ResolutionSource {
  id: number;
  year: number;
  serial: number;
  kind: ResolutionKind;
  title: string;
  bodyKind: MeetingKind;
  term: number;
  state: ResolutionState;
  proposer: string;
  meeting: number | null;
  passedOn: string | null;
  noteActs: NoteAct[];
  ownAct: OwnAct;
  closing: Closing;
  /** The text being worked on. */
  document: OfficialDocument;
  voteText: number | null;
  passedText: number | null;
}

export function resolutionSource(database: Database, id: number): ResolutionSource | null {
  const row = database.prepare('SELECT * FROM resolution WHERE id = ?').get([id]);
  if (!row) return null;
  return {
    id,
    year: Number(row['year']),
    serial: Number(row['serial']),
    kind: row['kind'] as ResolutionKind,
    title: String(row['title']),
    bodyKind: row['body_kind'] as MeetingKind,
    term: Number(row['term']),
    state: row['state'] as ResolutionState,
    proposer: String(row['proposer']),
    meeting: numberOf(row['meeting']),
    passedOn: textOf(row['passed_on']),
    noteActs: JSON.parse(String(row['note_acts'])) as NoteAct[],
    ownAct: { act: row['own_act'] as OwnAct['act'], by: String(row['own_act_by']) },
    closing: JSON.parse(String(row['closing'])) as Closing,
    document: documentOf(row),
    voteText: numberOf(row['vote_text']),
    passedText: numberOf(row['passed_text']),
  };
}

/** A version of a text, with what the papers say of it. */
export interface TextSource {
  id: number;
  resolution: number;
  version: number;
  state: ResolutionState;
  label: string;
  madeAt: string;
  document: OfficialDocument;
}

export function textSource(database: Database, id: number): TextSource | null {
  const row = database.prepare('SELECT * FROM resolution_text WHERE id = ?').get([id]);
  return row ? asText(row) : null;
}

/** Ids and states of the versions of a resolution, oldest first. */
export const listTexts = (database: Database, resolution: number): { id: number; state: ResolutionState }[] =>
  database
    .prepare('SELECT id, state FROM resolution_text WHERE resolution = ? ORDER BY version')
    .all([resolution])
    .map((row) => ({ id: Number(row['id']), state: row['state'] as ResolutionState }));

const asText = (row: SqlRow): TextSource => ({
  id: Number(row['id']),
  resolution: Number(row['resolution']),
  version: Number(row['version']),
  state: row['state'] as ResolutionState,
  label: String(row['label']),
  madeAt: String(row['made_at']),
  document: documentOf(row),
});

/** When a resolution entered its states, the last time for each. */
export function stageDays(database: Database, resolution: number): Partial<Record<ResolutionState, string>> {
  const rows = database
    .prepare('SELECT state, entered_on FROM resolution_stage WHERE resolution = ? ORDER BY id')
    .all([resolution]);
  return Object.fromEntries(rows.map((row) => [String(row['state']), String(row['entered_on'])]));
}

export interface VoteSource extends VoteFields {
  id: number;
  outcome: VoteOutcome;
}

/** The vote on a resolution that counts: the latest one. */
export function voteSource(database: Database, resolution: number): VoteSource | null {
  const row = database
    .prepare('SELECT * FROM vote WHERE resolution = ? ORDER BY held_on DESC, id DESC LIMIT 1')
    .get([resolution]);
  if (!row) return null;
  return {
    id: Number(row['id']),
    outcome: row['outcome'] as VoteOutcome,
    meeting: Number(row['meeting']),
    resolution,
    matter: String(row['matter']),
    heldOn: String(row['held_on']),
    form: row['form'] as VoteFields['form'],
    members: Number(row['members']),
    majorityOf: row['majority_of'] as VoteFields['majorityOf'],
    expected: Number(row['expected']),
    present: Number(row['present']),
    inFavour: numberOf(row['in_favour']),
    against: numberOf(row['against']),
    abstained: numberOf(row['abstained']),
    notPressed: numberOf(row['not_pressed']),
    ballotsIssued: numberOf(row['ballots_issued']),
    ballotsReturned: numberOf(row['ballots_returned']),
    ballotsInvalid: numberOf(row['ballots_invalid']),
    tellers: String(row['tellers']),
    note: String(row['note']),
  };
}

/** The latest 更正 of a resolution. */
export function correctionSource(
  database: Database,
  resolution: number,
): { fromText: number; toText: number; approver: string; approvedOn: string; reason: string } | null {
  const row = database
    .prepare('SELECT * FROM correction WHERE resolution = ? ORDER BY id DESC LIMIT 1')
    .get([resolution]);
  return row
    ? {
        fromText: Number(row['from_text']),
        toText: Number(row['to_text']),
        approver: String(row['approver']),
        approvedOn: String(row['approved_on']),
        reason: String(row['reason']),
      }
    : null;
}

/** Resolutions to be voted on at a meeting, in the order of their matters. */
export const resolutionsOfMeeting = (database: Database, meeting: number): number[] =>
  database
    .prepare('SELECT id FROM resolution WHERE meeting = ? ORDER BY year, serial')
    .all([meeting])
    .map((row) => Number(row['id']));

/** Rules of a resolution that were passed by 特批. */
export const waivedRules = (database: Database, resolution: number): ReadonlySet<string> =>
  new Set(
    database
      .prepare('SELECT rule FROM waiver WHERE resolution = ?')
      .all([resolution])
      .map((row) => String(row['rule'])),
  );

const numberOf = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));
const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));
