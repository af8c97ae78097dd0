import type { GivenOut } from '../../../contract/resolutions/returned-files.contract';
import { CallFailure } from '../../../contract/errors';
import { closingText } from '../../../domain/resolutions/closing';
import type { GivenOutPaper } from '../../../official-document/docx/read/review-returned-file';
import type { Database } from '../../../storage/driver/database';
import { readFrozen } from '../../../storage/documents/frozen-model';
import { keptDocuments, keptPaper } from '../../../storage/documents/record-papers';
import { resolutionOf } from '../../../storage/resolutions/resolutions';
import { textVersionOf } from '../../../storage/resolutions/text-versions';
import { resolutionsOf } from '../../documents/record-papers/findings';
import { nameOfPaper } from '../../documents/record-papers/record-papers.messages';
import { returnedMessages as say } from './returned.messages';

/** What a file is compared with. Throws NOT_FOUND, RULE_VIOLATED for what belongs to another matter. */
export function givenOutOf(database: Database, resolution: number, given: GivenOut): GivenOutPaper {
  const record = resolutionOf(database, resolution);
  if (given.kind === 'text') {
    const version = textVersionOf(database, given.version);
    requireOwn(version.resolution === resolution);
    return { document: version.document, asText: { closing: closingText(record.closing, record) } };
  }
  const paper = keptPaper(database, given.recordPaper);
  const documents = keptDocuments(database, given.recordPaper);
  if (!paper || !documents) throw new CallFailure('NOT_FOUND');
  requireOwn(resolutionsOf(database, paper.owner).includes(resolution));
  // What is on file is what was handed out; before that it is the paper as it was composed.
  const frozen = paper.issuedPaper === null ? null : readFrozen(database, paper.issuedPaper);
  return { document: frozen?.document ?? documents.own ?? documents.composed, asText: null };
}

/** 第3稿, 决议（草案）. */
export function nameOfGiven(database: Database, given: GivenOut, kindTitle: string): string {
  if (given.kind === 'text') return say.version(textVersionOf(database, given.version).version.version);
  const paper = keptPaper(database, given.recordPaper);
  return paper ? nameOfPaper(paper.paper, kindTitle) : '';
}

function requireOwn(own: boolean): void {
  if (!own) throw new CallFailure('RULE_VIOLATED', { ...say.otherMatter, rule: 'given-out-of-matter' });
}
