import { isSentUnderNumber } from '../record-paper';
import type { PaperRule } from './paper-rules';

/** A 通知, 函 or 报告 under a number goes out only after 签发. */
export const circularSigned = {
  name: 'circular-signed',
  severity: 'error',
  broken: ({ paper, signedOn }) => isSentUnderNumber(paper) && signedOn === null,
} as const satisfies PaperRule;
