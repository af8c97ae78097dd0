import type { PaperShape } from '../build-document';
import type { PaperFacts } from '../paper-facts';
import { centred, flush, plainShape } from './common-shape';

/** 表决票: number, matter, and a box for 赞成, 反对, 弃权. */
export const ballotShape = (facts: PaperFacts['ballot']): PaperShape => ({
  ...plainShape(facts),
  columns: [centred(2), flush(13), centred(2.5), centred(2.5), centred(2.5)],
});
