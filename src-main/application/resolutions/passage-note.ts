import type { Database } from '../../storage/driver/database';
import type { StoredResolution } from '../../storage/resolutions/resolutions';
import { passageNoteOf as composedNoteOf } from '../meetings/meeting-names';
import { resolutionsMessages as say } from './resolutions.messages';

/** A 题注 as it is printed, or why there is none yet. */
export type ComposedNote = { note: string; obstacle: null } | { note: null; obstacle: string };

/** The 题注 of a matter from its passing, its meeting and the other acts it tells. Never typed by anybody. */
export function passageNoteOf(database: Database, record: StoredResolution): ComposedNote {
  if (record.passedOn === null) return { note: null, obstacle: say.noteBeforePassing };
  if (record.meeting === null) return { note: null, obstacle: say.noteWithoutMeeting };
  const adopted = { meeting: record.meeting, date: record.passedOn, acts: record.noteActs, ownAct: record.ownAct };
  const note = composedNoteOf(database, adopted);
  return note === null ? { note, obstacle: say.noteWithoutMeeting } : { note, obstacle: null };
}
