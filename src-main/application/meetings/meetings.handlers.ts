import { CallFailure } from '../../contract/errors';
import type { meetingsContract } from '../../contract/meetings/meetings.contract';
import type { MeetingFields } from '../../domain/meetings/meeting';
import { sessionName } from '../../domain/meetings/meeting-name.messages';
import { countingYearOf, proposedMeeting, termOfDay } from '../../domain/meetings/next-meeting';
import { civilDateOf } from '../../domain/organization/civil-today';
import type { Database } from '../../storage/driver/database';
import { earlierMeetings, findMeeting, meetingColumns, yearsOfMeetings } from '../../storage/meetings/meetings';
import { findVote, voteColumns, votesOfMeeting } from '../../storage/meetings/votes';
import { countsOn } from '../../storage/organization/roster/committee';
import { listTerms } from '../../storage/organization/terms';
import { readSettings, saveSettings } from '../../storage/settings';
import { openStore, type Core } from '../core';
import type { Handlers } from '../dispatcher';
import { removeTasksOf } from '../followups/apply-deadline-rules';
import { meetings as settingKind } from '../organization/setting-kinds';
import { meetingById, meetingWords } from './meeting-names';
import { meetingsMessages as say } from './meetings.messages';
import { searchMeetings } from './search-meetings';
import { requireNotCarrying, requireSoundMeeting, requireTally, requireUnused, tallyAtMeeting } from './sound-meetings';

/** 会议: meetings, the votes held at them, and how they are counted and named. */
export function meetingsHandlers(core: Core): Handlers<typeof meetingsContract> {
  const read = <Value>(work: (database: Database) => Value): Value => openStore(core).read(work);
  return {
    'meetings.listMeetings': (input) =>
      read((database) => ({ ...searchMeetings(database, input), years: yearsOfMeetings(database) })),
    'meetings.getMeeting': ({ id }) =>
      read((database) => ({
        meeting: meetingById(database, id) ?? missing(),
        votes: votesOfMeeting(database, id),
      })),
    'meetings.proposeMeeting': ({ kind }) =>
      read((database) => {
        const { settings } = readSettings(database, settingKind);
        const today = civilDateOf(core.ports.clock.now());
        const term = termOfDay(listTerms(database), today);
        const earlier = earlierMeetings(database, kind, term, countingYearOf(kind, today, settings));
        const proposed = proposedMeeting(kind, term, today, earlier, settings);
        return kind === 'standing-committee' ? { ...proposed, ...membersOn(database, term, today) } : proposed;
      }),

    'meetings.addMeeting': (meeting, writer) => {
      writer.describe(say.add(nameOf(writer.database, meeting)));
      requireSoundMeeting(writer.database, meeting, null);
      return { id: writer.insert('meeting', meetingColumns(meeting)), revision: 1 };
    },
    'meetings.updateMeeting': ({ id, expectedRevision, ...meeting }, writer) => {
      writer.describe(say.update(nameOf(writer.database, meeting)));
      requireSoundMeeting(writer.database, meeting, id);
      return { revision: writer.update('meeting', id, meetingColumns(meeting), expectedRevision) };
    },
    'meetings.removeMeeting': ({ id, expectedRevision }, writer) => {
      const meeting = findMeeting(writer.database, id) ?? missing();
      writer.describe(say.remove(nameOf(writer.database, meeting)));
      requireUnused(writer.database, id);
      removeTasksOf(writer, { kind: 'meeting', id });
      writer.remove('meeting', id, expectedRevision);
      return {};
    },

    'meetings.tallyVote': (vote) =>
      read((database) => {
        const { outcome, needed, findings } = tallyAtMeeting(database, vote);
        return { outcome, needed, findings };
      }),
    'meetings.recordVote': (vote, writer) => {
      const { outcome, majorityOf, members } = requireTally(writer.database, vote);
      writer.describe(say.record(vote.matter, outcome));
      const id = writer.insert('vote', voteColumns({ ...vote, majorityOf, members }, outcome));
      return { id, revision: 1, outcome };
    },
    'meetings.updateVote': ({ id, expectedRevision, ...vote }, writer) => {
      const was = findVote(writer.database, id) ?? missing();
      const { outcome, majorityOf, members } = requireTally(writer.database, vote);
      requireNotCarrying(writer.database, was, { ...vote, outcome });
      writer.describe(say.updateVote(vote.matter, outcome));
      const columns = voteColumns({ ...vote, majorityOf, members }, outcome);
      return { revision: writer.update('vote', id, columns, expectedRevision), outcome };
    },
    'meetings.removeVote': ({ id, expectedRevision }, writer) => {
      const was = findVote(writer.database, id) ?? missing();
      requireNotCarrying(writer.database, was, null);
      writer.describe(say.removeVote(was.matter));
      writer.remove('vote', id, expectedRevision);
      return {};
    },

    'meetings.getMeetingSettings': () => read((database) => readSettings(database, settingKind)),
    'meetings.saveMeetingSettings': ({ settings, expectedRevision }, writer) => ({
      revision: saveSettings(writer, settingKind, settings, expectedRevision),
    }),
  };
}

function nameOf(database: Database, meeting: MeetingFields): string {
  const { placeOn, settings } = meetingWords(database);
  return sessionName(placeOn(meeting.beginsOn), meeting, {
    form: 'abbreviated',
    numerals: settings.counting[meeting.kind].numerals,
  });
}

/** N by the records of the committee, where it has any; what the last meeting said holds otherwise. */
function membersOn(database: Database, term: number, day: string): Partial<Pick<MeetingFields, 'quota' | 'inOffice'>> {
  const { quota, inOffice, entered } = countsOn(database, term, day);
  return { ...(quota !== null && { quota }), ...(entered && { inOffice }) };
}

function missing(): never {
  throw new CallFailure('NOT_FOUND');
}
