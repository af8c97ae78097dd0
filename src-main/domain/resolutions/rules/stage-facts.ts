import type { MeetingKind } from '../../meetings/meeting';
import type { VoteOutcome } from '../../meetings/vote';
import type { ResolutionKind, ResolutionState } from '../resolution';

/** What the rules of a stage look at. Days are yyyy-mm-dd. */
export interface StageFacts {
  kind: ResolutionKind;
  bodyKind: MeetingKind;
  /** 届 of the adopting body. */
  term: number;
  from: ResolutionState;
  to: ResolutionState;
  /** Null while nobody has said it (the stage bar). */
  enteredOn: string | null;
  /** The latest day of a stage entered so far; null where none was. */
  lastEnteredOn: string | null;
  /** Undefined while nobody has said it; null: said to be none. */
  meeting: { id: number; kind: MeetingKind; term: number; beginsOn: string; endsOn: string | null } | null | undefined;
  /** The text has a title and something under it. */
  written: boolean;
  /** Word for word the 表决稿; null where there is no 表决稿. */
  sameAsVoteText: boolean | null;
  /** The last vote on this matter. */
  vote: { outcome: VoteOutcome; meeting: number; heldOn: string } | null;
  /** How many papers on file are still 会前备印, neither effective nor void. */
  preparedPapers: number;
}

/** A rule of entering a stage. Its message and basis stand in rules.messages.ts under the same name. */
export interface StageRule {
  /** English, kebab-case: the name of its file. */
  name: string;
  /** Whether 特批 can pass it. Without what a rule of structure asks for, the record could not be kept at all. */
  waivable: boolean;
  /** Whether the facts break it. What is not said yet breaks nothing. */
  broken: (facts: StageFacts) => boolean;
}
