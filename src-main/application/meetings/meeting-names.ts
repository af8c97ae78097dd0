import type { Meeting } from '../../contract/meetings/meetings.contract';
import type { MeetingSettings } from '../../domain/meetings/meeting-settings';
import { placeOfOffice, sessionName, shortSessionName } from '../../domain/meetings/meeting-name.messages';
import type { NoteAct, OwnAct } from '../../domain/resolutions/resolution';
import { officeNamesOn } from '../../domain/organization/names-by-date';
import { composePassageNote } from '../../official-document/compose/passage-note';
import type { Database } from '../../storage/driver/database';
import { findMeeting, type StoredMeeting } from '../../storage/meetings/meetings';
import { findOffice, formerNamesOfOffice } from '../../storage/organization/offices';
import { readSettings } from '../../storage/settings';
import { meetings as kind } from '../organization/setting-kinds';

/** What names of meetings are composed with: the place of the office on a day, its settings. Read once for a list. */
export interface MeetingWords {
  placeOn: (day: string) => string;
  settings: MeetingSettings;
}

export function meetingWords(database: Database): MeetingWords {
  const office = findOffice(database);
  const former = formerNamesOfOffice(database);
  const placeOn = (day: string): string => (office ? placeOfOffice(officeNamesOn(office, former, day)) : '');
  return { placeOn, settings: readSettings(database, kind).settings };
}

/** A stored meeting with its names, as the office was called when it began. */
export function namedMeeting(meeting: StoredMeeting, { placeOn, settings }: MeetingWords): Meeting {
  const { numerals } = settings.counting[meeting.kind];
  return {
    ...meeting,
    name: sessionName(placeOn(meeting.beginsOn), meeting, { form: 'full', numerals }),
    shortName: shortSessionName(meeting, numerals),
  };
}

/** A meeting by its id with its names, or null. For every module that names meetings. */
export function meetingById(database: Database, id: number): Meeting | null {
  const meeting = findMeeting(database, id);
  return meeting && namedMeeting(meeting, meetingWords(database));
}

/** The 题注 of a text that a meeting of this office adopted on a day; null where the meeting is gone. */
export function passageNoteOf(
  database: Database,
  adopted: { meeting: number; date: string; acts: readonly NoteAct[]; ownAct?: OwnAct },
): string | null {
  const session = findMeeting(database, adopted.meeting);
  if (!session) return null;
  const { placeOn, settings } = meetingWords(database);
  return composePassageNote({ ...adopted, place: placeOn(adopted.date), session }, settings);
}
