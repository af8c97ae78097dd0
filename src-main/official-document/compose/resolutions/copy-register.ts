import type { PaperShape } from '../build-document';
import type { Column } from '../compose-table';
import type { PaperFacts } from '../paper-facts';
import { centred, flush, plainShape } from './common-shape';

const days = (share: number): Column => ({ ...centred(share), days: true });

/** 发放登记, 收回清单. */
export const copyRegisterShape = (facts: PaperFacts['copy-register']): PaperShape => ({
  ...plainShape(facts),
  columns: [centred(3.8), centred(5.6), flush(9.6), days(6.6), days(6.6), days(6.6), flush(5.4)],
});
