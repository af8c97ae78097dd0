import type { PaperShape } from '../build-document';
import type { PaperFacts } from '../paper-facts';
import { plainShape } from './common-shape';

/** 对照稿: the record's own lines of the title hold. */
export const comparisonShape = (facts: PaperFacts['comparison']): PaperShape => ({
  ...plainShape(facts),
  titles: [facts.content.title],
});
