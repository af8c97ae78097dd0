import { shortSessionName } from '../../domain/meetings/meeting-name.messages';
import { defaultMeetingSettings } from '../../domain/meetings/meeting-settings';
import type { Database } from '../../storage/driver/database';
import { meetingOf } from '../../storage/resolutions/meetings-of-resolution';

/** How the meetings a list names are called: 常委会第十六次会议. Each is composed once. */
export function meetingNames(database: Database): (id: number | null) => { id: number; shortName: string } | null {
  const names = new Map<number, string>();
  return (id) => {
    if (id === null) return null;
    const known = names.get(id);
    if (known !== undefined) return { id, shortName: known };
    const meeting = meetingOf(database, id);
    if (!meeting) return null;
    const { numerals } = defaultMeetingSettings.counting[meeting.kind];
    const shortName = shortSessionName({ ...meeting, congressSession: null }, numerals);
    names.set(id, shortName);
    return { id, shortName };
  };
}
