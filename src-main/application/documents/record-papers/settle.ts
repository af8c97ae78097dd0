import type { InputOf, OutputOf } from '../../../contract/contract';
import { CallFailure } from '../../../contract/errors';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { motionSource } from '../../../storage/documents/appointment-sources';
import { outstandingCopies } from '../../../storage/documents/copies';
import { findIssuedPaper, listVersions } from '../../../storage/documents/issued-papers';
import { resolutionSource, type ResolutionSource } from '../../../storage/documents/paper-sources';
import { readFrozen } from '../../../storage/documents/frozen-model';
import {
  keptDocuments,
  keptPaper,
  listPreparedAppointments,
  listPreparedPapers,
  type KeptPaper,
} from '../../../storage/documents/record-papers';
import type { Database } from '../../../storage/driver/database';
import { emptyDocument, type OfficialDocument } from '../../../official-document/model';
import { sameText } from '../../../official-document/compare/same-text';
import { sameValue } from '../../../official-document/compare/same-value';
import { civilDateOf } from '../../../domain/organization/civil-today';
import { voidPaper } from '../finish-paper';
import { isPassed } from '../record-paper-facts/matter';
import type { FactsSource } from '../record-paper-facts/source';
import { meetingById } from '../../meetings/meeting-names';
import { basisOf } from './compose';
import { outcomeOf } from './findings';
import { nameOfPaper, recordPaperMessages as say } from './record-papers.messages';

type Settled = OutputOf<'documents.settlePrepared'>['papers'][number];

/**
 * After the vote: what was prepared and says what the record says becomes effective; anything else becomes void, with
 * the copies that have to be destroyed. A 公告 of several texts waits until all of them are decided.
 */
export function settlePrepared(
  writer: RecordWriter,
  source: FactsSource,
  { resolution = null, motion = null, meeting = null, effective }: InputOf<'documents.settlePrepared'>,
): OutputOf<'documents.settlePrepared'> {
  if (resolution === null) return settleAppointments(writer, source, { motion, meeting, effective });
  const matter = resolutionSource(writer.database, resolution);
  if (!matter) throw new CallFailure('NOT_FOUND');
  if (effective !== isPassed(matter) || (!effective && !isNotAdopted(matter)))
    throw new CallFailure('RULE_VIOLATED', { ...say.noOutcome(effective), rule: 'outcome-known' });
  const prepared = listPreparedPapers(writer.database, resolution);
  if (prepared.length === 0)
    throw new CallFailure('RULE_VIOLATED', { ...say.nothingPrepared, rule: 'something-prepared' });
  writer.describe(say.settled(matter.title, effective));
  const papers = prepared.flatMap((paper) => {
    const reason = effective ? reasonAgainst(source, paper) : say.voidReason;
    return reason === undefined ? [] : [settleOne(writer, matter.document.kindTitle, paper, reason)];
  });
  return { papers };
}

/**
 * The same of a motion, or of a meeting with all its motions. Each paper goes by its own items: one whose items are all
 * decided becomes effective where it says just what was passed, and void where somebody left or was not passed.
 */
function settleAppointments(
  writer: RecordWriter,
  source: FactsSource,
  { motion, meeting, effective }: { motion: number | null; meeting: number | null; effective: boolean },
): OutputOf<'documents.settlePrepared'> {
  const { database } = writer;
  const of = motion !== null ? { motion } : meeting !== null ? { meeting } : null;
  const title =
    motion !== null ? motionSource(database, motion)?.title : meeting !== null && meetingById(database, meeting)?.name;
  if (of === null || !title) throw new CallFailure('NOT_FOUND');
  const prepared = listPreparedAppointments(database, of);
  if (prepared.length === 0)
    throw new CallFailure('RULE_VIOLATED', { ...say.nothingPrepared, rule: 'something-prepared' });
  writer.describe(say.settled(title, effective));
  const papers = prepared.flatMap((paper) => {
    const reason = reasonAgainst(source, paper);
    return reason === undefined || (reason === null && !effective) ? [] : [settleOne(writer, '', paper, reason)];
  });
  if (papers.length === 0)
    throw new CallFailure('RULE_VIOLATED', { ...say.itemsOpen(effective), rule: 'outcome-known' });
  return { papers };
}

