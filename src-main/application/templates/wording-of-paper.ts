import type { RecordPaperKind } from '../../domain/documents/record-paper';
import { checkWording, hasErrors } from '../../domain/templates/check-wording';
import type { Wording } from '../../domain/templates/wording';
import type { Database } from '../../storage/driver/database';
import { holdingWording } from '../../storage/templates/wordings';
import { defaultWordings } from './default-wordings';

/** What a paper is composed of, beside its facts. */
export interface HoldingWording {
  /** 0: the one the program brings, never changed by the office. */
  version: number;
  text: string;
  wording: Wording;
}

/**
 * The wording a paper is to be composed of. For a paper that was composed before, `composedAt` (UTC, ISO) is when: until
 * it is composed anew it keeps the wording it was made of, unless a later one was saved to reach planned papers.
 */
export function wordingOfPaper(
  database: Database,
  paper: RecordPaperKind,
  composedAt: string | null = null,
): HoldingWording {
  const stored = holdingWording(database, paper, composedAt);
  const version = stored?.version ?? 0;
  if (stored && !stored.isDefault) {
    const { wording, sound } = readOnce(paper, stored.body);
    // Saved for an earlier program whose fields were others: the editor shows what is wrong with it, and until it is put
    // right a whole paper is better than one with gaps.
    if (sound) return { version, text: stored.body, wording };
  }
  const text = defaultWordings[paper];
  return { version, text, wording: readOnce(paper, text).wording };
}

const read = new Map<RecordPaperKind, Map<string, { wording: Wording; sound: boolean }>>();
/** Few wordings hold at a time; more are kept only while somebody tries versions. */
const mostRead = 8;

/** Lists of papers ask for the same wordings again and again. */
function readOnce(paper: RecordPaperKind, text: string): { wording: Wording; sound: boolean } {
  const ofPaper = read.get(paper) ?? new Map<string, { wording: Wording; sound: boolean }>();
  read.set(paper, ofPaper);
  const kept = ofPaper.get(text);
  if (kept) return kept;
  const { wording, faults } = checkWording(paper, text);
  const made = { wording, sound: !hasErrors(faults) };
  if (ofPaper.size >= mostRead) ofPaper.clear();
  ofPaper.set(text, made);
  return made;
}
