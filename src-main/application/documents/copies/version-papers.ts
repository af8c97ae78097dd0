import { CallFailure } from '../../../contract/errors';
import type { OutputOf } from '../../../contract/contract';
import type { IssuedPaper } from '../../../contract/documents/issued-papers.contract';
import { comparePages } from '../../../official-document/compare/compare-pages';
import { composeRecordPaper } from '../../../official-document/compose/compose-paper';
import type { PaperFacts } from '../../../official-document/compose/paper-facts';
import { fittedFlow } from '../../../official-document/fitted-flow';
import type { OfficialDocument } from '../../../official-document/model';
import { paginate } from '../../../official-document/paginate/paginate';
import type { Page } from '../../../official-document/paginate/pages';
import { readFrozen } from '../../../storage/documents/frozen-model';
import { lineageOf } from '../../../storage/documents/issued-papers';
import type { Database } from '../../../storage/driver/database';
import { wordingOfPaper } from '../../templates/wording-of-paper';
import { fileNameOfCompanion } from '../file-name';
import { changedPagesFacts, errataFacts, type SetVersion } from '../record-paper-facts/versions';
import type { FactsSource } from '../record-paper-facts/source';
import { copiesMessages as say } from './copies.messages';
import { paperOnFile } from './register-copies';

/** A version on file, set on pages as it was when it was put on file. Throws NOT_FOUND. */
function setVersion(database: Database, id: number): SetVersion {
  const paper = paperOnFile(database, id);
  const { document, settings } = readFrozen(database, id)!;
  const pages: Page[] = paginate(fittedFlow(document, settings), settings).pages;
  return { paper, document, pages };
}

/** Two versions of one paper, the earlier one first. Throws NOT_FOUND, RULE_VIOLATED. */
function twoVersions({ database }: FactsSource, from: number, to: number): [SetVersion, SetVersion] {
  const versions: [SetVersion, SetVersion] = [setVersion(database, from), setVersion(database, to)];
  if (from === to || lineageOf(database, from).first !== lineageOf(database, to).first)
    throw new CallFailure('RULE_VIOLATED', { ...say.notOneLineage, rule: 'versions-of-one-paper' });
  return versions;
}

export function compareVersions(source: FactsSource, from: number, to: number): OutputOf<'documents.compareVersions'> {
  const [before, after] = twoVersions(source, from, to);
  return {
    pages: comparePages(before.pages, after.pages),
    fromPages: before.pages.length,
    toPages: after.pages.length,
  };
}

/** 换页清单. */
export function composeChangedPages(
  source: FactsSource,
  from: number,
  to: number,
): OutputOf<'documents.composeChangedPages'> {
  const [before, after] = twoVersions(source, from, to);
  const facts = changedPagesFacts(source, before, after, comparePages(before.pages, after.pages));
  return companionOf(composed(source, 'changed-pages', facts), after.paper);
}

/** 勘误. */
export function composeErrata(source: FactsSource, from: number, to: number): OutputOf<'documents.composeErrata'> {
  const [before, after] = twoVersions(source, from, to);
  const facts = errataFacts(source, before, after);
  return companionOf(composed(source, 'errata', facts), before.paper);
}

const composed = <Paper extends 'changed-pages' | 'errata'>(
  { database }: FactsSource,
  paper: Paper,
  facts: PaperFacts[Paper],
): OfficialDocument => composeRecordPaper(paper, facts, wordingOfPaper(database, paper).wording).document;

/** With the name of its Word file. */
export const companionOf = (document: OfficialDocument, { title }: Pick<IssuedPaper, 'title'>) => ({
  document,
  fileName: fileNameOfCompanion(document.title.text, title),
});
