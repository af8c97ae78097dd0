import type { PaperShape } from '../build-document';
import type { PaperFacts } from '../paper-facts';
import { plainShape } from './common-shape';

/** 更正: several of them are numbered, one is a sentence. */
export const correctionShape = (facts: PaperFacts['correction']): PaperShape => ({
  ...plainShape(facts),
  phrases: [facts.body, facts.office, facts.region],
  numbersLoneItem: false,
});