const isNotAdopted = ({ state }: ResolutionSource): boolean =>
  state === 'failed' || state === 'withdrawn' || state === 'deferred';

/** Null: it becomes effective; undefined: it waits for other texts. */
function reasonAgainst(source: FactsSource, kept: KeptPaper): string | null | undefined {
  const outcome = outcomeOf(source.database, kept.owner);
  if (outcome === 'open') return undefined;
  if (outcome === 'dropped') return say.voidReason;
  const now = basisOf(source, kept.owner, kept.paper, { kept });
  const same = 'basis' in now && now.basis === kept.basis && liesAsKept(source.database, kept);
  return same ? null : say.changedReason;
}

/**
 * Whether what was printed is what was composed last, and says what was passed: it may have been composed anew since, or
 * other words may have been put into this paper alone.
 */
function liesAsKept(database: Database, { id, owner, paper, issuedPaper }: KeptPaper): boolean {
  const documents = keptDocuments(database, id);
  const frozen = issuedPaper === null ? null : readFrozen(database, issuedPaper);
  if (!documents || !frozen) return false;
  const kept = documents.own ?? documents.composed;
  // Papers of appointments say nothing but what was decided.
  const whole = paper === 'resolution-passed' || (owner.resolution === null && owner.announcement === null);
  return (
    sameValue({ ...frozen.document, documentNumber: null }, { ...kept, documentNumber: null }) &&
    sameText(asPassed(whole, kept), asPassed(whole, documents.composed)) === null
  );
}

/** What the vote decides of a paper: a text as a whole, but for notes on its copies; the texts a 公告 or 通知 attaches. */
function asPassed(whole: boolean, { title, passageNote, blocks, attachments }: OfficialDocument) {
  const texts = { ...emptyDocument(), attachments };
  return whole ? { ...texts, title, passageNote, blocks } : texts;
}

function settleOne(
  writer: RecordWriter,
  kindTitle: string,
  { id, paper, issuedPaper, revision }: KeptPaper,
  reason: string | null,
): Settled {
  const name = nameOfPaper(paper, kindTitle);
  const preparation = reason === null ? 'effective' : 'void';
  writer.update('record_paper', id, { preparation }, revision);
  if (reason === null) return { id, name, outcome: 'effective', reason, copies: [] };
  const versions = issuedPaper === null ? [] : listVersions(writer.database, issuedPaper);
  // Oldest first: an earlier version that was prepared as well must not stand again.
  for (const { id: version, state, revision: of } of versions.toReversed())
    if (state === 'issued') voidPaper(writer, version, reason, of);
  writer.describe(say.settled(versions[0]?.title ?? name, false));
  const copies = versions.flatMap(({ id: issued, version }) =>
    outstandingCopies(writer.database, issued).map((copy) => ({ issuedPaper: issued, version, ...copy })),
  );
  return { id, name, outcome: 'void', reason, copies };
}

/** 发出: only what is on file, and stands. Throws NOT_FOUND, RULE_VIOLATED, STALE_REVISION. */
export function dispatchRecordPaper(
  writer: RecordWriter,
  { id, dispatchedOn, expectedRevision }: InputOf<'documents.dispatchRecordPaper'>,
): { revision: number } {
  const kept = keptPaper(writer.database, id);
  if (!kept) throw new CallFailure('NOT_FOUND');
  const issued = kept.issuedPaper === null ? null : findIssuedPaper(writer.database, kept.issuedPaper);
  const refuse = (words: { message: string; advice: string }, rule: string): never => {
    throw new CallFailure('RULE_VIOLATED', { ...words, rule });
  };
  if (!issued) return refuse(say.notOnFile, 'dispatch-on-file');
  if (kept.preparation === 'prepared') return refuse(say.prepared, 'prepared-not-dispatched');
  if (kept.preparation === 'void' || issued.state === 'voided') return refuse(say.void, 'void-not-dispatched');
  if (dispatchedOn < civilDateOf(Date.parse(issued.issuedAt)) && kept.preparation === 'none')
    return refuse(say.dispatchedBeforeIssue, 'dispatch-after-filing');
  writer.describe(say.dispatched(issued.title));
  return { revision: writer.update('record_paper', id, { dispatched_on: dispatchedOn }, expectedRevision) };
}
