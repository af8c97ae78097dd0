import type { RecordPaperKind } from '../../domain/documents/record-paper';
import { checkWording, hasErrors } from '../../domain/templates/check-wording';
import type { Wording } from '../../domain/templates/wording';
import type { Database } from '../../storage/driver/database';
import { holdingWording } from '../../storage/templates/wordings';
import { defaultWordings } from './default-wordings';

/** What a paper is composed of, beside its facts. */
export interface HoldingWording {
  /** 0: the one the program brings. */
  version: number;
  text: string;
  wording: Wording;
}

/**
 * The wording a paper is to be composed of. For a paper that was composed before, `composedAt` is when: it then keeps the
 * wording it was made of until it is composed anew, unless a later one was saved to reach planned papers.
 */
export function wordingOfPaper(
  database: Database,
  paper: RecordPaperKind,
  composedAt: string | null = null,
): HoldingWording {
  const stored = holdingWording(database, paper, composedAt);
  if (stored === null || stored.isDefault) return parsed(paper, stored?.version ?? 0, defaultWordings[paper]);
  return parsed(paper, stored.version, stored.body);
}

function parsed(paper: RecordPaperKind, version: number, text: string): HoldingWording {
  const { wording, faults } = checkWording(paper, text);
  // Saved under a catalogue that had a field this program no longer has: what the program brings is better than a gap.
  if (hasErrors(faults) && text !== defaultWordings[paper]) return parsed(paper, version, defaultWordings[paper]);
  return { version, text, wording };
}
