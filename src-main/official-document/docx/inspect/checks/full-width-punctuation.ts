import { outcome, type Check } from '../check';
import { halfWidthBesideChinese } from '../roles.patterns';
import { inspectWords } from '../inspect.messages';

/** GB/T 15834: no half-width , ; : ? ! ( ) beside Chinese. */
export const fullWidthPunctuation: Check = {
  id: 'full-width-punctuation',
  level: 'must',
  clause: 'GB/T 15834-2011 5',
  run: ({ paragraphs }) => {
    const found = paragraphs.flatMap((paragraph) =>
      (paragraph.text.match(halfWidthBesideChinese) ?? []).map((excerpt) => ({ paragraph, excerpt })),
    );
    const wrong = [...new Set(found.map(({ paragraph }) => paragraph))];
    return outcome(
      found.length === 0,
      found
        .slice(0, 5)
        .map(({ excerpt }) => excerpt)
        .join(' ') || inspectWords.none,
      inspectWords.none,
      wrong,
    );
  },
};
