import { adviceOf, messageOf } from './read.messages';

/** Why a file could not be read. English ids: the shells and tests know these, the clerk reads the Chinese message. */
export const refusalReasons = [
  'empty',
  'not-a-document',
  'unsupported-kind',
  'old-wps-or-doc-unreadable',
  'old-format-not-inspected',
  'encrypted',
  'too-large',
  'inflates-too-large',
  'too-many-parts',
  'damaged-zip',
  'missing-part',
  'document-type-declaration',
  'malformed-xml',
  'nested-too-deep',
  'too-many-elements',
  'too-many-paragraphs',
  'text-too-long',
  'old-spreadsheet',
  'not-a-spreadsheet',
  'table-too-large',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/**
 * The one thing a reader throws. `reason` is for programs, `message` and `advice` for the clerk, `detail` for the log
 * (the part's name, the offset): it never reaches the window.
 */
export class ReadingRefused extends Error {
  readonly reason: RefusalReason;
  readonly advice: string;
  readonly detail: string;

  constructor(reason: RefusalReason, detail = '') {
    super(messageOf(reason));
    this.name = 'ReadingRefused';
    this.reason = reason;
    this.advice = adviceOf(reason);
    this.detail = detail;
  }
}
