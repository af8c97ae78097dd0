import type { PaperFacts } from '../../../official-document/compose/paper-facts';
import { obstacles } from './facts.messages';
import { closingFactsOf, contentOf, matterFactsOf, passedTextOf } from './matter';
import { meetingFactsOf, officeFactsOf, type Collected, type FactsSource } from './source';

/** The text as passed; before the vote the 表决稿 as it would be (会前备印). */
export function resolutionPassedFacts(source: FactsSource, id: number): Collected<PaperFacts['resolution-passed']> {
  const text = passedTextOf(source, id);
  if ('obstacle' in text) return text;
  const { matter, document, meeting, passedOn, passageNote } = text;
  if (document.blocks.length === 0) return { obstacle: obstacles.noText };
  return {
    facts: {
      ...officeFactsOf(source),
      ...matterFactsOf(source, matter),
      ...meetingFactsOf(source, meeting),
      content: contentOf(matter, document),
      ...closingFactsOf(matter, document),
      passageNote,
      passedOn,
    },
  };
}
