import type { PaperShape } from '../build-document';
import type { PaperFacts } from '../paper-facts';
import { centred, flush, plainShape } from './common-shape';

/** 发文稿纸: names and room to write, two pairs a row. */
export const dispatchFormShape = (facts: PaperFacts['dispatch-form']): PaperShape => ({
  ...plainShape(facts),
  columns: [centred(5), flush(9), centred(5), flush(9)],
});
