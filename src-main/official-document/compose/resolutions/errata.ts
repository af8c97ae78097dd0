import type { PaperShape } from '../build-document';
import type { PaperFacts } from '../paper-facts';
import { centred, flush, plainShape } from './common-shape';

/** 勘误. */
export const errataShape = (facts: PaperFacts['errata']): PaperShape => ({
  ...plainShape(facts),
  columns: [centred(3), flush(7), flush(9), flush(9)],
});
