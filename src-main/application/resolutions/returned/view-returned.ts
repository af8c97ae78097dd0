import type { OutputOf } from '../../../contract/contract';
import type { ReturnedLine, WordingPlace } from '../../../contract/resolutions/returned-files.contract';
import type { ElementChange } from '../../../official-document/compare/comparison';
import type { OfficialDocument } from '../../../official-document/model';
import type { Database } from '../../../storage/driver/database';
import { keptPaper } from '../../../storage/documents/record-papers';
import {
  listReturnedFiles,
  returnedFileOf,
  type Reading,
  type StoredReturnedFile,
} from '../../../storage/resolutions/returned-files';
import { resolutionOf } from '../../../storage/resolutions/resolutions';
import { textVersionOf } from '../../../storage/resolutions/text-versions';
import { placeInText } from '../../documents/record-paper-facts/place-in-text';
import { nameOfPaper } from '../../documents/record-papers/record-papers.messages';
import { wordingOfPaper } from '../../templates/wording-of-paper';
import { nameOfGiven } from './given-out';
import { closingChangeOf } from './returned-closing';
import { returnedMessages as say } from './returned.messages';
import { wordingPlaces } from './wording-places';

type View = OutputOf<'resolutions.getReturnedFile'>;

/** The files of a matter that came back. Throws NOT_FOUND. */
export function returnedLines(database: Database, resolution: number): ReturnedLine[] {
  const { kindTitle } = resolutionOf(database, resolution).document;
  return listReturnedFiles(database, resolution).map((file) => lineOf(database, file, file, kindTitle));
}

/** A file that came back with what was changed in it. Throws NOT_FOUND. */
export function returnedView(database: Database, id: number): View {
  const { file, reading } = returnedFileOf(database, id);
  const { kindTitle } = resolutionOf(database, file.resolution).document;
  const given = givenDocument(database, file, reading);
  const wordingOf = wordingFinder(database, file);
  const closing = closingChangeOf(file, reading)?.change;
  const list = reading.changes.map((change, index): View['list'][number] => ({
    ...change,
    place: index === closing ? say.closingPlace : placeOf(change, given, reading.document),
    decision: file.decisions[index]?.as ?? 'open',
    paper: nameOf(file.decisions[index]?.paper ?? null, kindTitle),
    wording: wordingOf(change),
    authors: authorsOf(change, reading),
  }));
  const line = lineOf(database, file, { kinship: reading.kinship, comments: reading.comments.length }, kindTitle);
  return { ...line, list, tracked: reading.tracked, notes: notesOf(reading), notices: reading.notices };
}

/** What was compared with: kept with the reading, or the version of the text. */
export const givenDocument = (database: Database, { given }: StoredReturnedFile, reading: Reading): OfficialDocument =>
  reading.given ??
  (given.kind === 'text' ? textVersionOf(database, given.version).document : /* kept always */ reading.document);

/** Where the places of a file that was given out as a paper come from wording. */
export function wordingFinder(
  database: Database,
  { given }: StoredReturnedFile,
): (change: ElementChange) => WordingPlace | null {
  const paper = given.kind === 'paper' ? keptPaper(database, given.recordPaper) : null;
  if (!paper) return () => null;
  return wordingPlaces(paper.paper, wordingOfPaper(database, paper.paper, paper.composedAt));
}

function lineOf(
  database: Database,
  { id, fileName, given, returnedBy, readAt, state, decisions, revision }: StoredReturnedFile,
  { kinship, comments }: { kinship: number; comments: number },
  kindTitle: string,
): ReturnedLine {
  return {
    ...{ id, fileName, given, givenName: nameOfGiven(database, given, kindTitle), returnedBy, readAt, state },
    changes: decisions.length,
    undecided: decisions.filter(({ as }) => as === 'open').length,
    comments,
    kinship,
    revision,
  };
}

const nameOf = (paper: Parameters<typeof nameOfPaper>[0] | null, kindTitle: string): string | null =>
  paper && nameOfPaper(paper, kindTitle);

/** As it was called when it was given out; what is new by its place in the file. */
function placeOf({ beforePath, afterPath }: ElementChange, given: OfficialDocument, file: OfficialDocument): string {
  return beforePath === null ? placeInText(file, afterPath ?? '') : placeInText(given, beforePath);
}

const authorsOf = ({ afterPath }: ElementChange, { tracked }: Reading): string[] =>
  afterPath === null
    ? []
    : [...new Set(tracked.flatMap(({ path, author }) => (path === afterPath && author !== null ? [author] : [])))];

/** A comment stands beside the change of its element, or of the table its cell is in. */
function notesOf({ comments, changes }: Reading): View['notes'] {
  return comments.map((comment) => {
    const at = changes.findIndex(({ afterPath }) => afterPath !== null && afterPath === comment.path);
    return { ...comment, change: at < 0 ? null : at };
  });
}
