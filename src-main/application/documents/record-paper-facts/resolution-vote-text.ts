import type { PaperFacts } from '../../../official-document/compose/paper-facts';
import { resolutionSource, textSource } from '../../../storage/documents/paper-sources';
import { obstacles } from './facts.messages';
import { closingFactsOf, contentOf, matterFactsOf } from './matter';
import { officeFactsOf, plannedMeetingFactsOf, type Collected, type FactsSource } from './source';

/** 表决稿: the text that was named so. */
export function resolutionVoteTextFacts(
  source: FactsSource,
  id: number,
): Collected<PaperFacts['resolution-vote-text']> {
  const matter = resolutionSource(source.database, id);
  if (!matter) return { obstacle: obstacles.gone };
  const text = matter.voteText === null ? null : textSource(source.database, matter.voteText);
  if (!text) return { obstacle: obstacles.noVoteText };
  if (text.document.blocks.length === 0) return { obstacle: obstacles.noText };
  return {
    facts: {
      ...officeFactsOf(source),
      ...matterFactsOf(source, matter),
      ...plannedMeetingFactsOf(source, matter.meeting),
      content: contentOf(matter, text.document),
      ...closingFactsOf(matter, text.document),
      proposer: matter.proposer || null,
    },
  };
}
