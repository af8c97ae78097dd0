import type { PaperShape } from '../build-document';
import type { PaperFacts } from '../paper-facts';
import { centred, flush, plainShape } from './common-shape';

/** 换页清单. */
export const changedPagesShape = (facts: PaperFacts['changed-pages']): PaperShape => ({
  ...plainShape(facts),
  columns: [centred(3), centred(4), centred(4), flush(17)],
});
