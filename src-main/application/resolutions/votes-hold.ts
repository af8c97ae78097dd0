import { CallFailure } from '../../contract/errors';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { rowOf } from '../../storage/change-set/images';
import { correctionPapersOnFile } from '../../storage/resolutions/corrections-on-file';
import { passedWithoutVote } from '../../storage/resolutions/passed-without-vote';
import { formerTitlesOf } from '../../storage/resolutions/resolution-parts';
import { resolutionsMessages as say } from './resolutions.messages';

/**
 * What is kept as passed has a vote that passed it, or an approval: asked after an undo, which writes what stood before
 * without asking. What becomes of votes themselves: application/meetings. Throws RULE_VIOLATED.
 */
export function requireVotesHold(writer: RecordWriter): void {
  const touched = writer.changes.flatMap((change) => {
    if (change.table === 'resolution') return [change.id];
    if (change.table !== 'waiver') return [];
    const images = [change.before, change.after].map((image) =>
      image === null ? null : rowOf(writer.database, image)['resolution'],
    );
    const standing = writer.find(change.table, change.id)?.['resolution'];
    return [...images, standing].filter((id) => typeof id === 'number');
  });
  if (passedWithoutVote(writer.database, [...new Set(touched)]).length > 0)
    throw new CallFailure('RULE_VIOLATED', { ...say.voteGone, rule: 'vote-that-passed' });
}

/** A matter that is taken back leaves no former titles behind: they point at it without a constraint. */
export function requireNamesOwned(writer: RecordWriter): void {
  for (const { table, id, operation } of writer.changes)
    if (table === 'resolution' && operation === 'remove' && formerTitlesOf(writer.database, id).length > 0)
      throw new CallFailure('RULE_VIOLATED', { ...say.namesLeft, rule: 'resolution-in-use' });
}

/**
 * What a 更正 on file tells of is not taken back behind it: whoever holds the paper would hold an untruth. Asked before
 * the undo, which removes the correction. Throws RULE_VIOLATED.
 */
export function requireNoCorrectionOnFile(writer: RecordWriter, changeSet: number): void {
  const [paper] = correctionPapersOnFile(writer.database, changeSet);
  if (paper)
    throw new CallFailure('RULE_VIOLATED', {
      ...say.correctionOnFile(paper.title, paper.version),
      rule: 'correction-on-file',
    });
}
