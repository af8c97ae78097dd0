import { composeRecordPaper } from '../../../../official-document/compose/compose-paper';
import type { PaperFacts } from '../../../../official-document/compose/paper-facts';
import { itemSource, motionSource } from '../../../../storage/documents/appointment-sources';
import { findMeeting } from '../../../../storage/meetings/meetings';
import { wordingOfPaper } from '../../../templates/wording-of-paper';
import { meetingFactsOf, officeFactsOf, type Collected, type FactsSource } from '../source';
import { appointmentObstacles as obstacles } from './appointment-words.messages';
import { decisionOfItem, itemDecisionFacts } from './item-decisions';

/**
 * 草案 of the decision on one person: the words the decision will have, so that what is deliberated is what is passed.
 * Without 题注: nothing was passed yet.
 */
export function decisionDraftFacts(source: FactsSource, id: number): Collected<PaperFacts['decision-draft']> {
  const { database } = source;
  const item = itemSource(database, id);
  if (!item) return { obstacle: obstacles.itemGone };
  const paper = decisionOfItem(item);
  if (paper === null || paper === 'by-election-notice') return { obstacle: obstacles.otherDecision };
  const decision = itemDecisionFacts(source, id, paper);
  if ('obstacle' in decision) return decision;
  const session = motionSource(database, item.motion)?.meeting ?? null;
  const meeting = session === null ? null : findMeeting(database, session);
  if (!meeting) return { obstacle: obstacles.noMeeting };
  const { document } = composeRecordPaper(paper, decision.facts, wordingOfPaper(database, paper).wording);
  return {
    facts: {
      ...officeFactsOf(source),
      ...meetingFactsOf(source, meeting),
      title: document.title.text,
      content: { title: document.title, passageNote: null, blocks: document.blocks, attachments: [] },
    },
  };
}
