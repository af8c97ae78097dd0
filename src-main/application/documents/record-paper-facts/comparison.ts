import type { PaperFacts } from '../../../official-document/compose/paper-facts';
import { printedDate } from '../../../official-document/civil-date';
import { civilDateOf } from '../../../domain/organization/civil-today';
import { resolutionStateWords } from '../../../domain/resolutions/resolution.messages';
import { listTexts, resolutionSource, textSource, type TextSource } from '../../../storage/documents/paper-sources';
import { comparisonTable } from './comparison-table';
import { factWords, obstacles } from './facts.messages';
import { contentOf, matterFactsOf } from './matter';
import { officeFactsOf, type Collected, type FactsSource } from './source';

/** Ids of the two versions that are laid beside each other. */
export interface Compared {
  from: number;
  to: number;
}

/**
 * 对照稿 of two versions; of the first and the last one where nobody chose. `light`: without the table itself, which says
 * nothing that the two versions do not say.
 */
export function comparisonFacts(
  source: FactsSource,
  id: number,
  chosen: Compared | null,
  light = false,
): Collected<PaperFacts['comparison']> {
  const { database } = source;
  const matter = resolutionSource(database, id);
  if (!matter) return { obstacle: obstacles.gone };
  const compared = chosen ?? usualComparison(source, id);
  if (!compared) return { obstacle: obstacles.twoVersions };
  const [from, to] = [textSource(database, compared.from), textSource(database, compared.to)];
  if (from?.resolution !== id || to?.resolution !== id) return { obstacle: obstacles.noSuchVersion };
  const [fromLabel, toLabel] = [labelOf(from), labelOf(to)];
  const table = light ? [] : [comparisonTable(from.document, to.document, { from: fromLabel, to: toLabel })];
  return {
    facts: {
      ...officeFactsOf(source),
      ...matterFactsOf(source, matter),
      fromLabel,
      toLabel,
      madeOn: civilDateOf(Date.parse(to.madeAt)),
      content: { ...contentOf(matter, to.document), blocks: table, attachments: [] },
    },
  };
}

/** The first version and the last one, or null where there are not two. */
export function usualComparison({ database }: FactsSource, id: number): Compared | null {
  const texts = listTexts(database, id);
  const [first, last] = [texts[0], texts.at(-1)];
  return first && last && first.id !== last.id ? { from: first.id, to: last.id } : null;
}

function labelOf({ label, state, version, madeAt }: TextSource): string {
  const name = label || `${resolutionStateWords[state]}${factWords.version(version)}`;
  return factWords.textLabel(name, printedDate(civilDateOf(Date.parse(madeAt))));
}
