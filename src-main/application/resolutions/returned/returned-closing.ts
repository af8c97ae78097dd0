import { CallFailure } from '../../../contract/errors';
import { closingText, readClosing } from '../../../domain/resolutions/closing';
import { closingSchema, type Closing } from '../../../domain/resolutions/resolution';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import type { Reading, StoredReturnedFile } from '../../../storage/resolutions/returned-files';
import type { StoredResolution } from '../../../storage/resolutions/resolutions';
import { requireUnlocked, updateResolution } from '../edit-resolution';
import type { LaidOver, Returned } from './lay-over';
import { returnedMessages as say } from './returned.messages';

/** 结尾 of a bare text, which its papers print behind it, as the file says it otherwise. */
export interface ClosingChange {
  /** Its place in the list of changes. */
  change: number;
  /** The sentence as it was printed, and as the file has it. */
  given: string;
  returned: string;
}

/** The change of the closing, which belongs to no block of the text; null where the file does not change it. */
export function closingChangeOf({ given }: StoredReturnedFile, reading: Reading): ClosingChange | null {
  // A bare text is kept with the reading only where its closing was put behind it.
  if (given.kind !== 'text' || reading.given === null) return null;
  const path = `blocks/${reading.given.blocks.length - 1}`;
  const change = reading.changes.findIndex(({ beforePath }) => beforePath === path);
  const [before, after] = [reading.given, reading.document].map(({ blocks }) => blocks.at(-1));
  return change < 0 ? null : { change, given: wordsOf(before), returned: wordsOf(after) };
}

/** The text and the file without the closing that was put behind them. */
export function withoutClosing({ given, document, changes }: Returned): Returned {
  const cut = <Paper extends Returned['given']>(paper: Paper): Paper => ({
    ...paper,
    blocks: paper.blocks.slice(0, -1),
  });
  return { given: cut(given), document: cut(document), changes };
}

/**
 * 并入正文 of a closing: the fields the papers compose it of. `at`: UTC milliseconds. Throws RULE_VIOLATED after the vote,
 * and for words the fields cannot say (closing-not-understood).
 */
export function intoClosing(
  writer: RecordWriter,
  record: StoredResolution,
  { change, given, returned }: ClosingChange,
  force: boolean,
  at: number,
): Pick<LaidOver, 'taken' | 'conflicts'> & { revision: number } {
  requireUnlocked(writer, record);
  const now = closingText(record.closing, record);
  const closing = readAs(record, returned);
  if (now !== given && now !== returned && !force)
    return { taken: [], conflicts: [{ change, given, now, returned }], revision: record.revision };
  const { id, revision: expectedRevision, ...fields } = record;
  const revision = updateResolution(writer, { ...fields, closing, id, expectedRevision }, at);
  return { taken: [change], conflicts: [], revision };
}

/** The fields that print these very words. Throws RULE_VIOLATED. */
function readAs(record: StoredResolution, returned: string): Closing {
  const form = record.closing.form === 'item' ? 'item' : 'paragraph';
  const read = closingSchema.safeParse({ form, ...readClosing(returned) });
  const composed = read.success ? closingText(read.data, record) : null;
  if (read.success && composed !== null && bare(composed) === bare(returned)) return read.data;
  throw new CallFailure('RULE_VIOLATED', {
    ...say.closingNotUnderstood(returned, composed),
    rule: 'closing-not-understood',
  });
}

const bare = (text: string): string => text.replace(/\s/gu, '');

function wordsOf(block: Returned['given']['blocks'][number] | undefined): string {
  if (block?.role === 'item') return `${block.head ?? ''}${block.text}`;
  return block?.role === 'paragraph' || block?.role === 'article' ? block.text : '';
}
