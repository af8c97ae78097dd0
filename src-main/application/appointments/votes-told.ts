import { CallFailure } from '../../contract/errors';
import { findItem } from '../../storage/appointments/items';
import { findMotion } from '../../storage/appointments/motions';
import { certificatesOfItems, papersNamingItem, tellsOfResult } from '../../storage/appointments/papers-of-items';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { findPerson } from '../../storage/organization/roster/people';
import { appointmentsMessages as say } from './appointments.messages';

/**
 * What papers and certificates already say of a vote is not taken back behind them: asked after an undo, which writes what
 * stood before without asking. Throws RULE_VIOLATED.
 */
export function requireVotesUntold({ database, changes }: RecordWriter): void {
  for (const { table, id, before } of changes) {
    if (table !== 'motion_item' || before === null || !Object.hasOwn(JSON.parse(before) as object, 'state')) continue;
    const item = findItem(database, id);
    if (!item || item.state === 'passed' || item.state === 'failed' || item.state === 'historical') continue;
    const name = findPerson(database, item.person)?.name ?? '';
    const meeting = findMotion(database, item.motion)?.meeting ?? null;
    const telling = papersNamingItem(database, { item: id, motion: item.motion, meeting, name }).find(
      ({ paper, preparation }) => tellsOfResult(paper) && preparation !== 'prepared',
    );
    if (telling) throw new CallFailure('RULE_VIOLATED', { ...say.told(telling.title), rule: 'vote-told-on-paper' });
    if (certificatesOfItems(database, [id]).some(({ state }) => state === 'handed'))
      throw new CallFailure('RULE_VIOLATED', { ...say.certificateOut(name), rule: 'certificate-in-force' });
  }
}
