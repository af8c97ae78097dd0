import type { PaperOwner } from '../../../contract/documents/record-papers.contract';
import { findAnnouncement } from '../../../storage/documents/announcements';
import { resolutionSource } from '../../../storage/documents/paper-sources';
import { itemSource, motionSource } from '../../../storage/documents/appointment-sources';
import { findMeeting } from '../../../storage/meetings/meetings';
import type { FactsSource } from './source';

/**
 * The day that says how the office is called in the papers of a record: that of the vote, of its meeting before it; null
 * where there is none yet, for the name of today.
 */
export function dayOfOwner({ database }: FactsSource, owner: PaperOwner): string | null {
  const beginning = (meeting: number | null): string | null =>
    meeting === null ? null : (findMeeting(database, meeting)?.beginsOn ?? null);
  if (owner.announcement !== null) {
    const announcement = findAnnouncement(database, owner.announcement);
    const [first] = announcement?.texts ?? [];
    const matter = first ? resolutionSource(database, first.resolution) : null;
    return (
      announcement?.issuedOn ??
      matter?.passedOn ??
      beginning(announcement?.meeting ?? null) ??
      beginning(matter?.meeting ?? null)
    );
  }
  if (owner.motion !== null) {
    const item = owner.item === null ? null : itemSource(database, owner.item);
    const decidedOn = item?.state === 'passed' ? item.stateOn : null;
    return decidedOn ?? beginning(motionSource(database, owner.motion)?.meeting ?? null);
  }
  if (owner.resolution === null) return beginning(owner.meeting);
  const matter = resolutionSource(database, owner.resolution);
  return matter ? (matter.passedOn ?? beginning(matter.meeting)) : null;
}
