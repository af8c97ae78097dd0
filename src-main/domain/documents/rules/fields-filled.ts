import type { PaperRule } from './paper-rules';

/** What the wording prints the record must have. */
export const fieldsFilled = {
  name: 'fields-filled',
  severity: 'error',
  broken: ({ missing }) => missing.length > 0,
} as const satisfies PaperRule;
