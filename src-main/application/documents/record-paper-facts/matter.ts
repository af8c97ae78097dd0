import { findMeeting, type StoredMeeting } from '../../../storage/meetings/meetings';
import type { PaperContent } from '../../../official-document/compose/paper-facts';
import type { OfficialDocument } from '../../../official-document/model';
import { closingText, readClosing } from '../../../domain/resolutions/closing';
import { bareTitle, matterNumber } from '../../../domain/resolutions/titles';
import type { ResolutionState } from '../../../domain/resolutions/resolution';
import {
  resolutionSource,
  textSource,
  voteSource,
  type ResolutionSource,
  type VoteSource,
} from '../../../storage/documents/paper-sources';
import type { Database } from '../../../storage/driver/database';
import { factWords, obstacles } from './facts.messages';
import { bodyFactsOf, type FactsSource } from './source';
import { passageNoteOf } from '../../meetings/meeting-names';

const passedStates: ReadonlySet<ResolutionState> = new Set(['passed', 'published', 'archived']);
const droppedStates: ReadonlySet<ResolutionState> = new Set(['failed', 'withdrawn']);

export const isPassed = ({ state, passedText }: ResolutionSource): boolean =>
  passedText !== null && passedStates.has(state);
export const isDropped = ({ state }: ResolutionSource): boolean => droppedStates.has(state);

export function matterFactsOf(source: FactsSource, matter: ResolutionSource) {
  const meeting = matter.meeting === null ? null : findMeeting(source.database, matter.meeting);
  return {
    title: matter.title,
    kindTitle: matter.document.kindTitle || factWords.kindTitle[matter.kind],
    ...bodyFactsOf(source, matter.bodyKind, matter.term, meeting?.congressSession ?? null),
    matterNumber: matterNumber(matter.year, matter.serial),
  };
}

/** The text as the paper takes it: under the title of the record, without 题注. */
export function contentOf(
  matter: ResolutionSource,
  document: OfficialDocument,
  passageNote: string | null = null,
): PaperContent {
  const lines = bareTitle(document.title.text) === matter.title && document.title.text === matter.title;
  return {
    title: { text: matter.title, lines: lines ? document.title.lines : [] },
    passageNote,
    blocks: document.blocks,
    attachments: document.attachments,
  };
}

/** The closing clause, unless the text says it itself. */
export function closingFactsOf(matter: ResolutionSource, document: OfficialDocument) {
  const said = document.blocks.slice(-4).some((block) => 'text' in block && readClosing(block.text) !== null);
  return {
    closing: said ? null : closingText(matter.closing, matter),
    closingIsItem: matter.closing.form === 'item',
  };
}

/** A text that was passed, or is to be voted on: what a paper that says 通过 is made of. */
export interface PassedText {
  matter: ResolutionSource;
  document: OfficialDocument;
  meeting: StoredMeeting;
  vote: VoteSource | null;
  /** Of the vote; before it the day that is planned. */
  passedOn: string;
  /** Whether the vote was held; otherwise this is 会前备印. */
  passed: boolean;
  passageNote: string;
}

/** Such a text, or why there is none. */
export function passedTextOf(source: FactsSource, id: number): PassedText | { obstacle: string } {
  const { database } = source;
  const matter = resolutionSource(database, id);
  if (!matter) return { obstacle: obstacles.gone };
  if (isDropped(matter)) return { obstacle: obstacles.notAdopted };
  const passed = isPassed(matter);
  if (!passed && (matter.voteText === null || matter.state !== 'vote-text')) return { obstacle: obstacles.notPassed };
  const meeting = matter.meeting === null ? null : findMeeting(database, matter.meeting);
  if (!meeting) return { obstacle: obstacles.noMeeting };
  const text = textOf(database, passed ? matter.passedText : matter.voteText);
  if (!text) return { obstacle: passed ? obstacles.notPassed : obstacles.noVoteText };
  const vote = voteSource(database, id);
  const passedOn = matter.passedOn ?? vote?.heldOn ?? meeting.endsOn ?? meeting.beginsOn;
  const { noteActs: acts, ownAct } = matter;
  const note = passageNoteOf(database, { meeting: meeting.id, date: passedOn, acts, ownAct });
  if (note === null) return { obstacle: obstacles.noMeeting };
  return { matter, document: text, meeting, vote, passedOn, passed, passageNote: note };
}

const textOf = (database: Database, id: number | null): OfficialDocument | null =>
  id === null ? null : (textSource(database, id)?.document ?? null);
