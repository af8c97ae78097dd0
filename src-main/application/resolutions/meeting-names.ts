import type { Database } from '../../storage/driver/database';
import { findMeeting } from '../../storage/meetings/meetings';
import { meetingWords, namedMeeting } from '../meetings/meeting-names';

/** How the meetings a list names are called: 常委会第十六次会议. Each is composed once. */
export function meetingNames(database: Database): (id: number | null) => { id: number; shortName: string } | null {
  const words = meetingWords(database);
  const names = new Map<number, string>();
  return (id) => {
    if (id === null) return null;
    const known = names.get(id);
    if (known !== undefined) return { id, shortName: known };
    const meeting = findMeeting(database, id);
    if (!meeting) return null;
    const { shortName } = namedMeeting(meeting, words);
    names.set(id, shortName);
    return { id, shortName };
  };
}
