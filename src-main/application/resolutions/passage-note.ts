import { placeOfOffice, sessionName } from '../../domain/meetings/meeting-name.messages';
import { defaultMeetingSettings } from '../../domain/meetings/meeting-settings';
import type { Database } from '../../storage/driver/database';
import { meetingOf } from '../../storage/resolutions/meetings-of-resolution';
import type { StoredResolution } from '../../storage/resolutions/resolutions';
import { findOffice } from '../../storage/organization/offices';
import { resolutionsMessages as say } from './resolutions.messages';

/** A 题注 as it is printed, or why there is none yet. */
export type ComposedNote = { note: string; obstacle: null } | { note: null; obstacle: string };

/** The 题注 of a matter from its passing, its meeting and the other acts it tells. Never typed by anybody. */
export function passageNoteOf(database: Database, record: StoredResolution): ComposedNote {
  const none = (obstacle: string): ComposedNote => ({ note: null, obstacle });
  if (record.passedOn === null) return none(say.noteBeforePassing);
  const meeting = meetingOf(database, record.meeting);
  if (!meeting) return none(say.noteWithoutMeeting);
  const office = findOffice(database);
  if (!office) return none(say.noteWithoutOffice);
  const { counting } = defaultMeetingSettings;
  const session = sessionName(
    placeOfOffice(office),
    { ...meeting, congressSession: null },
    { form: 'full', numerals: counting[meeting.kind].numerals },
  );
  return { note: say.passed(record.passedOn, session), obstacle: null };
}
