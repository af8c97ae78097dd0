import type { LeftOutPart } from '../left-out-parts';
import type { RecordPaperKind } from '../record-paper';
import { announcementNumbered } from './announcement-numbered';
import { circularSigned } from './circular-signed';
import { fieldsFilled } from './fields-filled';
import { preparedBeforeVote } from './prepared-before-vote';
import { textPrintedWhole } from './text-printed-whole';

/** What is known of a paper of a record when it is to be put on file. */
export interface PaperUnderRules {
  paper: RecordPaperKind;
  /** Whether every text it tells of was passed; true for papers that tell of none. */
  passed: boolean;
  /** Names of fields its wording prints and the record does not have. */
  missing: readonly string[];
  /** Day of 签发 on its 发文稿纸. */
  signedOn: string | null;
  /** 第N号 of a 公告. */
  numbered: boolean;
  /** What stands in the text of the record and not on this paper. */
  leftOut: readonly LeftOutPart[];
}

/** One rule of the papers; message and basis: rules.messages.ts. */
export interface PaperRule {
  /** Name of the file, of the message and in 特批. */
  name: string;
  /** An error keeps the paper from being put on file unless it is passed by 特批. */
  severity: 'error' | 'warning' | 'note';
  broken(paper: PaperUnderRules): boolean;
}

export const paperRules = [
  fieldsFilled,
  circularSigned,
  announcementNumbered,
  preparedBeforeVote,
  textPrintedWhole,
] as const;
export type PaperRuleName = (typeof paperRules)[number]['name'];
