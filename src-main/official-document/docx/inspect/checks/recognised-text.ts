import { clause, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { visibleLength, type InspectedParagraph } from '../inspected-paper';

const leastShare = 0.95;
/** Titles, notes and centred lines are short by nature; more of them than this and than text escapes the rules of text. */
const mostShortCharacters = 300;

/** Most of the text must have been judged by its role, else the other findings say little. */
export const recognisedText: Check = {
  id: 'recognised-text',
  level: 'must',
  clause: clause('7'),
  run: ({ paragraphs, textSections, withRole }) => {
    if (textSections.length === 0) return null;
    const count = (all: readonly InspectedParagraph[]) => all.reduce((sum, { text }) => sum + visibleLength(text), 0);
    const unknown = withRole('unknown-element');
    const total = count(paragraphs.filter(({ place, section }) => place === 'body' && section.class === 'text'));
    const short = count(withRole('title', 'note', 'centred'));
    const unjudged = count(unknown) + Math.max(0, short - Math.max(mostShortCharacters, total - short));
    const share = total === 0 ? 0 : (total - unjudged) / total;
    return outcome(share >= leastShare, inspectWords.share(share), inspectWords.shareAtLeast(leastShare), unknown);
  },
};
