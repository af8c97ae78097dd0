import type { PaperFacts } from '../../../official-document/compose/paper-facts';
import type { OfficialDocument } from '../../../official-document/model';
import type { ResolutionState } from '../../../domain/resolutions/resolution';
import {
  listTexts,
  resolutionSource,
  stageDays,
  textSource,
  type ResolutionSource,
} from '../../../storage/documents/paper-sources';
import { obstacles } from './facts.messages';
import { closingFactsOf, contentOf, matterFactsOf } from './matter';
import { officeFactsOf, plannedMeetingFactsOf, type Collected, type FactsSource } from './source';

/** States in which the text being worked on is the draft. */
const drafting: ReadonlySet<ResolutionState> = new Set(['draft', 'council', 'submitted', 'deferred', 'withdrawn']);

/** 草案: the text being worked on; once there is a 表决稿, the last text before it. */
export function resolutionDraftFacts(source: FactsSource, id: number): Collected<PaperFacts['resolution-draft']> {
  const matter = resolutionSource(source.database, id);
  if (!matter) return { obstacle: obstacles.gone };
  const document = draftOf(source, matter);
  if (document.blocks.length === 0) return { obstacle: obstacles.noText };
  return {
    facts: {
      ...officeFactsOf(source),
      ...matterFactsOf(source, matter),
      ...plannedMeetingFactsOf(source, matter.meeting),
      content: contentOf(matter, document),
      ...closingFactsOf(matter, document),
      proposer: matter.proposer || null,
      draftLabel: null,
      draftedOn: stageDays(source.database, id).draft ?? null,
    },
  };
}

function draftOf({ database }: FactsSource, matter: ResolutionSource): OfficialDocument {
  if (drafting.has(matter.state)) return matter.document;
  const last = listTexts(database, matter.id).findLast(({ state }) => drafting.has(state));
  return (last && textSource(database, last.id)?.document) ?? matter.document;
}
