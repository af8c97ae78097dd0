import type { IssuedPaper } from '../../../contract/documents/issued-papers.contract';
import type { ChangedPage } from '../../../official-document/compare/compare-pages';
import type { PaperFacts } from '../../../official-document/compose/paper-facts';
import type { OfficialDocument } from '../../../official-document/model';
import type { Page, PlacedLine } from '../../../official-document/paginate/pages';
import { factWords } from './facts.messages';
import { officeFactsOf, type FactsSource } from './source';
import { textDifferences, type Difference } from './text-differences';

/** A version on file as it was set on pages. */
export interface SetVersion {
  paper: IssuedPaper;
  document: OfficialDocument;
  pages: Page[];
}

/** 换页清单: which pages are replaced, added, withdrawn. */
export function changedPagesFacts(
  source: FactsSource,
  before: SetVersion,
  after: SetVersion,
  changed: readonly ChangedPage[],
): PaperFacts['changed-pages'] {
  return {
    ...officeFactsOf(source),
    title: after.paper.title,
    documentNumber: after.paper.documentNumber,
    fromLabel: factWords.version(before.paper.version),
    toLabel: factWords.version(after.paper.version),
    madeOn: source.today,
    pages: changed.map(({ page, action, before: was, after: is }) => ({
      page: String(page),
      action: factWords.pages[action],
      what: (is[0] ?? was[0]) || null,
    })),
  };
}

/** 勘误 slip for the copies of the earlier version. */
export function errataFacts(source: FactsSource, before: SetVersion, after: SetVersion): PaperFacts['errata'] {
  return {
    ...officeFactsOf(source),
    title: before.paper.title,
    documentNumber: before.paper.documentNumber,
    errors: textDifferences(before.document, after.document).map((difference) => ({
      place: placeOnPage(before.pages, difference) ?? difference.place,
      wrong: difference.wrong,
      right: difference.right,
    })),
    signer: source.office.fullName,
    madeOn: source.today,
  };
}

/** 第3页第5行: where the words stand in the printed copy; null for words that do not stand there. */
function placeOnPage(pages: readonly Page[], { path, offset, wrong }: Difference): string | null {
  if (wrong === null) return null;
  for (const page of pages) {
    const lines = printedLines(page);
    const at = lines.findIndex((line) => line.path === path && line.start <= offset && offset < line.end);
    if (at >= 0) return factWords.pageLine(page.number, at + 1);
  }
  return null;
}

/** Lines with something on them, as a reader counts them. */
const printedLines = ({ lines, tables }: Page): PlacedLine[] =>
  [...lines, ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines)))]
    .filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''))
    .toSorted((one, other) => one.yPt - other.yPt || one.xPt - other.xPt);
