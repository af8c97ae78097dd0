import type { PaperShape } from '../build-document';
import type { PaperFacts } from '../paper-facts';
import { centred, plainShape } from './common-shape';

/** 表决结果: the counts side by side. */
export const voteResultShape = (facts: PaperFacts['vote-result']): PaperShape => ({
  ...plainShape(facts),
  columns: [centred(1), centred(1), centred(1), centred(1.4)],
});
