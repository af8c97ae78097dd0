import type { PaperShape } from '../build-document';
import type { PaperFacts } from '../paper-facts';
import { plainShape } from './common-shape';

/** 更正. */
export const correctionShape = (facts: PaperFacts['correction']): PaperShape => ({
  ...plainShape(facts),
  phrases: [facts.body, facts.office, facts.region],
});
