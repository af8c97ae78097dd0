import type { InputOf, OutputOf } from '../../../contract/contract';
import { CallFailure } from '../../../contract/errors';
import { hasWritten } from '../../../domain/documents/returned-decision';
import { sameText } from '../../../official-document/compare/same-text';
import type { OfficialDocument } from '../../../official-document/model';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { newestTextOf } from '../../../storage/resolutions/newest-text';
import { returnedFileOf, type Decided } from '../../../storage/resolutions/returned-files';
import { keepTextVersion } from '../../../storage/resolutions/text-versions';
import { resolutionsOf } from '../../documents/record-papers/findings';
import { keepRecordPaper, previewRecordPaper } from '../../documents/record-papers/keep';
import type { FactsSource } from '../../documents/record-paper-facts/source';
import { expectRevision, writeText } from '../edit-resolution';
import { isTextLocked } from '../resolution-view';
import type { StoredResolution } from '../../../storage/resolutions/resolutions';
import { layOver, type LaidOver, type Returned } from './lay-over';
import { closingChangeOf, intoClosing, withoutClosing } from './returned-closing';
import { returnedMessages as say } from './returned.messages';
import { givenDocument, wordingFinder } from './view-returned';

type Input = InputOf<'resolutions.decideReturnedFile'>;
type Output = OutputOf<'resolutions.decideReturnedFile'>;
type Decision = Input['decisions'][number];

interface Moment {
  /** UTC milliseconds. */
  at: number;
  /** 经办人. */
  clerk: string | null;
}

/** Decides on changes of a returned file and does what follows. Throws STALE_REVISION, RULE_VIOLATED, NOT_FOUND. */
export function decideReturned(writer: RecordWriter, source: FactsSource, input: Input, moment: Moment): Output {
  const { database } = writer;
  const { file, reading } = returnedFileOf(database, input.id);
  if (file.revision !== input.expectedRevision) throw new CallFailure('STALE_REVISION');
  const record = expectRevision(writer, file.resolution, input.resolutionRevision);
  const decisions = new Map(input.decisions.map((one) => [one.change, one]));
  for (const { change } of decisions.values()) {
    const before = file.decisions[change];
    if (!before) refuse(say.noSuchChange, 'change-known');
    else if (hasWritten(before.as)) refuse(say.taken, 'taken-already');
  }
  const wordingOf = wordingFinder(database, file);
  const wordings = [...decisions.values()].flatMap(({ change, as }) => {
    if (as !== 'template') return [];
    const place = reading.changes[change] && wordingOf(reading.changes[change]);
    return place ? [place] : refuse(say.notFromWording, 'not-from-wording');
  });
  const returned: Returned = {
    given: givenDocument(database, file, reading),
    document: reading.document,
    changes: reading.changes,
  };
  const closing = closingChangeOf(file, reading);
  const label = (count: number): string => say.decided(file.fileName, count);
  const ofText = [...decisions.values()].filter(({ change }) => change !== closing?.change);
  const bare = closing ? withoutClosing(returned) : returned;
  const text = intoText(writer, record, bare, ofText, { fileName: file.fileName, ...moment });
  const ofClosing = decisions.get(closing?.change ?? -1);
  const closed =
    closing && ofClosing?.as === 'record'
      ? intoClosing(writer, { ...record, revision: text.revision }, closing, ofClosing.force, moment.at)
      : { taken: [], conflicts: [], revision: text.revision };
  const paper = intoPaper(writer, source, record, returned, [...decisions.values()], input.paper, moment.at);
  const conflicts = [...text.conflicts, ...closed.conflicts, ...paper.conflicts];
  const left = new Set(conflicts.map(({ change }) => change));
  const next = file.decisions.map((before, index): Decided => {
    const one = decisions.get(index);
    if (!one || left.has(index)) return before;
    return { as: one.as, paper: one.as === 'paper' ? (input.paper?.paper ?? null) : null };
  });
  writer.describe(label(decisions.size - left.size));
  const state = next.every(({ as }) => as !== 'open') ? 'settled' : 'open';
  const columns = { decisions: JSON.stringify(next), state };
  return {
    revision: writer.update('returned_file', file.id, columns, file.revision),
    resolutionRevision: closed.revision,
    taken: text.taken.length + closed.taken.length + paper.taken.length,
    conflicts,
    wordings,
  };
}

/** 并入正文. The text before it is kept as a version where it is none yet, and the one it became as well. */
function intoText(
  writer: RecordWriter,
  record: StoredResolution,
  returned: Returned,
  decisions: readonly Decision[],
  { fileName, at, clerk }: Moment & { fileName: string },
): Pick<LaidOver, 'taken' | 'conflicts'> & { revision: number } {
  const { revision, id: resolution, state } = record;
  const own = chosen(decisions, 'record');
  if (own.all.length === 0) return { taken: [], conflicts: [], revision };
  if (isTextLocked(writer.database, record)) refuse(say.locked, 'text-locked');
  const laid = layOver(returned, record.document, own.gentle, own.forced);
  if (laid.taken.length === 0) return { ...laid, revision };
  const keep = (reason: 'demand' | 'returned', label: string, document: OfficialDocument): void =>
    void keepTextVersion(writer, { resolution, state, reason, label, document, at, clerk });
  const newest = newestTextOf(writer.database, resolution);
  if (!newest || sameText(newest, record.document)) keep('demand', say.before(fileName), record.document);
  const next = writeText(writer, record, laid.document, at, () => say.after(fileName));
  const written = expectRevision(writer, resolution, next);
  keep('returned', say.after(fileName), written.document);
  return { ...laid, revision: next };
}

/** 仅本件. What is changed in the paper alone is merged in whenever it is composed anew. */
function intoPaper(
  writer: RecordWriter,
  source: FactsSource,
  { id: resolution }: StoredResolution,
  returned: Returned,
  decisions: readonly Decision[],
  target: Input['paper'],
  at: number,
): Pick<LaidOver, 'taken' | 'conflicts'> {
  const own = chosen(decisions, 'paper');
  if (own.all.length === 0) return { taken: [], conflicts: [] };
  if (!target) return refuse(say.nameThePaper, 'paper-to-name');
  if (!resolutionsOf(writer.database, target.owner).includes(resolution))
    refuse(say.otherMatter, 'given-out-of-matter');
  const { owner, paper, expectedRevision } = target;
  const now = previewRecordPaper(source, { owner, paper }).document as OfficialDocument;
  const laid = layOver(returned, now, own.gentle, own.forced);
  if (laid.taken.length > 0)
    keepRecordPaper(writer, source, { owner, paper, own: laid.document, expectedRevision }, at);
  return laid;
}

function chosen(decisions: readonly Decision[], as: Decision['as']) {
  const all = decisions.filter((one) => one.as === as).toSorted((one, other) => one.change - other.change);
  const indexes = (force: boolean): number[] => all.filter((one) => one.force === force).map(({ change }) => change);
  return { all, gentle: indexes(false), forced: indexes(true) };
}

function refuse(words: { message: string; advice: string }, rule: string): never {
  throw new CallFailure('RULE_VIOLATED', { ...words, rule });
}
