import type { InputOf } from '../../../contract/contract';
import type { IssuedPaper } from '../../../contract/documents/issued-papers.contract';
import { CallFailure } from '../../../contract/errors';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { findDispatch } from '../../../storage/documents/dispatches';
import { lineageOf, listVersions } from '../../../storage/documents/issued-papers';
import { keptDocuments, keptPaper } from '../../../storage/documents/record-papers';
import type { Database } from '../../../storage/driver/database';
import { readSettings } from '../../../storage/settings';
import { openDataOf, type Core } from '../../core';
import type { JobContext } from '../../jobs';
import { typesetting } from '../../organization/setting-kinds';
import type { PaperToIssue } from '../freeze-paper';
import type { PaperFiling } from '../paper-filing';
import { factsSourceOf } from '../record-paper-facts/source';
import { basisOf, composed, expectBasis } from './compose';
import { findingsOf } from './findings';
import { recordPaperMessages as say } from './record-papers.messages';

/** The job: the paper of a record is put on file, by the same steps as any other one. */
export function issueRecordPaper(
  core: Core,
  filing: PaperFiling,
  input: InputOf<'documents.issueRecordPaper'>,
  context: JobContext,
): Promise<IssuedPaper> {
  const paper = openDataOf(core).store.read((database) => paperToIssue(core, database, input));
  const link = (writer: RecordWriter, id: number): void => linkFrozen(writer, id, input);
  return filing.issue(paper, context, link, 'documents.issueRecordPaper');
}

/** What goes on file. Throws NOT_FOUND, STALE_REVISION, RULE_VIOLATED. */
function paperToIssue(
  core: Core,
  database: Database,
  { id, number, expectedRevision }: InputOf<'documents.issueRecordPaper'>,
): PaperToIssue {
  const kept = keptPaper(database, id);
  const documents = keptDocuments(database, id);
  if (!kept || !documents) throw new CallFailure('NOT_FOUND');
  if (kept.revision !== expectedRevision) throw new CallFailure('STALE_REVISION');
  const source = factsSourceOf(core, database);
  const now = expectBasis(basisOf(source, kept.owner, kept.paper, { kept, light: true }));
  if (now.basis !== kept.basis) throw new CallFailure('RULE_VIOLATED', { ...say.notCurrent, rule: 'paper-current' });
  const missing = kept.paper === 'comparison' ? [] : composed(kept.paper, now).missing;
  const blocking = findingsOf(source, kept.owner, kept.paper, { id, missing }).filter(
    ({ severity, waived }) => severity === 'error' && !waived,
  );
  if (blocking.length > 0)
    throw new CallFailure('RULE_VIOLATED', {
      ...say.blocked(blocking.map(({ message }) => message)),
      rule: blocking[0]!.rule,
    });
  if (number !== null && !findDispatch(database, id)?.signedOn)
    throw new CallFailure('RULE_VIOLATED', { ...say.notSigned, rule: 'number-after-signing' });
  return {
    document: documents.own ?? documents.composed,
    settings: readSettings(database, typesetting).settings,
    draft: null,
    replaces: kept.preparation === 'void' ? null : standingOf(database, kept.issuedPaper),
    number,
    classification: findDispatch(database, id)?.classification ?? null,
  };
}

/** The version a new one follows: the latest one on file. */
function standingOf(database: Database, issuedPaper: number | null): number | null {
  if (issuedPaper === null) return null;
  if (lineageOf(database, issuedPaper).beingIssued)
    throw new CallFailure('RULE_VIOLATED', { ...say.notTheLatest, rule: 'latest-version' });
  const versions = listVersions(database, issuedPaper);
  return (versions.find(({ state }) => state === 'issued') ?? versions[0])?.id ?? null;
}

/** In the transaction in which it is frozen: the record's paper has a version on the way. Throws STALE_REVISION. */
function linkFrozen(writer: RecordWriter, issuedPaper: number, input: InputOf<'documents.issueRecordPaper'>): void {
  writer.update('record_paper', input.id, { issued_paper: issuedPaper }, input.expectedRevision);
}
