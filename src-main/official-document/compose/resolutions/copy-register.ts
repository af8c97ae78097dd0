import type { PaperShape } from '../build-document';
import type { PaperFacts } from '../paper-facts';
import { centred, flush, plainShape } from './common-shape';

/** 发放登记, 收回清单. */
export const copyRegisterShape = (facts: PaperFacts['copy-register']): PaperShape => ({
  ...plainShape(facts),
  columns: [centred(2.5), centred(4), flush(6), centred(5), centred(5), centred(5), flush(3.5)],
});
