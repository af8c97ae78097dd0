import type { MotionFields } from '../../domain/appointments/motion';
import { nextCommitteeMeeting } from '../../storage/appointments/next-meeting';
import type { Database } from '../../storage/driver/database';
import { findOrgan } from '../../storage/organization/roster/organs';
import { namesOn } from '../../storage/organization/roster/titles';
import { missing } from '../organization/roster/refusals';
import { appointmentsMessages as say } from './appointments.messages';
import { headOf, proposerName } from './proposer-words';

/** A motion as it will probably be: its proposer's head as 名册 knows him, the meeting ahead. `today`: yyyy-mm-dd. */
export function proposeMotion(database: Database, proposerOrgan: number | null, today: string): MotionFields {
  const names = namesOn(database, today);
  const organ = proposerOrgan === null ? null : (findOrgan(database, proposerOrgan) ?? missing());
  const head =
    organ === null
      ? ({ headName: '', headPost: '', headCapacity: 'applicant' } as const)
      : headOf(database, organ.id, names);
  const proposer = proposerName({ proposerOrgan, ...head, joinedBy: null }, names, () => organ?.category);
  return {
    title: organ === null ? say.ownTitle : say.defaultTitle(proposer),
    proposerOrgan,
    ...head,
    joinedBy: null,
    number: '',
    signedOn: null,
    receivedOn: today,
    lateReason: '',
    meeting: nextCommitteeMeeting(database, today),
    reason: '',
    note: '',
  };
}
