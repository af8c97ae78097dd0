import type { PaperShape } from '../build-document';
import { kindOfTitle } from '../../recognise/kind-of-title';
import type { Column } from '../compose-table';
import type { PaperContent } from '../paper-facts';

export const centred = (share: number): Column => ({ share, align: 'center' });
export const flush = (share: number): Column => ({ share, align: 'left' });

/** A paper without a kind of its own among the standard's. */
export function plainShape(facts: { office: string; region: string }): PaperShape {
  return { kind: 'other', kindTitle: '', titles: [], phrases: [facts.office, facts.region], columns: [] };
}

/** A resolution at any stage: its kind is told by its title, as the recogniser tells it. */
export function textShape(facts: {
  office: string;
  region: string;
  kindTitle: string;
  body: string;
  content: PaperContent;
  closingIsItem: boolean;
}): PaperShape {
  const found = kindOfTitle(facts.content.title.text) ?? kindOfTitle(facts.kindTitle);
  return {
    ...plainShape(facts),
    kind: found?.kind ?? 'other',
    kindTitle: facts.kindTitle,
    titles: [facts.content.title],
    phrases: [facts.body, facts.office, facts.region],
    closingIsItem: facts.closingIsItem,
  };
}
