import type { PaperRule } from './paper-rules';

/** A 印发通知 goes out only after 签发. */
export const circularSigned = {
  name: 'circular-signed',
  severity: 'error',
  broken: ({ paper, signedOn }) => paper === 'circular' && signedOn === null,
} as const satisfies PaperRule;
